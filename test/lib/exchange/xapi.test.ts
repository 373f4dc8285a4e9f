import { expect, test } from 'vitest';
import validate from 'xapi-validation';
import { tasksOf } from '../../../src/lib/exchange/tasks.ts';
import { writeXapi, type XapiSitting } from '../../../src/lib/exchange/xapi.ts';
import { rightAnswer, stepsOf } from '../../../src/lib/quiz/answer.ts';
import { markPaper } from '../../../src/lib/quiz/paper.ts';
import { everyKind } from '../../support/papers.ts';

const HOME = 'https://example.com/staff';
const right = Object.fromEntries(
  everyKind.items.map(({ question }) => [question.id, stepsOf(question).map(rightAnswer)]),
);
const sitting: XapiSitting = {
  account: '1001',
  name: '小林',
  at: '2026-11-21T09:00:00Z',
  seconds: 600,
  answers: right,
};

type Statement = {
  id: string;
  verb: { id: string };
  object: { id: string; definition: Record<string, unknown> };
  result: { score: { raw: number; max: number; scaled: number }; success: boolean; response?: string };
};
const statements = (given: Partial<XapiSitting>) =>
  writeXapi(everyKind, { ...sitting, ...given }, HOME) as Statement[];

test('are sound statements: one for the exam, one for each task', () => {
  const written = statements({});
  expect(written).toHaveLength(1 + tasksOf(everyKind).length);
  for (const statement of written) expect(validate(statement)).toEqual([]);
  expect(validate({ ...written[0], verb: {} })).not.toEqual([]);
  expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
});

test('the score is that of the paper', () => {
  const partly = { ...right, 'operations/05-10-swap/multiple': [[0]], 'operations/05-10-swap/case': [] };
  for (const answers of [right, partly, {}]) {
    const [exam, ...answered] = statements({ answers });
    const marked = markPaper(everyKind, answers);
    expect(exam?.result.score.raw).toBe(marked.points);
    expect(exam?.result.score.scaled).toBeCloseTo(marked.points / marked.of, 6);
    expect(exam?.verb.id).toMatch(marked.passed ? /passed$/ : /failed$/);
    const sum = answered.reduce((total, { result }) => total + result.score.raw, 0);
    expect(sum).toBeCloseTo(marked.points, 1);
  }
});

test('the same sitting has the same ids, another has others', () => {
  const ids = (given: Partial<XapiSitting>) => statements(given).map(({ id }) => id);
  expect(ids({})).toEqual(ids({}));
  const other = new Set([...ids({ account: '1002' }), ...ids({ at: '2026-11-22T09:00:00Z' })]);
  expect(ids({}).some((id) => other.has(id))).toBe(false);
});
