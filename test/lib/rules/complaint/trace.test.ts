import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes } from '../../../../src/lib/dates.ts';
import { type COMPLAINT_VOLUMES, GRAVE, stagesOf } from '../../../../src/lib/rules/complaint/procedures.ts';
import { traceComplaint } from '../../../../src/lib/rules/complaint/trace.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof traceComplaint>[1];
type Volume = (typeof COMPLAINT_VOLUMES)[number];
// A Monday in a week without holidays.
const RECEIVED = '2026-06-08 10:20';
const trace = (volume: Volume, more: Partial<Input> = {}) =>
  traceComplaint(
    figuresOf(volume),
    { channel: 'phone', receivedAt: RECEIVED, answer: 'open', ...more },
    HOLIDAYS,
  );
const done = (...rows: [string, string][]) => ({
  done: rows.map(([stage, at]) => ({ stage, at })) as NonNullable<Input['done']>,
});
const dues = (volume: Volume, more: Partial<Input> = {}) =>
  trace(volume, more).value.stages.map(({ id, due, projected }) => [id, due, projected]);

describe('when each stage is due', () => {
  test('service-system: one stage after the other in working days (E1-complaint-17, -24)', () => {
    expect(dues('service-system')).toEqual([
      ['register', '2026-06-08', false],
      ['verify', '2026-06-10', true],
      ['transfer', '2026-06-11', true],
      ['handle', '2026-06-23', false],
      ['feedback', '2026-06-24', true],
      ['close', null, false],
      ['archive', null, true],
    ]);
    const early = done(
      ['register', '2026-06-08 10:30'],
      ['verify', '2026-06-09 09:00'],
      ['handle', '2026-06-12 09:00'],
      ['close', '2026-06-16 09:00'],
    );
    expect(dues('service-system', early).map(([, due]) => due)).toEqual([
      '2026-06-08',
      '2026-06-10',
      '2026-06-10',
      '2026-06-23',
      '2026-06-15',
      null,
      '2026-06-24',
    ]);
  });

  test('operations: a first reply in hours, the end and the call after it in working days (A-APP-03)', () => {
    expect(dues('operations', done(['close', '2026-06-12 18:00']))).toEqual([
      ['register', null, false],
      ['transfer', null, false],
      ['first-reply', '2026-06-09 10:20', false],
      ['handle', null, false],
      ['feedback', null, false],
      ['close', '2026-06-15', false],
      ['follow-up', '2026-06-17', false],
    ]);
    expect(dues('operations').at(-1)).toEqual(['follow-up', '2026-06-18', true]);
  });

  test('outsourcing: minutes from the end of the call, hours from the result (B-5.2-06, -08)', () => {
    const rows = done(['handle', '2026-06-09 09:00']);
    expect(dues('outsourcing', { ...rows, hungUpAt: '2026-06-08 10:40' })).toEqual([
      ['register', null, false],
      ['transfer', '2026-06-08 11:10', false],
      ['handle', null, false],
      ['feedback', '2026-06-09 13:00', false],
      ['close', null, false],
    ]);
    expect(dues('outsourcing')[1]).toEqual(['transfer', '2026-06-08 10:50', false]);
    expect(dues('outsourcing')[3]).toEqual(['feedback', null, true]);
  });

  test('retention: the answer from the signing of the slip (C-1.2.2-31), the call after the end', () => {
    const rows = done(['transfer', '2026-06-11 09:00'], ['close', '2026-06-16 09:00']);
    expect(dues('retention', rows)).toEqual([
      ['register', null, false],
      ['transfer', null, false],
      ['handle', '2026-06-15', false],
      ['feedback', null, false],
      ['close', null, false],
      ['follow-up', '2026-06-22', false],
    ]);
  });
});

describe('late or not', () => {
  const late = (volume: Volume, stage: string, at: string) =>
    trace(volume, done([stage, at])).value.stages.find(({ id }) => id === stage)?.late;

  test.each<[Volume, string, string, boolean]>([
    ['service-system', 'register', '2026-06-08 23:59', false],
    ['service-system', 'register', '2026-06-09 00:00', true],
    ['service-system', 'handle', '2026-06-23 23:59', false],
    ['service-system', 'handle', '2026-06-24 00:00', true],
    ['operations', 'first-reply', '2026-06-09 10:20', false],
    ['operations', 'first-reply', '2026-06-09 10:21', true],
    ['operations', 'close', '2026-06-15 23:00', false],
    ['operations', 'close', '2026-06-16 00:00', true],
    ['outsourcing', 'transfer', '2026-06-08 10:50', false],
    ['outsourcing', 'transfer', '2026-06-08 10:51', true],
  ])('%s: %s at %s: %s', (volume, stage, at, expected) => {
    expect(late(volume, stage, at)).toBe(expected);
  });

  test('what is not done is judged by the moment from which it is looked at, or not at all', () => {
    const verify = (asOf?: string) =>
      trace('service-system', { ...done(['register', RECEIVED]), asOf }).value.stages[1]?.late;
    expect(verify()).toBeNull();
    expect(verify('2026-06-10 23:59')).toBe(false);
    expect(verify('2026-06-11 00:00')).toBe(true);
  });
});

