import { describe, expect, test } from 'vitest';
import { traceComplaint } from '../../../../src/lib/rules/complaint/trace.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';

type Input = Parameters<typeof traceComplaint>[1];
type Stage = NonNullable<Input['done']>[number]['stage'];
const trace = (rows: [Stage, string][], answer: Input['answer'] = 'open', volume = 'outsourcing' as const) =>
  traceComplaint(
    figuresOf(volume),
    {
      channel: 'phone',
      receivedAt: '2026-06-08 10:00',
      answer,
      done: rows.map(([stage, at]) => ({ stage, at })),
    },
    HOLIDAYS,
  );

describe('the customer hears how it stands every 24 hours (B-5.2-07)', () => {
  test.each<[[Stage, string][], string | null, number]>([
    [[], null, 0],
    [[['register', '2026-06-08 10:05']], null, 0],
    [[['transfer', '2026-06-08 10:30']], '2026-06-09 10:30', 0],
    [
      [
        ['transfer', '2026-06-08 10:30'],
        ['progress', '2026-06-09 10:30'],
      ],
      '2026-06-10 10:30',
      0,
    ],
    [
      [
        ['progress', '2026-06-09 10:31'],
        ['transfer', '2026-06-08 10:30'],
      ],
      '2026-06-10 10:31',
      1,
    ],
    [
      [
        ['transfer', '2026-06-08 10:30'],
        ['progress', '2026-06-10 10:31'],
        ['feedback', '2026-06-11 10:32'],
        ['close', '2026-06-13 10:00'],
      ],
      null,
      3,
    ],
    [
      [
        ['transfer', '2026-06-08 10:30'],
        ['feedback', '2026-06-08 18:00'],
        ['progress', '2026-06-09 18:00'],
      ],
      '2026-06-10 18:00',
      0,
    ],
    [
      [
        ['transfer', '2026-06-08 10:30'],
        ['close', '2026-06-09 10:00'],
        ['feedback', '2026-06-10 20:00'],
      ],
      null,
      0,
    ],
    [
      [
        ['transfer', '2026-06-08 10:30'],
        ['feedback', '2026-06-08 18:00'],
        ['close', '2026-06-09 18:00'],
      ],
      null,
      0,
    ],
  ])('%j: next by %s, late %d times', (rows, progressBy, progressLate) => {
    expect(trace(rows).value).toMatchObject({ progressBy, progressLate });
  });

  test('nor is a last word awaited once it is closed', () => {
    expect(trace([['close', '2026-06-08 10:30']]).value.untilFinal).toBeNull();
  });

  test('no more once the customer accepts', () => {
    expect(trace([['transfer', '2026-06-08 10:30']], 'accepted').value.progressBy).toBeNull();
    expect(trace([['transfer', '2026-06-08 10:30']], 'refused').value.progressBy).not.toBeNull();
  });

  test('is said in a step of its own', () => {
    expect(trace([['transfer', '2026-06-08 10:30']]).steps.at(-1)).toEqual({
      text: '没有办结的每隔24小时告诉客户，下一次最晚2026-06-09 10:30',
      clause: 'out.complaint.progress',
      ruling: 'outsourcing-complaint-end',
      figures: ['complaint-handling.progressEvery'],
    });
  });
});

describe('the last word after two feedbacks refused (B-5.2-11)', () => {
  const feedbacks = (count: number) =>
    Array.from({ length: count }, (_, i): [Stage, string] => ['feedback', `2026-06-1${i} 10:00`]);

  test.each<[number, Input['answer'], boolean, number | null]>([
    [0, 'open', false, 2],
    [1, 'refused', false, 1],
    [2, 'refused', true, null],
    [3, 'refused', true, null],
    [2, 'open', false, 0],
    [1, 'accepted', false, null],
  ])('%d feedbacks, %s: %s', (count, answer, finalAnswer, untilFinal) => {
    expect(trace(feedbacks(count), answer).value).toMatchObject({
      feedbacks: count,
      finalAnswer,
      untilFinal,
    });
  });

  test('is said in a step of its own', () => {
    expect(trace(feedbacks(2), 'refused').steps.at(-1)).toMatchObject({
      text: '客户不认可，已经反馈2次，达到2次',
      clause: 'out.complaint.deadlock',
      ruling: 'outsourcing-complaint-end',
    });
  });
});

test('other volumes have neither rule', () => {
  const value = traceComplaint(
    figuresOf('retention'),
    {
      channel: 'phone',
      receivedAt: '2026-06-08 10:00',
      answer: 'refused',
      done: ['10:10', '10:20', '10:30'].map((clock) => ({ stage: 'feedback', at: `2026-06-08 ${clock}` })),
    },
    HOLIDAYS,
  ).value;
  expect(value).toMatchObject({
    progressBy: null,
    progressLate: 0,
    feedbacks: 3,
    finalAnswer: false,
    untilFinal: null,
  });
});
