import { instance } from '@viz-js/viz';

interface Words {
  id: string;
  title: string;
  description: string;
}

/** A Graphviz drawing as inline SVG that takes its colours from CSS and says its title and description. */
export async function drawDot(dot: string, { id, title, description }: Words): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(
    dot.replace(/label="([^"]*)"/g, (_, label: string) => `label="${widen(label)}"`),
    {
      format: 'svg_inline',
      graphAttributes: { bgcolor: 'transparent', nodesep: 0.35, ranksep: 0.5 },
      nodeAttributes: {
        shape: 'box',
        style: 'rounded',
        fontsize: 14,
        margin: '0.2,0.12',
        fontname: 'sans-serif',
      },
      edgeAttributes: { fontsize: 12, fontname: 'sans-serif', arrowsize: 0.7 },
    },
  );
  const words = `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>`;
  return svg
    .replace(/<title>[^<]*<\/title>/g, '')
    .replace(/<svg /, `<svg role="img" aria-labelledby="${id}-title ${id}-desc" `)
    .replace(/(<svg[^>]*>)/, `$1${words}`)
    .replace(/ (fill|stroke)="black"/g, ' $1="currentColor"')
    .replace(/ id="(graph|node|edge)\d+"/g, '');
}

/** Graphviz, having no Chinese font, thinks Chinese narrower than it is: spaces in proportion give it room. */
function widen(label: string): string {
  return label
    .split('\\n')
    .map((line) => {
      const room = ' '.repeat(1 + Math.ceil(line.length / 4));
      return `${room}${line}${room}`;
    })
    .join('\\n');
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
