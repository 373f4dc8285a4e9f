import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Reasoning } from '../../../src/lib/explained.ts';
import type { Figure } from '../../../src/lib/figures.ts';
import { date, moment, month, whole } from '../../../src/lib/input.ts';
import { defineTool } from '../../../src/lib/tools/define.ts';
import { runTool } from '../../../src/lib/tools/run.ts';
import { refusal } from '../../support/refusal.ts';

const limit: Figure = {
  id: 'swap.limit',
  label: '上限',
  unit: 'times',
  volumes: {
    operations: {
      clause: 'ops.swap.limit',
      periods: [
        { from: '2020-01-01', until: '2025-12-31', value: 2 },
        { from: '2026-01-01', value: 3 },
      ],
    },
  },
};
const tool = defineTool({
  id: 'swaps',
  category: 'staffing',
  title: '换班',
  summary: '还能不能换班。',
  volumes: ['operations'],
  topics: ['swap'],
  input: z.object({ swaps: whole(0, 31) }),
  output: z.boolean(),
  fields: { swaps: { kind: 'number', label: '换班', unit: '次' } },
  compute: (figures, input) => {
    const because = new Reasoning();
    return because.conclude(because.atMost('换班', input.swaps, figures.number('swap.limit', 'times')));
  },
  show: (value, input) => ({
    tone: value ? 'good' : 'bad',
    verdict: `${input.swaps}次${value ? '可以' : '不可以'}。`,
    remarks: [],
    next: [],
  }),
  examples: [],
});
const run = (swaps: unknown, day: string) =>
  runTool(tool, { figures: [limit], holidays: {} }, { volume: 'operations', date: day, input: { swaps } });

test.each([
  ['2025-12-31', '3次不可以。'],
  ['2026-01-01', '3次可以。'],
])('applies the figures of %s', (day, verdict) => {
  const { outcome, steps } = run(3, day);
  expect(outcome.verdict).toBe(verdict);
  expect(steps).toHaveLength(1);
});

describe('takes the day from the field that names it', () => {
  const ask = (on: z.ZodMiniType, value: string) => {
    const dated = { ...tool, input: z.object({ swaps: whole(0, 31), on }), dateFrom: 'on', examples: [] };
    const request = { volume: 'operations', date: '', input: { swaps: 3, on: value } } as const;
    return runTool(dated as never, { figures: [limit], holidays: {} }, request);
  };

  test.each([
    [date(), '2025-12-31', '3次不可以。'],
    [date(), '2026-01-01', '3次可以。'],
    [moment(), '2025-12-31 23:59', '3次不可以。'],
    [month(), '2025-12', '3次不可以。'],
    [month(), '2026-01', '3次可以。'],
  ])('%#: %s', (on, value, verdict) => {
    expect(ask(on, value).outcome.verdict).toBe(verdict);
  });

  test('and answers a day without rules beside that field', () => {
    expect(refusal(() => ask(month(), '2019-12')).map((p) => p.field)).toEqual(['on']);
  });
});

describe('refuses', () => {
  test.each([
    ['', '还没有填写。'],
    ['2026-02-30', '没有这一天。'],
    ['someday', '没有这一天。'],
  ])('the date %j', (day, message) => {
    expect(refusal(() => run(1, day))).toEqual([{ field: 'date', message }]);
  });

  test('a date that no period covers, and names it', () => {
    const problems = refusal(() => run(1, '2019-12-31'));
    expect(problems).toEqual([{ field: 'date', message: expect.stringContaining('2019-12-31') }]);
  });

  test('a wrong input before it looks at the date', () => {
    expect(refusal(() => run('x', '')).map((p) => p.field)).toEqual(['swaps']);
  });
});

test('what is broken in the tool itself is not taken for a wrong input', () => {
  const broken = {
    ...tool,
    compute: () => {
      throw new TypeError('bug');
    },
  };
  const request = { volume: 'operations', date: '2026-06-01', input: { swaps: 1 } } as const;
  expect(() => runTool(broken, { figures: [limit], holidays: {} }, request)).toThrow(TypeError);
});
