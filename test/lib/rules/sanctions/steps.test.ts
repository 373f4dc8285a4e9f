import { expect, test } from 'vitest';
import { judgeSanctions } from '../../../../src/lib/rules/sanctions/judge.ts';
import type { Kind } from '../../../../src/lib/rules/sanctions/kinds.ts';
import { levelOf, thresholds } from '../../../../src/lib/rules/sanctions/level.ts';
import { figuresOf, figuresWith } from '../../../support/figures.ts';

type Input = Parameters<typeof judgeSanctions>[1];
const steps = (kind: Kind, times: number, degree: Input['degree'] = 'none') =>
  judgeSanctions(figuresOf('department'), {
    on: '2026-06-15',
    kinds: [kind],
    degree,
    person: 'agent',
    history: Array.from({ length: times }, () => ({ date: '2026-06-01', kind })),
  }).steps.map(({ text, clause, ruling, figures }) => [text, clause, ruling, figures]);

test('the second time off post: what counts, the threshold, the sanction, who decides it', () => {
  expect(steps('off-post', 1)).toEqual([
    [
      '串岗、溜岗或者脱岗：12个月之内此前1次',
      'dep.sanctions.repeated',
      'dep-sanction-count',
      ['sanctions.countMonths'],
    ],
    [
      '串岗、溜岗或者脱岗（含这一次）2次，未达到3次',
      'dep.sanctions.repeated',
      'dep-sanction-count',
      ['sanctions.repeatedTimes'],
    ],
    [
      '串岗、溜岗或者脱岗：通报批评',
      'dep.sanctions.off-post',
      'dep-sanction-off-post',
      ['sanctions.offPostSecond'],
    ],
    ['通报批评由客服经理作出', 'dep.sanctions.who', 'dep-sanction-who', []],
  ]);
});

test.each<[Kind, number, Input['degree'], string, string, string, string[]]>([
  [
    'visitors',
    1,
    'none',
    '口头警告',
    'dep.sanctions.visitors',
    'dep-sanction-more',
    ['sanctions.visitorsSecond'],
  ],
  ['visitors', 2, 'none', '通报批评', 'dep.sanctions.serious', 'dep-sanction-more', []],
  ['visitors', 2, 'serious', '通报批评', 'dep.sanctions.serious', 'dep-sanction-more', []],
  ['visitors', 0, 'serious', '通报批评', 'dep.sanctions.serious', 'dep-sanction-degree', []],
  [
    'off-post',
    2,
    'none',
    '劝退',
    'dep.sanctions.off-post',
    'dep-post-dismissal',
    ['sanctions.offPostSecond'],
  ],
  ['off-post', 0, 'serious', '通报批评', 'dep.sanctions.serious', 'dep-sanction-degree', []],
  ['other', 0, 'extreme', '解除劳动合同', 'dep.sanctions.dismissal', 'dep-sanction-dismissal', []],
  ['other', 1, 'none', '口头警告', 'dep.sanctions.general', 'dep-sanction-degree', []],
  ['disobey', 0, 'none', '口头警告', 'dep.sanctions.disobey', 'dep-sanction-more', []],
])('%s, %d earlier, %s: %s rests on %s', (kind, times, degree, words, clause, ruling, figures) => {
  const step = steps(kind, times, degree).find(([text]) => String(text).endsWith(`：${words}`));
  expect(step?.slice(1)).toEqual([clause, ruling, figures]);
});

test.each<[Kind, number, [string, string, string, string[]][]]>([
  [
    'cheating',
    0,
    [
      ['考试作弊：没有另定批评、警告一类的处分', 'dep.exam-discipline.cheating', 'dep-exam-cheating', []],
      ['这次考试记0分', 'dep.exam-discipline.cheating', 'dep-exam-cheating', ['exam.cheatingScore']],
    ],
  ],
  [
    'away',
    0,
    [
      ['没有批准就外出：没有另定批评、警告一类的处分', 'dep.floor.absence', 'dep-floor-absence', []],
      ['擅离座席外出，按旷工处理', 'dep.floor.absence', 'dep-floor-absence', []],
    ],
  ],
  [
    'damage',
    0,
    [
      ['人为损坏公共财产：没有另定批评、警告一类的处分', 'dep.sanctions.damage', 'dep-floor-damage', []],
      ['由损坏的人全额赔偿', 'dep.sanctions.damage', 'dep-floor-damage', []],
    ],
  ],
  [
    'missing-exam',
    0,
    [
      ['无故缺考：口头警告', 'dep.exam-discipline.absence-penalty', 'dep-exam-absent', []],
      ['口头警告由当班班长作出', 'dep.sanctions.who', 'dep-sanction-who', []],
      ['扣绩效10分', 'dep.exam-discipline.absence-penalty', 'dep-exam-absent', ['exam.absentDeduction']],
    ],
  ],
  [
    'spot-check-shared',
    0,
    [
      [
        '卫生抽查不合格，双方分不清责任：没有另定批评、警告一类的处分',
        'dep.hygiene.responsible',
        'dep-hygiene-points',
        [],
      ],
      [
        '按日常行为扣2.5分，双方各扣一半',
        'dep.hygiene.responsible',
        'dep-hygiene-points',
        ['scoring-agent.dailyViolation'],
      ],
    ],
  ],
  [
    'litter',
    2,
    [
      ['乱扔垃圾：通报批评', 'dep.hygiene.litter', 'dep-hygiene-repeated', []],
      ['通报批评由客服经理作出', 'dep.sanctions.who', 'dep-sanction-who', []],
      ['按日常行为扣5分', 'dep.hygiene.litter', 'dep-hygiene-repeated', ['scoring-agent.dailyViolation']],
    ],
  ],
])('%s, %d earlier, is explained to the letter', (kind, times, expected) => {
  expect(steps(kind, times)).toEqual(expected);
});

test('the general step for repeated breaches waits until a kind’s own steps are used up', () => {
  const limits = thresholds(figuresWith('department', { 'sanctions.visitorsSecond': 3 }));
  const levels = (kind: Kind) => [2, 3, 4].map((times) => levelOf(limits, kind, times, 'none'));
  expect(levels('visitors')).toEqual(['criticism', 'warning', 'notice']);
  expect(levels('disobey')).toEqual(['warning', 'notice', 'notice']);
});
