import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The parts of a Markdown node that this file looks at. */
interface Node {
  type: string;
  name?: string | null;
  depth?: number;
  value?: string;
  alt?: string;
  attributes?: { type: string; name: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

export interface RawClause {
  attributes: Record<string, string>;
  heading: string;
  /** Text with {figure:id} where a figure stands, {figure:id bare} for its number alone. */
  text: string;
  figures: string[];
  line: number;
  /** Stands inside another clause. */
  nested: boolean;
}

export interface RawChapter {
  clauses: RawClause[];
  /** Ids of <Tool>, <Diagram> and <Term>, in order. */
  uses: { tool: string[]; diagram: string[]; term: string[] };
  /** Figures that stand outside every clause. */
  strayFigures: string[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

const USES = ['tool', 'diagram', 'term'] as const;

/** Reads the clauses out of a chapter's MDX body (without frontmatter). Throws where the MDX itself is broken. */
export function readMdx(body: string): RawChapter {
  const chapter: RawChapter = { clauses: [], uses: { tool: [], diagram: [], term: [] }, strayFigures: [] };
  let heading = '';
  const visit = (node: Node, inClause: boolean) => {
    const isClause = node.name === 'Clause';
    if (node.type === 'heading') heading = textOf(node).trim();
    if (isClause) chapter.clauses.push({ ...readClause(node, heading), nested: inClause });
    if (node.name === 'Figure' && !inClause) chapter.strayFigures.push(attributesOf(node).id ?? '');
    const use = USES.find((name) => name === node.name?.toLowerCase());
    if (use) chapter.uses[use].push(attributesOf(node).id ?? '');
    for (const child of node.children ?? []) visit(child, inClause || isClause);
  };
  visit(parser.parse(body) as Node, false);
  return chapter;
}

function readClause(node: Node, heading: string): Omit<RawClause, 'nested'> {
  return {
    attributes: attributesOf(node),
    heading,
    text: textOf(node).trim(),
    figures: findAll(node, 'Figure').map((figure) => attributesOf(figure).id ?? ''),
    line: node.position?.start.line ?? 0,
  };
}

function attributesOf(node: Node): Record<string, string> {
  const named = (node.attributes ?? []).filter((a) => a.type === 'mdxJsxAttribute');
  return Object.fromEntries(named.map((a) => [a.name, typeof a.value === 'string' ? a.value : '']));
}

function findAll(node: Node, name: string): Node[] {
  return (node.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

const BLOCKS = new Set(['paragraph', 'listItem', 'tableRow', 'heading']);

function textOf(node: Node): string {
  if (node.name === 'Figure') {
    const { id = '', bare } = attributesOf(node);
    return `{figure:${id}${bare === undefined ? '' : ' bare'}}`;
  }
  if (node.value !== undefined) return node.type === 'mdxjsEsm' ? '' : node.value;
  const text = (node.children ?? []).map(textOf).join(node.type === 'tableRow' ? '　' : '');
  return BLOCKS.has(node.type) && !text.endsWith('\n') ? `${text}\n` : text;
}
