import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreSheet } from '../../../../src/lib/rules/scoring/score.ts';
import { AGENT } from '../../../../src/lib/rules/scoring/sheets/agent.ts';
import { LEADER } from '../../../../src/lib/rules/scoring/sheets/leader.ts';
import { QA } from '../../../../src/lib/rules/scoring/sheets/qa.ts';
import { SUPPORT } from '../../../../src/lib/rules/scoring/sheets/support.ts';
import { figuresOf } from '../../../support/figures.ts';

const figures = figuresOf('department');
const SOUND = {
  month: '2026-08',
  qaTotal: 2700,
  qaCount: 30,
  satisfaction: 90,
  complaintResolutionPct: 80,
  callbackPct: 100,
  knowledgeExam: 80,
  operationExam: 70,
};
type Given = Record<string, unknown>;
const explain = (more: Given = {}) => scoreSheet(AGENT, figures, { ...SOUND, ...more });
const agent = (more: Given = {}) => explain(more).value;
const line = (key: string, more: Given) => agent(more).lines.find((l) => l.line === key);
const texts = (more: Given) => explain(more).steps.map(({ text }) => text);

describe('a line', () => {
  test.each<[string, string, Given, number, number, number]>([
    // fact; line; given → score, lost, beyond
    ['D-X1-18', 'workQuality', { recordUnclear: 1, logOmitted: 1 }, 10, 15, 0],
    ['D-X1-18', 'workQuality', { majorIssueComplaint: 2, noResult: 1 }, 0, 25, 0],
    ['D-X1-18', 'workQuality', { majorIssueComplaint: 2, noResult: 2 }, 0, 25, 5],
    ['D-X1-39', 'efficiency', { satisfaction: 89, complaintResolutionPct: 78, callbackPct: 97 }, 9, 6, 0],
    [
      'D-X1-39',
      'efficiency',
      { satisfaction: 89.01, complaintResolutionPct: 79.5, callbackPct: 99.9 },
      15,
      0,
      0,
    ],
    ['D-X1-39', 'efficiency', { satisfaction: 70, complaintResolutionPct: 80, callbackPct: 100 }, 0, 15, 5],
    ['D-X1-53', 'knowledge', { knowledgeExam: 79 }, 9, 1, 0],
    ['D-X1-53', 'knowledge', { knowledgeExam: 70 }, 0, 10, 0],
    ['D-X1-54', 'knowledge', { knowledgeExam: 0 }, 0, 10, 70],
    ['D-X1-60', 'operation', { operationExam: 69 }, 5, 0, 0],
    ['D-X1-60', 'operation', { operationExam: 68 }, 4, 1, 0],
    ['D-X1-60', 'operation', { operationExam: 64 }, 2, 3, 0],
    ['D-X1-60', 'operation', { operationExam: 60 }, 0, 5, 0],
    ['D-X1-60', 'operation', { operationExam: 57.9 }, 0, 5, 1],
    ['D-X1-64', 'daily', { dailyViolation: 1 }, 5, 5, 0],
    ['D-X1-65', 'daily', { severeConsequence: 1 }, 0, 10, 0],
    ['D-X1-65', 'daily', { severeConsequence: 1, dailyViolation: 3 }, 0, 10, 0],
  ])('%s: %s of %j: %d, lost %d, beyond %d', (_fact, key, given, score, lost, beyond) => {
    expect(line(key, given)).toMatchObject({ score, lost, beyond, missing: [], noData: [] });
  });

  test('keeps what each fault cost', () => {
    expect(line('workQuality', { recordUnclear: 2, logOmitted: 3 })?.costs).toEqual([
      { item: 'recordUnclear', count: 2, points: 10 },
      { item: 'logOmitted', count: 3, points: 30 },
    ]);
    expect(line('efficiency', { satisfaction: 88 })?.costs).toEqual([
      { item: 'satisfaction', count: 2, points: 2 },
    ]);
  });

  test('says what it had, what it lost, and where it stopped', () => {
    const { steps } = explain({ logOmitted: 3 });
    expect(steps.filter(({ text }) => text.startsWith('工作质量'))).toMatchObject([
      { text: '工作质量满分25分，扣25分，得0分', clause: 'dep.scoring-agent.work-quality' },
      {
        text: '工作质量扣到没有为止，多出的5分不扣',
        clause: 'dep.scoring.floor',
        ruling: 'dep-scoring-floor',
      },
    ]);
    expect(texts({})).toContain('工作质量满分25分，得25分');
    expect(texts({ severeConsequence: 1 })).toContain('造成严重后果（经客服经理确认），这一行记0分');
  });

  test('of the leader is wiped out where a serious matter was concealed (D-X5-01)', () => {
    const { lines, total } = scoreSheet(LEADER, figures, {
      month: '2026-08',
      teamQuality: 80,
      satisfactionPct: 90,
      concealed: 1,
    }).value;
    expect(lines[1]).toMatchObject({ score: 0, lost: 45, beyond: 0 });
    expect(total).toBe(55);
  });
});

