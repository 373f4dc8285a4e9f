import type { Graph } from '@/lib/tools/outcome.ts';

const [BOX, TALL, GAP, STEP] = [112, 40, 40, 64];
const STATES = { plain: '', here: '现在', way: '途经', done: '已完成', goal: '目标' };

/** Boxes in a grid with arrows; what is on the way is drawn strongly, the rest faintly. */
export function GraphChart({ chart }: { chart: Graph }) {
  const { nodes, edges, caption } = chart;
  const place = new Map(
    nodes.map((node) => [node.id, { x: node.column * (BOX + GAP) + 1, y: node.row * STEP + 1 }]),
  );
  const width = Math.max(...nodes.map(({ column }) => column)) * (BOX + GAP) + BOX + 2;
  const height = Math.max(...nodes.map(({ row }) => row)) * STEP + TALL + 2;
  const path = (from: string, to: string) => {
    const a = place.get(from);
    const b = place.get(to);
    if (!a || !b) throw new Error(`edge ${from} → ${to} names no box`);
    if (a.x === b.x) {
      const down = b.y > a.y;
      const x = a.x + BOX / 2;
      return `M${x} ${down ? a.y + TALL : a.y}L${x} ${down ? b.y - 5 : b.y + TALL + 5}`;
    }
    const right = b.x > a.x;
    const [x1, x2] = right ? [a.x + BOX, b.x - 5] : [a.x, b.x + BOX + 5];
    const [y1, y2] = [a.y + TALL / 2, b.y + TALL / 2];
    const mid = (x1 + x2) / 2;
    return `M${x1} ${y1}C${mid} ${y1} ${mid} ${y2} ${x2} ${y2}`;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={caption}>
      <svg class="graph" viewBox={`0 0 ${width} ${height}`} width={width} role="img" aria-label={caption}>
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="4"
            refY="4"
            markerWidth="6"
            markerHeight="6"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {edges.map(({ from, to, on }) => (
          <path
            key={`${from} ${to}`}
            class={on ? 'edge on' : 'edge'}
            d={path(from, to)}
            marker-end="url(#arrow)"
          />
        ))}
        {nodes.map(({ id, label, state }) => {
          const { x = 0, y = 0 } = place.get(id) ?? {};
          return (
            <g key={id} class={`node ${state}`}>
              <title>{STATES[state] ? `${label}（${STATES[state]}）` : label}</title>
              <rect x={x} y={y} width={BOX} height={TALL} rx="6" />
              <text x={x + BOX / 2} y={y + TALL / 2 + 4} text-anchor="middle">
                {label}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}
