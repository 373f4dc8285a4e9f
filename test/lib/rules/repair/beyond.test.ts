import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeBeyond, TOLD, WAYS } from '../../../../src/lib/rules/repair/beyond.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeBeyond>[0];
const judge = (more: Partial<Input>) =>
  judgeBeyond({ day: '2026-06-01', way: 'reissue', told: [...TOLD], ...more });

test.each<[string, Partial<Input>, boolean, boolean]>([
  // D-54-15, 16, 42: may proceed, cancel first
  ['a reissue, cancelled', { cancelled: true }, true, false],
  ['a reissue, not cancelled', {}, false, true],
  ['a replacement', { way: 'replace' }, true, false],
  ['a replacement, cancelled all the same', { way: 'replace', cancelled: true }, true, false],
  ['a replacement, the customer told nothing', { way: 'replace', told: [] }, false, false],
  ['a reissue, neither told nor cancelled', { told: [] }, false, true],
])('%s', (_title, more, mayProceed, cancelFirst) => {
  expect(judge(more).value).toMatchObject({ mayProceed, cancelFirst });
});

test('the words and clauses', () => {
  const told = (more: Partial<Input>) => judge(more).steps.map((s) => [s.text, s.clause, s.ruling, s.holds]);
  const ruling = 'technical-repair-replacement';
  expect(told({ told: ['why', 'data'] })).toEqual([
    ['要讲清的还有4样没有讲', 'dep.repair.replace-explain', ruling, false],
    ['补办以前要先注销旧终端', 'dep.repair.replace', ruling, false],
  ]);
  expect(told({ cancelled: true })).toEqual([
    ['要讲清的都已讲清、写给客户', 'dep.repair.replace-explain', ruling, true],
    ['旧终端已经注销，可以补办', 'dep.repair.replace', ruling, true],
  ]);
  expect(told({ way: 'replace' })[1]).toEqual([
    '更换不需要客户先注销旧终端',
    'dep.repair.replace',
    ruling,
    undefined,
  ]);
});

test('may proceed exactly when nothing is left untold and nothing to be cancelled first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WAYS), fc.boolean(), fc.subarray([...TOLD]), (way, cancelled, told) => {
      const { value, steps } = judge({ way, cancelled, told });
      expect(value.untold).toEqual(TOLD.filter((point) => !told.includes(point)));
      expect(value.mayProceed).toBe(value.untold.length === 0 && (way === 'replace' || cancelled));
      expect(value.mayProceed).toBe(steps.every((step) => step.holds !== false));
    }),
  );
});

test.each<[string, Partial<Record<keyof Input, unknown>>]>([
  ['way', { way: undefined }],
  ['told.0', { told: ['x'] }],
  ['day', { day: '' }],
])('refuses %s of %j', (field, more) => {
  expect(refusal(() => judge(more as Partial<Input>)).map((p) => p.field)).toEqual([field]);
});
