import { expect, test } from 'vitest';
import type { ClassRow, ClassState } from '../../../src/lib/quiz/class.ts';
import { verdictLinks } from '../../../src/lib/quiz/class-verdicts.ts';
import type { Tool } from '../../../src/lib/tools/define.ts';
import { emptyForm, readForm } from '../../../src/lib/tools/raw.ts';
import { runTool } from '../../../src/lib/tools/run.ts';
import { readShared } from '../../../src/lib/tools/share.ts';
import type { Volume } from '../../../src/lib/volumes.ts';
import { found } from '../../support/found.ts';
import { handbook, paper } from '../../support/questions.ts';

const TODAY = '2026-05-15';
const tools: Record<string, Tool> = {
  'class-exam': (await import('../../../src/lib/tools/class-exam.tool.ts')).default,
  exam: (await import('../../../src/lib/tools/exam.tool.ts')).default,
};

function classOf(volume: Volume, marks: readonly (readonly [name: string, points: number])[]): ClassState {
  const rows = marks.map(([name, points], index): ClassRow => {
    const person = { name, number: `00${index}`, group: '' };
    const sheet = { minutes: 5, startedAt: 0, notes: [], answers: {} };
    return { ...person, ...sheet, paperId: paper.id, points, of: 100, passed: points >= 80 };
  });
  return { papers: [{ ...paper, volume, passPoints: 80 }], rows };
}

/** The verdict of the tool that a link leads to, as its page would show it. */
function verdictAt(href: string): string {
  const [, id, fragment] = /^\/tools\/([^/]+)\/#(.*)$/.exec(href) ?? [];
  const tool = found(tools[found(id)]);
  const { volume, date, form, rules, problems } = found(readShared(found(fragment), tool));
  expect([rules, problems]).toEqual(['r', []]);
  const input = readForm(tool.fields, { ...emptyForm(tool.fields), ...form });
  return runTool(tool, handbook, { volume: found(volume), date: date || TODAY, input }).outcome.verdict;
}

test.each<[Volume, [label: string, verdict: string][]]>([
  [
    'operations',
    [['得出结论：谁通过、谁补考', '通过2人，没有通过1人：没有通过的限时自学，2026-05-18以前重考。']],
  ],
  ['service-system', [['得出结论：谁通过、谁补考', '通过2人，没有通过1人。']]],
])('a class of volume %s leads to its verdict', (volume, expected) => {
  const state = classOf(volume, [
    ['甲', 92.5],
    ['乙', 80],
    ['丙', 60],
  ]);
  const links = verdictLinks(state, 'r', TODAY);
  expect(links.map(({ label, href }) => [label, verdictAt(href)])).toEqual(expected);
});

test('the monthly exams have a tool of their own, beside the other where the volume has both', () => {
  const marks = [
    ['甲', 92],
    ['乙', 60],
  ] as const;
  const toolsOf = (volume: Volume) =>
    verdictLinks(classOf(volume, marks), 'r', TODAY).map(({ href }) => href.split('/')[2]);
  expect(toolsOf('retention')).toEqual(['exam']);
  expect(toolsOf('department')).toEqual(['class-exam', 'exam']);
  expect(toolsOf('outsourcing')).toEqual(['class-exam']);
  const [link] = verdictLinks(classOf('retention', marks), 'r', TODAY);
  expect(verdictAt(found(link).href)).toContain('1人');
});

test.each([
  ['their numbers', ['000', '001'], ['甲（000）', '甲（001）', '乙']],
  ['their place where they gave none', ['', ''], ['甲（第1份）', '甲（第2份）', '乙']],
])('two people of one name are told apart by %s', (_, numbers, names) => {
  const state = classOf('operations', [
    ['甲', 92],
    ['甲', 60],
    ['乙', 90],
  ]);
  for (const [index, number] of numbers.entries()) found(state.rows[index]).number = number;
  const [link] = verdictLinks(state, 'r', TODAY);
  const people = JSON.parse(found(new URLSearchParams(found(link).href.split('#')[1]).get('people'))) as {
    name: string;
  }[];
  expect(people.map(({ name }) => name)).toEqual(names);
});

test('without a paper there is nothing to conclude', () => {
  expect(verdictLinks({ papers: [], rows: [] }, 'r', TODAY)).toEqual([]);
});
