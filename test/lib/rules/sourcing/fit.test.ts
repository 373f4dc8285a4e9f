import { expect, test } from 'vitest';
import { compareSourcing } from '../../../../src/lib/rules/sourcing/compare.ts';
import { TRAITS, type Trait } from '../../../../src/lib/rules/sourcing/fit.ts';
import { service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const compare = (traits?: Trait[]) =>
  compareSourcing(service, {
    months: 1,
    contacts: 1,
    agents: 1,
    wage: 1,
    pricing: 'contact',
    price: 1,
    traits,
  });

test.each<[string, Trait, string, string, string]>([
  ['E4-outsource-01', 'standard', 'outsource', 'svc.sourcing.decide', 'svc-sourcing-one-sided'],
  ['E4-outsource-10', 'volatile', 'outsource', 'svc.sourcing.out-checks', 'svc-sourcing-one-sided'],
  ['E4-outsource-01', 'judgement', 'keep', 'svc.sourcing.decide', 'svc-sourcing-one-sided'],
  ['E4-outsource-11', 'complaints', 'keep', 'svc.sourcing.keep', 'svc-sourcing-one-sided'],
  ['E4-outsource-11', 'refunds', 'keep', 'svc.sourcing.keep', 'svc-sourcing-one-sided'],
  ['E4-outsource-11', 'data-rights', 'keep', 'svc.sourcing.keep', 'svc-sourcing-one-sided'],
  ['E4-outsource-01', 'personal-data', 'condition', 'svc.sourcing.contract', 'svc-sourcing-cost'],
  ['E4-outsource-18', 'directed', 'condition', 'svc.sourcing.employment-check', 'svc-sourcing-employer'],
])('%s: %s', (_fact, trait, lean, clause, ruling) => {
  const { value, steps } = compare([trait]);
  expect(value.fit).toMatchObject([{ trait, lean }]);
  expect(steps.slice(3)).toMatchObject([{ clause, ruling, text: value.fit[0]?.text }]);
});

test('E4-outsource-09: the hours of a vendor are not the whole day', () => {
  const { value, steps } = compare(['night']);
  expect(value.fit).toEqual([
    {
      trait: 'night',
      lean: 'condition',
      text: '夜间要有人：时段和价格写进合同；据称外包每天在线16小时，不是全天',
    },
  ]);
  expect(steps.slice(3)).toMatchObject([
    { clause: 'svc.sourcing.out-checks', ruling: 'svc-sourcing-hours' },
    { clause: 'svc.sourcing.out-hours', ruling: 'svc-sourcing-hours', figures: ['sourcing.hoursPerDay'] },
  ]);
});

test('in the order of the list, whatever the order given, and none where none is named', () => {
  expect(compare([...TRAITS].reverse()).value.fit.map(({ trait }) => trait)).toEqual([...TRAITS]);
  expect(compare().value.fit).toEqual([]);
});

test('a trait is named once', () => {
  expect(refusal(() => compare(['night', 'night'])).map(({ field }) => field)).toEqual(['traits']);
});
