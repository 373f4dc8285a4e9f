import { describe, expect, it } from 'vitest';
import { ofClause, problem, problemsOf } from './problems.ts';
import { add, CHAPTER, type Edits, FACTS, FIGURES, GLOSSARY, LAW, RULINGS, swap } from './tiny.ts';

/** An edit that writes the first entry of a list a second time. */
const twice = (text: string) => `${text}${text.slice(0, text.indexOf('\n- id', 1) + 1 || undefined)}`;

describe('an id given twice', () => {
  it.each<[kind: string, file: string, id: string, edits: Edits]>([
    ['fact', FACTS, 'A-5.10-01', { [FACTS]: swap('id: A-5.10-03', 'id: A-5.10-01') }],
    ['figure', FIGURES, 'swap.monthlyLimit', { [FIGURES]: twice }],
    ['ruling', RULINGS, 'swap-count', { [RULINGS]: twice }],
    ['law note', LAW, 'at-least', { [LAW]: twice }],
    ['term', GLOSSARY, 'shift-swap', { [GLOSSARY]: twice }],
  ])('%s', async (_, file, id, edits) => {
    const message = `is a duplicate: it stands in ${file} already`;
    expect(await problemsOf(edits)).toContainEqual(problem(file, id, message));
  });

  it('clause, with both places', async () => {
    const problems = await problemsOf({ [CHAPTER]: swap('ops.swap.form', 'ops.swap.registered') });
    const message = expect.stringMatching(/^is a duplicate: it stands in \S+05-10-swap\.mdx:\d+ already$/);
    expect(problems).toEqual([ofClause('ops.swap.registered', message)]);
  });

  it('in two files of one kind', async () => {
    const other = 'src/content/rulings/zz.yaml';
    const problems = await problemsOf({
      [other]:
        '- { id: swap-count, question: 甲, facts: [A-5.10-01], decision: 乙, why: 丙, alternative: 丁 }\n',
    });
    expect(problems).toEqual([
      problem(other, 'swap-count', `is a duplicate: it stands in ${RULINGS} already`),
    ]);
  });
});

describe('places', () => {
  it('names the line of a clause as an editor counts it', async () => {
    const problems = await problemsOf({ [CHAPTER]: swap('law="at-least"', 'law="nothing"') });
    expect(problems.map((p) => p.file)).toEqual([`${CHAPTER}:12`]);
  });
});

describe('a file that cannot be read', () => {
  it.each([FACTS, FIGURES, RULINGS, LAW, GLOSSARY, 'src/content/company.yaml'])(
    'broken YAML in %s',
    async (file) => {
      const problems = await problemsOf({ [file]: '- id: "swap\n  label: [' });
      expect(problems).toContainEqual(problem(file, file, expect.stringMatching(/^cannot be read: .+/)));
    },
  );

  it('broken YAML in the frontmatter of a chapter', async () => {
    const problems = await problemsOf({ [CHAPTER]: swap('title: 换班制度', 'title: [换班制度') });
    expect(problems).toContainEqual(problem(CHAPTER, CHAPTER, expect.stringMatching(/cannot be read/)));
  });

  it('broken MDX', async () => {
    const problems = await problemsOf({ [CHAPTER]: add('\n<Clause id="ops.swap.more" from="A-5.10-01">\n') });
    expect(problems).toContainEqual(
      problem(CHAPTER, CHAPTER, expect.stringMatching(/^MDX cannot be read: /)),
    );
  });

  it('a file that is no list', async () => {
    const problems = await problemsOf({ [LAW]: 'at-least: 以上\n' });
    expect(problems).toContainEqual(problem(LAW, LAW, 'is not a list'));
  });

  it('no company.yaml at all', async () => {
    const problems = await problemsOf({ 'src/content/company.yaml': '' });
    expect(problems.map((p) => p.file)).toEqual(['src/content/company.yaml']);
  });
});

describe('a chapter that does not fit', () => {
  it('stands in the folder of another volume', async () => {
    const problems = await problemsOf({ [CHAPTER]: swap('volume: operations', 'volume: service-system') });
    expect(problems).toContainEqual(
      problem(CHAPTER, 'service-system', 'stands in the folder of volume operations'),
    );
  });

  it('has no frontmatter', async () => {
    const problems = await problemsOf({ [CHAPTER]: (text) => text.replace(/^---[\s\S]*?---\n/, '') });
    for (const field of ['title', 'description', 'volume', 'number', 'binds']) {
      const message = expect.stringMatching(new RegExp(`^${field}: `));
      expect(problems, field).toContainEqual(problem(CHAPTER, CHAPTER, message));
    }
  });

  it.each<[field: string, from: string, to: string]>([
    ['number', '"5.10"', '5.10'],
    ['volume', 'volume: operations', 'volume: nowhere'],
    ['binds', 'binds: 全体员工\n', ''],
  ])('has a wrong %s', async (field, from, to) => {
    const problems = await problemsOf({ [CHAPTER]: swap(from, to) });
    const message = expect.stringMatching(new RegExp(`^${field}: `));
    expect(problems).toContainEqual(problem(CHAPTER, CHAPTER, message));
  });
});

describe('an entry that does not fit', () => {
  it('figure in the file of another topic', async () => {
    const problems = await problemsOf({
      [FIGURES]: '',
      'src/content/figures/leave.yaml': `- id: swap.monthlyLimit
  label: 每人每月换班次数上限
  unit: times
  volumes:
    operations: { clause: ops.swap.monthly-limit, periods: [{ from: 2020-01-01, value: 2 }] }
`,
    });
    expect(problems).toEqual([
      problem('src/content/figures/leave.yaml', 'swap.monthlyLimit', 'belongs into figures/swap.yaml'),
    ]);
  });

  it('entry with a field that the schema does not know', async () => {
    const problems = await problemsOf({ [RULINGS]: swap('  why:', '  because: 无\n  why:') });
    const message = expect.stringMatching(/"because"/);
    expect(problems).toContainEqual(problem(RULINGS, 'swap-count', message));
  });

  it('entry without an id', async () => {
    const problems = await problemsOf({ [LAW]: swap('- id: at-least\n  about', '- about') });
    expect(problems).toContainEqual(problem(LAW, 'entry 1', expect.stringMatching(/^id: /)));
  });
});
