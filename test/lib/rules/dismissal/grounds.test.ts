import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dismissalGrounds } from '../../../../src/lib/rules/dismissal/grounds.ts';
import { operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof dismissalGrounds>[1];
const clean: Input = { lateEarlyMinutes: [], unexcusedAbsenceDays: 0, complaint: 'none', conduct: [] };
const CONDUCT = [
  'talk_harming_image',
  'harmed_interest',
  'leaked_product_info',
  'quarrel_disrupting_work',
  'false_report',
] as const;
const grounds = (more: Partial<Input>) => dismissalGrounds(operations, { ...clean, ...more }).value;

describe('golden', () => {
  test.each<[string, Partial<Input>, number[]]>([
    ['none', {}, []],
    ['A-5.11-01', { conduct: ['talk_harming_image'] }, [1]],
    ['A-5.11-02', { conduct: ['harmed_interest'] }, [2]],
    ['A-5.11-03', { conduct: ['leaked_product_info'] }, [3]],
    ['A-5.11-06', { conduct: ['quarrel_disrupting_work'] }, [6]],
    ['A-5.11-07', { conduct: ['false_report'] }, [7]],
    ['A-5.11-04', { lateEarlyMinutes: [1, 1] }, []],
    ['A-5.11-04', { lateEarlyMinutes: [1, 1, 1] }, [4]],
    ['A-5.11-04', { lateEarlyMinutes: [15, 25, 600, 3] }, [4]],
    ['A-5.11-05', { unexcusedAbsenceDays: 1 }, [5]],
    ['A-5.11-08', { complaint: 'serious-unverified' }, []],
    ['A-5.11-08', { complaint: 'serious-verified' }, [8]],
    [
      'all that can be computed, ascending and once each',
      {
        conduct: [...CONDUCT].reverse().concat('false_report'),
        lateEarlyMinutes: [1, 2, 3],
        unexcusedAbsenceDays: 2,
        complaint: 'serious-verified',
      },
      [1, 2, 3, 4, 5, 6, 7, 8],
    ],
  ])('%s: %j', (_fact, more, expected) => {
    expect(grounds(more)).toEqual(expected);
  });
});

const input = fc.record<Input>({
  lateEarlyMinutes: fc.array(fc.integer({ min: 1, max: 1440 }), { maxLength: 5 }),
  unexcusedAbsenceDays: fc.integer({ min: 0, max: 3 }),
  complaint: fc.constantFrom('none', 'serious-unverified', 'serious-verified'),
  conduct: fc.array(fc.constantFrom(...CONDUCT), { maxLength: 6 }),
});

test('grounds ascend, each once, never the catch-all, and each has a clause of 5.11', () => {
  fc.assert(
    fc.property(input, (raw) => {
      const { value, steps } = dismissalGrounds(operations, raw);
      expect(value).toEqual([...new Set(value)].sort((a, b) => a - b));
      expect(value).not.toContain(9);
      for (const step of steps) expect(step.clause).toMatch(/^ops\.dismissal\./);
      if (value.length > 0) expect(steps.length).toBeGreaterThan(0);
    }),
  );
});

test('three latenesses are one ground: the day of absence they turn into is no second one', () => {
  expect(grounds({ lateEarlyMinutes: [5, 5, 5] })).toEqual([4]);
});

test('without a complaint none is looked at', () => {
  const { steps } = dismissalGrounds(operations, clean);
  expect(steps.map(({ clause }) => clause)).not.toContain('ops.dismissal.verified-complaint');
});

test('an unverified complaint is explained, not passed over', () => {
  const { steps } = dismissalGrounds(operations, { ...clean, complaint: 'serious-unverified' });
  expect(steps).toContainEqual(
    expect.objectContaining({ clause: 'ops.dismissal.verified-complaint', holds: false }),
  );
});

test.each<[string, unknown]>([
  ['lateEarlyMinutes.1', { lateEarlyMinutes: [5, 0] }],
  ['lateEarlyMinutes', { lateEarlyMinutes: Array(101).fill(1) }],
  ['unexcusedAbsenceDays', { unexcusedAbsenceDays: -1 }],
  ['complaint', { complaint: 'mild' }],
  ['conduct.0', { conduct: ['other'] }],
])('refuses a wrong %s', (field, more) => {
  expect(refusal(() => grounds(more as Partial<Input>)).map((p) => p.field)).toEqual([field]);
});
