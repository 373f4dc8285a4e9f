import { describe, expect, it } from 'vitest';
import { readHandbook } from '../../src/handbook/read.ts';
import type { Problem } from '../../src/handbook/types.ts';
import { problem, problemsOf } from './problems.ts';
import { DAY, type Edits, FIGURES, tinyHandbook } from './tiny.ts';
import { PATHS, TOPICS } from './two.ts';

const path = (more: Record<string, string> = {}) => {
  const fields = {
    id: 'leader',
    title: '班长',
    volume: 'operations',
    posts: '[班长]',
    about: '班长读什么。',
    chapters: '[operations/05-10-swap]',
    ...more,
  };
  return `- ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n  ')}\n`;
};

it('finds nothing wrong in a sound path, and reads it', async () => {
  expect(await problemsOf({ [PATHS]: path() })).toEqual([]);
  expect(readHandbook(tinyHandbook({ [PATHS]: path() }), DAY).handbook.paths).toEqual([
    {
      id: 'leader',
      title: '班长',
      volume: 'operations',
      posts: ['班长'],
      about: '班长读什么。',
      chapters: ['operations/05-10-swap'],
    },
  ]);
});

describe('references of a path', () => {
  it.each<[name: string, edits: Edits, problems: Problem[]]>([
    [
      'unknown chapter',
      { [PATHS]: path({ chapters: '[operations/05-10-swap, operations/05-11-nothing]' }) },
      [problem(PATHS, 'leader', 'names the unknown chapter operations/05-11-nothing')],
    ],
    [
      'chapter as it is addressed instead of as it is named',
      { [PATHS]: path({ chapters: '[/operations/05-10-swap/]' }) },
      [problem(PATHS, 'leader', 'names the unknown chapter /operations/05-10-swap/')],
    ],
    [
      'chapter with its ending',
      { [PATHS]: path({ chapters: '[operations/05-10-swap.mdx]' }) },
      [problem(PATHS, 'leader', 'names the unknown chapter operations/05-10-swap.mdx')],
    ],
    [
      'post that no fact binds',
      { [PATHS]: path({ posts: '[班长, 班头]' }) },
      [problem(PATHS, 'leader', 'names the post 班头, which no fact binds')],
    ],
    [
      'both, each once',
      { [PATHS]: path({ posts: '[班头]', chapters: '[operations/nothing]' }) },
      [
        problem(PATHS, 'leader', 'names the unknown chapter operations/nothing'),
        problem(PATHS, 'leader', 'names the post 班头, which no fact binds'),
      ],
    ],
    [
      'two paths of one id',
      { [PATHS]: path() + path() },
      [problem(PATHS, 'leader', `is a duplicate: it stands in ${PATHS} already`)],
    ],
  ])('%s', async (_, edits, expected) => {
    expect(await problemsOf(edits)).toEqual(expected);
  });

  it.each<[field: string, value: string]>([
    ['volume', 'nowhere'],
    ['chapters', '[]'],
    ['posts', '[]'],
    ['about', '""'],
    ['id', '班长'],
  ])('a wrong %s: %s', async (field, value) => {
    const [first] = await problemsOf({ [PATHS]: path({ [field]: value }) });
    expect(first).toMatchObject({ file: PATHS, message: expect.stringMatching(new RegExp(`^${field}: `)) });
  });
});

describe('topics', () => {
  it('figure of a topic that topics.yaml does not name', async () => {
    expect(await problemsOf({ [TOPICS]: 'leave: 请假\n' })).toEqual([
      problem(FIGURES, 'swap.monthlyLimit', 'has the unnamed topic swap'),
    ]);
  });

  it.each([
    ['no name', 'swap: ""\n', /^swap: /],
    ['a key that is no topic', 'swap: 换班\nSwap2: 换班\n', /Swap2/],
    ['a list', '- swap\n', /./],
    ['nothing', '', /./],
  ])('a topics.yaml with %s', async (_, text, message) => {
    const problems = await problemsOf({ [TOPICS]: text });
    expect(problems).toContainEqual(problem(TOPICS, TOPICS, expect.stringMatching(message)));
  });
});