describe('where it stands', () => {
  test('here is what follows the last that is done; what was left out and what came too early is named', () => {
    const rows = done(
      ['register', '2026-06-08 11:00'],
      ['transfer', '2026-06-09 09:00'],
      ['feedback', '2026-06-08 12:00'],
    );
    expect(trace('service-system', rows).value).toMatchObject({
      here: 'close',
      missed: ['verify', 'handle'],
      outOfOrder: ['feedback'],
    });
    expect(trace('service-system').value).toMatchObject({ here: 'register', missed: [], outOfOrder: [] });
    const same = done(['register', RECEIVED], ['verify', RECEIVED]);
    expect(trace('service-system', same).value.outOfOrder).toEqual([]);
  });

  test.each<[Volume, string[]]>([
    ['service-system', ['register', 'feedback', 'close', 'archive']],
    ['operations', ['register', 'feedback', 'close', 'follow-up']],
    ['outsourcing', ['register', 'transfer', 'handle', 'feedback', 'close']],
    ['retention', ['register', 'feedback', 'close', 'follow-up']],
  ])('settled at once in %s', (volume, ids) => {
    expect(dues(volume, { settledAtOnce: true }).map(([id]) => id)).toEqual(ids);
  });

  test('all done leaves nothing', () => {
    const all = stagesOf('retention', false).map(({ id }) => [id, RECEIVED] as [string, string]);
    expect(trace('retention', done(...all)).value).toMatchObject({ here: null, missed: [] });
  });

  test.each<[Volume, string[], string]>([
    ['service-system', ['safety', 'leak', 'misconduct', 'media', 'many'], 'svc.complaints.escalate'],
    ['operations', ['safety', 'leak', 'media', 'again'], 'ops.inbound.complaint-escalate'],
    ['outsourcing', ['safety', 'leak', 'media', 'many'], 'out.complaint.severe'],
    ['retention', ['safety', 'leak', 'media', 'many', 'again'], 'ret.leader.duties'],
  ])('%s escalates %j at once', (volume, kinds, clause) => {
    for (const kind of GRAVE) {
      const { value, steps } = trace(volume, { grave: [kind] });
      expect(value.escalate).toBe(kinds.includes(kind));
      expect(steps[0]?.clause === clause).toBe(kinds.includes(kind));
    }
  });
});

test('the steps cite the stage they are about', () => {
  const { steps } = trace('service-system', done(['register', '2026-06-09 09:00']));
  expect(steps.map(({ text, clause, ruling, holds }) => [text, clause, ruling, holds])).toEqual([
    ['当天的事当天做，最晚2026-06-08', 'svc.complaints.form-rules', 'svc-complaints-forms', undefined],
    [
      '从2026-06-09 09:00起2个工作日，最晚2026-06-11',
      'svc.complaints.verify',
      'svc-complaints-deadlines',
      undefined,
    ],
    [
      '从2026-06-11起1个工作日，最晚2026-06-12',
      'svc.complaints.transfer',
      'svc-complaints-deadlines',
      undefined,
    ],
    [
      `从${RECEIVED}起10个工作日，最晚2026-06-23`,
      'svc.complaints.handle',
      'svc-complaints-deadlines',
      undefined,
    ],
    [
      '从2026-06-23起1个工作日，最晚2026-06-24',
      'svc.complaints.respond',
      'svc-complaints-deadlines',
      undefined,
    ],
    ['2026-06-09 09:00，已经超过2026-06-08', 'svc.complaints.form-rules', 'svc-complaints-forms', false],
  ]);
});

test('years without known holidays are named', () => {
  expect(trace('service-system').value.unknownYears).toEqual([]);
  expect(trace('service-system', { receivedAt: '2090-06-08 10:00' }).value.unknownYears).toEqual(['2090']);
});

test('doing a stage later never makes it early, nor the next one due sooner', () => {
  const minutes = fc.nat(30_000);
  fc.assert(
    fc.property(minutes, minutes, (a, b) => {
      const of = (m: number) =>
        trace('service-system', done(['register', addMinutes(RECEIVED, m)])).value.stages;
      const [first, second] = [of(Math.min(a, b)), of(Math.max(a, b))];
      expect(Number(second[0]?.late)).toBeGreaterThanOrEqual(Number(first[0]?.late));
      expect((second[1]?.due as string) >= (first[1]?.due as string)).toBe(true);
    }),
  );
});

test.each<[Volume, string, Partial<Input>]>([
  ['service-system', 'done.0.stage', done(['first-reply', RECEIVED])],
  ['service-system', 'done.0.stage', done(['progress', RECEIVED])],
  ['service-system', 'done.0.stage', { ...done(['verify', RECEIVED]), settledAtOnce: true }],
  ['operations', 'done.0.stage', done(['verify', RECEIVED])],
  ['outsourcing', 'done.1.stage', done(['transfer', RECEIVED], ['transfer', RECEIVED])],
  ['outsourcing', 'done.0.at', done(['progress', '2026-06-08 10:19'])],
  ['outsourcing', 'done.0.at', { ...done(['progress', '2026-06-08 10:22']), asOf: '2026-06-08 10:21' }],
  ['outsourcing', 'hungUpAt', { hungUpAt: '2026-06-08 10:19' }],
  ['retention', 'asOf', { asOf: '2026-06-08 10:19' }],
  ['retention', 'answer', { answer: 'perhaps' as never }],
])('%s refuses %s', (volume, field, more) => {
  expect(refusal(() => trace(volume, more)).map((p) => p.field)).toEqual([field]);
});

test('what just fits is taken', () => {
  const rows = done(['feedback', RECEIVED], ['feedback', RECEIVED], ['progress', RECEIVED]);
  expect(trace('outsourcing', { ...rows, hungUpAt: RECEIVED, asOf: RECEIVED }).value.feedbacks).toBe(2);
});