describe('the total', () => {
  test('is the sum of the lines and the bonus', () => {
    expect(agent()).toMatchObject({ sum: 98, bonus: 0, total: 98, over: false });
    expect(agent({ praise: 2, examTopThree: 1 })).toMatchObject({
      sum: 98,
      bonus: 15,
      total: 113,
      over: true,
    });
    expect(agent({ qaTotal: 3000 })).toMatchObject({ total: 100, over: false });
    expect(texts({ praise: 2 })).toContain('各行相加98分，加分10分，总分108分');
    expect(texts({})).toContain('各行相加98分，总分98分');
  });

  test('is not cut at the highest, but marked (D-X1-67, D-X1-68)', () => {
    const { steps } = explain({ praise: 1 });
    expect(steps.slice(-3)).toMatchObject([
      { text: '客户表扬经核实：1次，每次加5分，加5分', clause: 'dep.scoring-agent.praise' },
      { clause: 'dep.scoring.total', ruling: 'dep-scoring-over-total', figures: ['scoring.total'] },
      {
        text: '超过100分，照实记，在表上注明',
        clause: 'dep.scoring.bonus',
        ruling: 'dep-scoring-over-total',
      },
    ]);
    expect(steps.at(-3)?.ruling).toBe('dep-scoring-bonus-lines');
    expect(texts({})).not.toContain('超过100分，照实记，在表上注明');
  });

  test('waits for what is not given', () => {
    const { lines, total, sum, over } = agent({
      qaTotal: undefined,
      qaCount: undefined,
      callbackPct: undefined,
    });
    expect(total).toBeNull();
    expect(over).toBe(false);
    expect(sum).toBe(65);
    expect(lines.flatMap(({ missing }) => missing)).toEqual(['qaTotal', 'qaCount', 'callbackPct']);
    expect(lines[0]).toMatchObject({ score: null, lost: null, beyond: 0, full: 20 });
  });

  test('does not wait for what has no data (D-X1-15, ruling dep-scoring-no-recordings)', () => {
    const { value, steps } = explain({ satisfaction: undefined, noData: ['satisfaction'] });
    expect(value.total).toBe(98);
    expect(value.lines[2]).toMatchObject({ score: 15, noData: ['satisfaction'], missing: [] });
    expect(steps.find(({ clause }) => clause === 'dep.scoring.no-data')).toMatchObject({
      text: '客户满意得分：当月没有数据，不扣分，在表上注明',
      ruling: 'dep-scoring-no-recordings',
    });
  });
});

test('annexes 2 and 3: parts have the points (D-X2-03, D-X3-04)', () => {
  const support = scoreSheet(SUPPORT, figures, {
    month: '2026-08',
    planCompletionPct: 85,
    outboundSatisfactionPct: 84.5,
    wrongInfo: 1,
    kbShort: 1,
    trainingDelayDays: 2.9,
  }).value;
  expect(support.lines.map(({ score }) => score)).toEqual([25, 25, 10]);
  const qa = scoreSheet(QA, figures, {
    month: '2026-08',
    recordings: [60, 38, 40],
    satisfactionPct: 87.9,
  }).value;
  expect(qa.lines.map(({ score }) => score)).toEqual([43, 35, 10]);
});

describe('whatever is filled in', () => {
  const faults = AGENT.lines.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'fault' || item.kind === 'decisive' ? [item.key] : [])),
  );
  const month = fc.record({
    qaTotal: fc.integer({ min: 0, max: 3000 }),
    satisfaction: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    knowledgeExam: fc.nat({ max: 100 }),
    operationExam: fc.nat({ max: 100 }),
    ...Object.fromEntries(faults.map((key) => [key, fc.nat({ max: 3 })])),
  });

  test('no line goes under nothing or over its points, and none loses points on the way', () => {
    fc.assert(
      fc.property(month, (given) => {
        const { lines, total, sum } = agent(given);
        for (const { score, lost, full } of lines) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect((score ?? 0) + (lost ?? 0)).toBeCloseTo(full, 6);
        }
        expect(lines.reduce((points, { score }) => points + (score ?? 0), 0)).toBeCloseTo(sum, 6);
        expect(total).toBe(sum);
      }),
    );
  });

  test('one fault more never adds points, and touches no other line', () => {
    fc.assert(
      fc.property(month, fc.constantFrom(...faults), (given, key) => {
        const before = agent(given).lines;
        const after = agent({ ...given, [key]: (Number(given[key as keyof typeof given]) || 0) + 1 }).lines;
        const own = AGENT.lines.findIndex(({ items }) => items.some((item) => item.key === key));
        before.forEach(({ score }, i) => {
          if (i === own) expect(after[i]?.score).toBeLessThanOrEqual(score ?? 0);
          else expect(after[i]?.score).toBe(score);
        });
      }),
    );
  });
});
