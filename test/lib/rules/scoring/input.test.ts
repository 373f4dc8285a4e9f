import { describe, expect, test } from 'vitest';
import { lacksData, numberOf, parseSheet } from '../../../../src/lib/rules/scoring/input.ts';
import type { Sheet } from '../../../../src/lib/rules/scoring/sheet.ts';
import { AGENT } from '../../../../src/lib/rules/scoring/sheets/agent.ts';
import { ANALYST } from '../../../../src/lib/rules/scoring/sheets/analyst.ts';
import { OUTSOURCED } from '../../../../src/lib/rules/scoring/sheets/outsourced.ts';
import { PHONE_MANAGER } from '../../../../src/lib/rules/scoring/sheets/phone-manager.ts';
import { QA } from '../../../../src/lib/rules/scoring/sheets/qa.ts';
import { SERVICE_AGENT } from '../../../../src/lib/rules/scoring/sheets/service-agent.ts';
import { refusal } from '../../../support/refusal.ts';

const month = '2026-08';
const fields = (sheet: Sheet, given: Record<string, unknown>) =>
  refusal(() => parseSheet(sheet, { month, ...given })).map(({ field }) => field);

describe('a sheet is read', () => {
  test('counts are none where not given, measures absent', () => {
    const filled = parseSheet(AGENT, { month, dailyViolation: 2 });
    expect(filled).toMatchObject({
      month,
      dailyViolation: 2,
      recordUnclear: 0,
      severeConsequence: 0,
      praise: 0,
    });
    expect(filled).toMatchObject({ noData: [] });
    for (const key of ['qaTotal', 'qaCount', 'satisfaction', 'knowledgeExam'])
      expect(filled[key]).toBeUndefined();
    expect(parseSheet(QA, { month })).toMatchObject({ trainingDelayDays: 0, tableLate: 0 });
    expect(parseSheet(PHONE_MANAGER, { month })).toMatchObject({ exam: 'pending' });
  });

  test('only with a month', () => {
    expect(refusal(() => parseSheet(ANALYST, {})).map(({ field }) => field)).toEqual(['month']);
    expect(parseSheet(ANALYST, { month })).not.toHaveProperty('noData');
  });

  test.each<[Sheet, Record<string, unknown>]>([
    [AGENT, { knowledgeExam: 100, satisfaction: 0, qaTotal: 100_000, qaCount: 1000, logOmitted: 1000 }],
    [QA, { recordings: [0, 10_000], trainingDelayDays: 366 }],
    [PHONE_MANAGER, { ordersReached: 0, ordersGiven: 1, ownRetentionTarget: 0.01, exam: 'failed' }],
    [SERVICE_AGENT, { efficiencyActual: 1_000_000, efficiencyTarget: 0.01, qualityMeanFull: 1000 }],
  ])('at the ends of what can be', (sheet, given) => {
    expect(parseSheet(sheet, { month, ...given })).toMatchObject(given);
  });
});

describe('refused', () => {
  test.each<[Sheet, Record<string, unknown>, string]>([
    [AGENT, { recordUnclear: -1 }, 'recordUnclear'],
    [AGENT, { recordUnclear: 1.5 }, 'recordUnclear'],
    [AGENT, { logOmitted: 1001 }, 'logOmitted'],
    [AGENT, { severeConsequence: -1 }, 'severeConsequence'],
    [AGENT, { praise: 0.5 }, 'praise'],
    [AGENT, { knowledgeExam: 100.5 }, 'knowledgeExam'],
    [AGENT, { satisfaction: -0.1 }, 'satisfaction'],
    [AGENT, { qaTotal: 100_001 }, 'qaTotal'],
    [AGENT, { qaCount: 1001 }, 'qaCount'],
    [AGENT, { noData: ['qaTotal'] }, 'noData.0'],
    [AGENT, { noData: ['satisfaction', 'satisfaction'] }, 'noData'],
    [QA, { recordings: [40, -1] }, 'recordings.1'],
    [QA, { recordings: [10_001] }, 'recordings.0'],
    [QA, { recordings: Array.from({ length: 201 }, () => 40) }, 'recordings'],
    [QA, { trainingDelayDays: 366.5 }, 'trainingDelayDays'],
    [PHONE_MANAGER, { ordersGiven: 0 }, 'ordersGiven'],
    [PHONE_MANAGER, { ordersReached: -1 }, 'ordersReached'],
    [PHONE_MANAGER, { ownRetention: 101 }, 'ownRetention'],
    [PHONE_MANAGER, { ownRetentionTarget: 0 }, 'ownRetentionTarget'],
    [PHONE_MANAGER, { exam: 'cheated' }, 'exam'],
    [SERVICE_AGENT, { satisfiedTarget: 101 }, 'satisfiedTarget'],
  ])('%#: %j', (sheet, given, field) => {
    expect(fields(sheet, given)).toEqual([field]);
  });

  test('a measure that is given and said to have no data', () => {
    expect(
      refusal(() => parseSheet(AGENT, { month, satisfaction: 90, noData: ['satisfaction', 'callbackPct'] })),
    ).toEqual([{ field: 'satisfaction', message: '客户满意得分已经填了数，请在「当月没有数据」里去掉它。' }]);
    expect(fields(OUTSOURCED, { accuracy: 0, noData: ['accuracy'] })).toEqual(['accuracy']);
  });

  test('more people than a list holds, in words', () => {
    const recordings = Array.from({ length: 201 }, () => 40);
    expect(refusal(() => parseSheet(QA, { month, recordings }))[0]?.message).toBe('最多填 200 人。');
  });
});

test('a number is one, and data lack only where named', () => {
  expect(numberOf({ a: 0 }, 'a')).toBe(0);
  expect(numberOf({ a: '0' }, 'a')).toBeUndefined();
  expect(lacksData({ noData: ['a'] }, 'a')).toBe(true);
  expect(lacksData({ noData: ['b'] }, 'a')).toBe(false);
  expect(lacksData({}, 'a')).toBe(false);
});
