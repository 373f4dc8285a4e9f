import { describe, expect, test } from 'vitest';
import {
  marksAround,
  nextGain,
  nextLoss,
  nextRise,
  nextSlip,
} from '../../../../src/lib/rules/scoring/ahead.ts';
import { parseSheet } from '../../../../src/lib/rules/scoring/input.ts';
import { scoreSheet } from '../../../../src/lib/rules/scoring/score.ts';
import type { Sheet } from '../../../../src/lib/rules/scoring/sheet.ts';
import { AGENT, exams } from '../../../../src/lib/rules/scoring/sheets/agent.ts';
import { GROUP_LEADER } from '../../../../src/lib/rules/scoring/sheets/group-leader.ts';
import { OUTSOURCED } from '../../../../src/lib/rules/scoring/sheets/outsourced.ts';
import { PHONE_MANAGER } from '../../../../src/lib/rules/scoring/sheets/phone-manager.ts';
import { figuresOf } from '../../../support/figures.ts';

const department = figuresOf('department');
const retention = figuresOf('retention');
const SOUND = {
  month: '2026-08',
  qaTotal: 3000,
  qaCount: 30,
  satisfaction: 95,
  complaintResolutionPct: 90,
  callbackPct: 100,
  knowledgeExam: 100,
  operationExam: 100,
};
type Given = Record<string, unknown>;

function ask<T>(
  next: (
    sheet: Sheet,
    figures: typeof department,
    filled: Given,
    score: ReturnType<typeof scoreSheet>['value'],
  ) => T,
  given: Given,
  sheet: Sheet = AGENT,
  figures = department,
): T {
  return next(sheet, figures, parseSheet(sheet, given), scoreSheet(sheet, figures, given).value);
}

describe('the next slip', () => {
  const slip = (more: Given) =>
    ask((sheet, figures, _, score) => nextSlip(sheet, figures, score), { ...SOUND, ...more });

  test('is the fault that costs most; of equal ones the first', () => {
    expect(slip({})).toEqual({
      line: '工作质量',
      label: '重大问题处理、上报不及时，引起投诉',
      unit: '次',
      points: 10,
    });
  });

  test('costs no more than the line still has', () => {
    expect(slip({ logOmitted: 2 })).toMatchObject({ line: '工作质量', label: '受理问题记录不清', points: 5 });
    expect(slip({ logOmitted: 2, recordUnclear: 1 })).toMatchObject({ line: '工作协调', points: 5 });
    expect(slip({ logOmitted: 3, uncooperative: 3, dailyViolation: 2 })).toBeNull();
  });

  test('is not looked for in a line that waits', () => {
    const found = (sheet: Sheet) =>
      ask(
        (_, figures, __, score) => nextSlip(sheet, figures, score),
        { month: '2026-08', ordersGiven: 5 },
        sheet,
        retention,
      );
    expect(found(PHONE_MANAGER)).toMatchObject({
      line: '客户评价与投诉',
      label: '造成客户损失',
      points: 5,
    });
    const orders = PHONE_MANAGER.lines.filter(({ key }) => key === 'orders');
    expect(found({ ...PHONE_MANAGER, lines: orders })).toBeNull();
  });
});

describe('measures with steps', () => {
  test('the nearest loss', () => {
    expect(ask(nextLoss, SOUND)).toEqual({ label: '回访率', at: 99, unit: '%', points: 1 });
    expect(ask(nextLoss, { ...SOUND, satisfaction: 89.3 })).toMatchObject({ label: '客户满意得分', at: 89 });
    expect(ask(nextLoss, { ...SOUND, satisfaction: 89 })).toMatchObject({ label: '客户满意得分', at: 88 });
    expect(ask(nextLoss, { ...SOUND, operationExam: 69, callbackPct: undefined })).toEqual({
      label: '操作考试成绩',
      at: 68,
      unit: '分',
      points: 1,
    });
  });

  test('no loss where the line has nothing left, or the measure cannot fall that far', () => {
    const spent = { ...SOUND, satisfaction: 0, knowledgeExam: 0, operationExam: 0 };
    expect(ask(nextLoss, spent)).toBeNull();
    expect(ask(nextGain, spent)).toBeNull();
    // The efficiency line waits for the callback rate, the exams have nothing left.
    expect(
      ask(nextLoss, { ...SOUND, callbackPct: undefined, knowledgeExam: 0, operationExam: 0 }),
    ).toBeNull();
  });

  test('a measure falls to 0 at most, also where the line would still have points', () => {
    const lines = exams('scoring.total', 'scoring.total').slice(1);
    const loss = (operationExam: number) =>
      ask(nextLoss, { month: '2026-08', operationExam }, { ...AGENT, lines });
    // 70 is asked, each full 2 below costs a point: 34 steps at 1, and the 35th at 0 is the last.
    expect(loss(1)).toMatchObject({ at: 0 });
    expect(loss(0)).toBeNull();
  });

  test('a measure without data neither wins nor loses', () => {
    const given = { ...SOUND, satisfaction: undefined, noData: ['satisfaction'] };
    expect(ask(nextLoss, given)).toMatchObject({ label: '回访率', at: 99 });
    expect(ask(nextGain, { ...given, callbackPct: 97.5 })).toMatchObject({ label: '回访率', at: 98 });
  });

  test('the nearest gain', () => {
    expect(ask(nextGain, SOUND)).toBeNull();
    expect(ask(nextGain, { ...SOUND, callbackPct: 99.5 })).toBeNull();
    expect(ask(nextGain, { ...SOUND, callbackPct: 97.5 })).toEqual({
      label: '回访率',
      at: 98,
      unit: '%',
      points: 1,
    });
    expect(ask(nextGain, { ...SOUND, callbackPct: 97.5, operationExam: 65.9 })).toMatchObject({
      label: '操作考试成绩',
      at: 66,
      unit: '分',
    });
    expect(ask(nextGain, { ...SOUND, operationExam: 60 })).toMatchObject({ at: 60 });
    expect(ask(nextGain, { ...SOUND, operationExam: 57 })).toBeNull();
  });

  test('above that value a step less is lost, as promised', () => {
    const lost = (operationExam: number) =>
      scoreSheet(AGENT, department, { ...SOUND, operationExam }).value.lines[5]?.lost as number;
    const gain = ask(nextGain, { ...SOUND, operationExam: 63 });
    expect(gain?.at).toBe(64);
    expect(lost(64)).toBe(lost(63));
    expect(lost(64.1)).toBe(lost(63) - 1);
    const loss = ask(nextLoss, { ...SOUND, operationExam: 69.5, callbackPct: undefined });
    expect(lost(loss?.at as number)).toBe(lost(69.5) + 1);
  });
});

