import { describe, expect, test } from 'vitest';
import { measureKpi } from '../../../../src/lib/rules/kpi/measure.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const outsourcing = figuresOf('outsourcing');
const retention = figuresOf('retention');
const service = figuresOf('service-system');
type Input = Parameters<typeof measureKpi>[1];
const month = '2026-05';

const satisfaction = (part: number, whole: number, target?: number): Input => ({
  indicator: 'satisfaction',
  satisfaction: [{ month, satisfied: part, ratings: whole }],
  target,
});
const first = (figures: typeof outsourcing, input: Input) => {
  const [series] = measureKpi(figures, input).value.series;
  if (!series) throw new Error('no series');
  return series;
};

describe('the steps', () => {
  test.each<[string, typeof outsourcing, Input, [string, string | undefined, boolean | undefined][]]>([
    [
      'at least',
      service,
      satisfaction(90, 100),
      [
        ['svc.kpi.satisfaction', 'svc-cmm-kpi-formulas', undefined],
        ['svc.kpi.targets', 'svc-cmm-kpi-targets', true],
      ],
    ],
    [
      'at most',
      service,
      { indicator: 'critical-errors', criticalErrors: [{ month, critical: 3, checked: 100 }] },
      [
        ['svc.kpi.critical-error', 'svc-cmm-kpi-formulas', undefined],
        ['svc.kpi.targets', 'svc-cmm-kpi-targets', false],
      ],
    ],
    [
      'a reference',
      retention,
      { indicator: 'handle-time', handleTime: [{ month, talk: 1, hold: 1, wrap: 1, handled: 1 }] },
      [
        ['ret.kpi.handle-time', 'ret-kpi-counting', undefined],
        ['ret.kpi.rules', 'ret-operating-targets', undefined],
      ],
    ],
    [
      'one’s own',
      outsourcing,
      satisfaction(90, 100, 91),
      [
        ['out.kpi.satisfaction', 'outsourcing-kpi-targets', undefined],
        ['out.kpi.satisfaction', 'outsourcing-kpi-targets', false],
      ],
    ],
    [
      'none',
      service,
      { indicator: 'contact-cost', contactCost: [{ month, cost: 8, contacts: 1 }] },
      [['svc.kpi.finance', 'svc-cmm-kpi-formulas', undefined]],
    ],
  ])('%s', (_name, figures, input, expected) => {
    const { steps } = measureKpi(figures, input);
    expect(steps.map(({ clause, ruling, holds }) => [clause, ruling, holds])).toEqual(expected);
  });

  test('say the fraction and the target', () => {
    const texts = (input: Input) => measureKpi(service, input).steps.map((step) => step.text);
    expect(
      texts({ indicator: 'handle-time', handleTime: [{ month, talk: 90, hold: 5, wrap: 5, handled: 1 }] }),
    ).toEqual([
      '2026-05平均处理时长：通话、保持、话后合计秒数100 ÷ 处理通数1，得 100秒',
      '平均处理时长100秒，参考值190秒',
    ]);
    expect(
      texts({ indicator: 'contact-cost', contactCost: [{ month, cost: 9, contacts: 1 }], target: 8.5 }),
    ).toEqual([
      '2026-05平均交易成本：运营总成本9 ÷ 服务件数1，得 9元',
      '平均交易成本与自填的目标8.5元相比：不符合',
    ]);
  });
});

describe('refusals', () => {
  test.each<[string, typeof outsourcing, Input, string]>([
    ['more satisfied than rated', outsourcing, satisfaction(101, 100), 'satisfaction.0.satisfied'],
    ['no rating at all', outsourcing, satisfaction(0, 0), 'indicator'],
    ['a negative count', outsourcing, satisfaction(-1, 5), 'satisfaction.0.satisfied'],
    ['half a rating', outsourcing, satisfaction(1.5, 5), 'satisfaction.0.satisfied'],
    ['a target over 100 %', outsourcing, satisfaction(1, 5, 100.5), 'target'],
    [
      'accuracy in retention',
      retention,
      { indicator: 'accuracy', accuracy: [{ month, correct: 1, answers: 1 }] },
      'indicator',
    ],
    [
      'a service level in outsourcing',
      outsourcing,
      {
        indicator: 'service-level',
        levelBasis: 'offered',
        serviceLevel: [{ month, offered: 1, shortAbandons: 0, answered: 1, answeredInTime: 1 }],
      },
      'indicator',
    ],
    ['no rows', outsourcing, { indicator: 'satisfaction', satisfaction: [] }, 'satisfaction'],
    [
      'an unknown month',
      outsourcing,
      { indicator: 'satisfaction', satisfaction: [{ month: '2026-13', satisfied: 1, ratings: 1 }] },
      'satisfaction.0.month',
    ],
  ])('%s', (_name, figures, input, field) => {
    expect(refusal(() => measureKpi(figures, input)).map((problem) => problem.field)).toEqual([field]);
  });

  test('a target of seconds or yuan may be over 100', () => {
    expect(
      first(service, {
        indicator: 'contact-cost',
        contactCost: [{ month, cost: 101, contacts: 1 }],
        target: 150,
      }).latest?.meets,
    ).toBe(true);
  });
});
