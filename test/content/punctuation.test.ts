import { describe, expect, it } from 'vitest';
import { clauses, FIGURE, handbook, type Prose, rulings } from './repo.ts';

const HAN = '[\\p{Script=Han}」』）》”’]';

/** Half-width punctuation that touches Chinese, and English quotation marks around it. */
const HALF_WIDTH = new RegExp(
  `(?<=${HAN} ?)[,;:?!().]|[,;:?!()](?= ?[\\p{Script=Han}「『（《])|["'](?=\\p{Script=Han})|(?<=\\p{Script=Han})["']`,
  'gu',
);

function halfWidth(prose: Prose[]): string[] {
  return prose.flatMap(({ where, text }) =>
    [...text.matchAll(HALF_WIDTH)].map(
      ({ index }) => `${where}: ${text.slice(Math.max(0, index - 6), index + 7)}`,
    ),
  );
}

const noFigures = (text: string) => text.replace(/\{figure:[^}]*\}/g, FIGURE);

const glossary = handbook.terms.flatMap(({ id, term, definition, aliases }) =>
  [term, definition, ...aliases].map((text) => ({ where: `term ${id}`, text })),
);
// The provision is cited to the letter, with the half-width marks of the checked list.
const law = handbook.law.flatMap(({ id, about, text, ask }) =>
  [about, text, ask].map((words) => ({ where: `law note ${id}`, text: words })),
);
const labels = handbook.figures.map(({ id, label }) => ({ where: `figure ${id}`, text: label }));
const chapters = handbook.chapters.flatMap(({ id, title, description, binds }) =>
  [title, description, binds].map((text) => ({ where: `chapter ${id}`, text })),
);
const headings = handbook.clauses.map(({ id, heading }) => ({ where: `heading of ${id}`, text: heading }));
const diagrams = Object.entries(handbook.diagrams).flatMap(([id, { title, description, dot }]) =>
  [title, description, ...[...dot.matchAll(/label="([^"]*)"/g)].map(([, label = '']) => label)].map(
    (text) => ({ where: `diagram ${id}`, text: noFigures(text) }),
  ),
);

describe('Chinese prose has full-width punctuation', () => {
  it.each(Object.entries({ clauses, rulings, glossary, law, labels, chapters, headings, diagrams }))(
    'in %s',
    (_, prose) => {
      expect(prose).not.toEqual([]);
      expect(halfWidth(prose)).toEqual([]);
    },
  );
});

describe('the search for half-width punctuation', () => {
  it.each([
    ['先请假,再休息', true],
    ['先请假, 再休息', true],
    ['先请假;再休息。', true],
    ['行吗?', true],
    ['换班(还班)', true],
    ['（换班）:登记', true],
    ['登记完.', true],
    ['所谓"特殊"', true],
    ['先请假，再休息（5.8）。', false],
    ['中餐11:30至12:30，用Erlang C推算', false],
  ])('%s: %s', (text, found) => {
    expect(halfWidth([{ where: 'sample', text }]).length > 0).toBe(found);
  });
});