describe('measures with targets', () => {
  const seat = {
    month: '2026-08',
    satisfaction: 90,
    accuracy: 95,
    resolution: 85,
    callTimeliness: 90,
    inquiryTimeliness: 95,
    qualitativeMark: 100,
  };
  const rise = (more: Given) => ask(nextRise, { ...seat, ...more }, OUTSOURCED, figuresOf('outsourcing'));

  test('the one that would earn most by its target', () => {
    expect(rise({})).toBeNull();
    expect(rise({ satisfaction: 81 })).toMatchObject({ label: '客户满意度', at: 90, unit: '%' });
    expect(rise({ satisfaction: 81 })?.points).toBeCloseTo(2, 9);
    expect(rise({ satisfaction: 81, qualitativeMark: 80 })).toMatchObject({
      label: '定性评分',
      at: 100,
      unit: '分',
    });
    expect(rise({ satisfaction: undefined })).toBeNull();
    expect(rise({ satisfaction: 45, accuracy: 38 })).toMatchObject({ label: '客户满意度' });
  });

  test('nothing is won by a measure without data', () => {
    expect(rise({ satisfaction: undefined, noData: ['satisfaction'] })).toBeNull();
    expect(rise({ satisfaction: 81, accuracy: undefined, noData: ['accuracy'] })).toMatchObject({
      label: '客户满意度',
    });
  });

  test('several measures share the points of their line, and wait for one another', () => {
    const risen = (more: Given) => ask(nextRise, { month: '2026-08', ...more }, GROUP_LEADER, retention);
    // Half of its target of 85 % is half of its half of the 15 points.
    expect(risen({ serviceLevel: 42.5, answerRate: 92 })).toMatchObject({ at: 85, points: 3.75 });
    expect(risen({ serviceLevel: 42.5 })).toBeNull();
  });

  test('of equal ones the first', () => {
    // Both lines have 8 points, and both measures half their target.
    expect(rise({ callTimeliness: 45, inquiryTimeliness: 47.5 })).toMatchObject({
      label: '接听及时率',
      points: 4,
    });
  });

  test('one’s own target goes first', () => {
    const given = {
      month: '2026-08',
      ownRetention: 45,
      ownRetentionTarget: 90,
      ownValue: 97,
      qualityMean: 100,
    };
    expect(ask(nextRise, given, PHONE_MANAGER, retention)).toEqual({
      label: '名下客户保有率',
      at: 90,
      unit: '%',
      points: 10,
    });
    expect(ask(nextRise, { ...given, ownRetention: 90 }, PHONE_MANAGER, retention)).toBeNull();
  });

  test('steps are another matter', () => {
    expect(ask(nextRise, { ...SOUND, callbackPct: 50 })).toBeNull();
  });
});

test.each([
  // total → short of the next mark, the highest reached
  [90, '一星级', 1, null],
  [91, '二星级', 4, '一星级'],
  [94.5, '二星级', 0.5, '一星级'],
  [95, '三星级', 3, '二星级'],
  [98, null, null, '三星级'],
  [113, null, null, '三星级'],
])('%d: marks around it', (total, above, short, reached) => {
  for (const given of [AGENT.marks, AGENT.marks.toReversed()]) {
    const marks = marksAround(given, department, total);
    expect(marks.above?.label ?? null).toBe(above);
    expect(marks.above?.short ?? null).toBe(short);
    expect(marks.reached?.label ?? null).toBe(reached);
  }
});
