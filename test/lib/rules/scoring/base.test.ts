import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reasoning } from '../../../../src/lib/explained.ts';
import { startOf } from '../../../../src/lib/rules/scoring/base.ts';
import type { Sheet } from '../../../../src/lib/rules/scoring/sheet.ts';
import { AGENT } from '../../../../src/lib/rules/scoring/sheets/agent.ts';
import { GROUP_LEADER } from '../../../../src/lib/rules/scoring/sheets/group-leader.ts';
import { PHONE_MANAGER } from '../../../../src/lib/rules/scoring/sheets/phone-manager.ts';
import { RETENTION_QA } from '../../../../src/lib/rules/scoring/sheets/retention-qa.ts';
import { SERVICE_AGENT } from '../../../../src/lib/rules/scoring/sheets/service-agent.ts';
import { figuresOf, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const retention = figuresOf('retention');
type Given = Record<string, unknown>;

function start(sheet: Sheet, key: string, full: number, filled: Given, figures = retention) {
  const line = sheet.lines.find((l) => l.key === key);
  if (!line) throw new Error(`no line ${key}`);
  const because = new Reasoning();
  return { ...startOf(line, full, figures, filled, because), texts: because.steps.map(({ text }) => text) };
}

test('a line without measures begins with all of its points', () => {
  expect(start(GROUP_LEADER, 'coaching', 15, {})).toEqual({ points: 15, missing: [], texts: [] });
});

describe('recordings (D-X1-15)', () => {
  const department = figuresOf('department');
  test('count by their mean mark', () => {
    const { points, texts } = start(AGENT, 'serviceQuality', 20, { qaTotal: 80, qaCount: 1 }, department);
    expect(points).toBe(16);
    expect(texts).toEqual(['服务质量：80 ÷ 1条，平均80分，再乘20%，得16分']);
  });
  test('are missing where neither is given, and asked for where one is', () => {
    expect(start(AGENT, 'serviceQuality', 20, {}, department)).toMatchObject({
      points: null,
      missing: ['qaTotal', 'qaCount'],
    });
    const asked = (filled: Given) => refusal(() => start(AGENT, 'serviceQuality', 20, filled, department));
    expect(asked({ qaTotal: 80 }).map(({ field }) => field)).toEqual(['qaCount']);
    expect(asked({ qaCount: 1 }).map(({ field }) => field)).toEqual(['qaTotal']);
  });
});

describe('targets (C-4.1-01)', () => {
  test.each<[string, Given, number]>([
    ['at the target', { qualityRate: 95 }, 20],
    ['over it: no more', { qualityRate: 100 }, 20],
    ['under it', { qualityRate: 76 }, 16],
    ['nothing', { qualityRate: 0 }, 0],
  ])('%s', (_what, filled, points) => {
    expect(start(GROUP_LEADER, 'quality', 20, filled).points).toBeCloseTo(points, 9);
  });

  test('several are averaged', () => {
    expect(start(GROUP_LEADER, 'service', 15, { serviceLevel: 51, answerRate: 100 })).toEqual({
      points: 12,
      missing: [],
      texts: [
        '本组服务水平51%，目标85%，按比例得60%',
        '本组接通率100%，目标92%，按比例得100%',
        '服务水平与接通率：取平均，得12分',
      ],
    });
  });

  test('a target of one’s own goes before the common one (ret.appraisal.phone-manager-fair)', () => {
    expect(start(PHONE_MANAGER, 'retention', 20, { ownRetention: 49 }).points).toBe(10);
    expect(start(PHONE_MANAGER, 'retention', 20, { ownRetention: 49, ownRetentionTarget: 70 })).toEqual({
      points: 14,
      missing: [],
      texts: ['名下客户保有率49%，目标70%，按比例得70%'],
    });
  });

  test('what is not given is missing, also a target that is always set singly', () => {
    expect(start(GROUP_LEADER, 'service', 15, { answerRate: 90 })).toMatchObject({
      points: null,
      missing: ['serviceLevel'],
    });
    const efficiency = (filled: Given) => start(SERVICE_AGENT, 'efficiency', 15, filled, operations);
    expect(efficiency({}).missing).toEqual(['efficiencyActual', 'efficiencyTarget']);
    expect(efficiency({ efficiencyActual: 900 }).missing).toEqual(['efficiencyTarget']);
    expect(efficiency({ efficiencyActual: 900, efficiencyTarget: 1000 }).points).toBe(13.5);
  });
});

describe('a share (C-4.1.1-01, C-4.1.2-01)', () => {
  test('of what was due', () => {
    const { points, texts } = start(GROUP_LEADER, 'orders', 10, { ordersClosed: 190, ordersDue: 200 });
    expect(points).toBe(9.5);
    expect(texts).toEqual(['按时办结的工单190张 ÷ 到期的工单200张，得9.5分']);
    expect(start(GROUP_LEADER, 'orders', 10, { ordersClosed: 200, ordersDue: 200 }).points).toBe(10);
  });

  test('over the plan earns no more; more than was due is refused', () => {
    expect(start(RETENTION_QA, 'plan', 25, { sampled: 330, planned: 300 }).points).toBe(25);
    expect(refusal(() => start(GROUP_LEADER, 'orders', 10, { ordersClosed: 201, ordersDue: 200 }))).toEqual([
      { field: 'ordersClosed', message: '按时办结的工单不能多于到期的工单。' },
    ]);
  });

  test('waits for both numbers', () => {
    const missing = (filled: Given) => start(GROUP_LEADER, 'orders', 10, filled);
    expect(missing({}).missing).toEqual(['ordersClosed', 'ordersDue']);
    expect(missing({ ordersDue: 5 })).toMatchObject({ points: null, missing: ['ordersClosed'] });
    expect(missing({ ordersClosed: 5 }).missing).toEqual(['ordersDue']);
  });
});

test.each([
  ['passed', 10, '月考及格，得10分'],
  ['retest', 5, '月考补考及格，得50%，得5分'],
  ['failed', 0, '月考不及格，得0分'],
])('an exam %s: %d (C-4.1.4-01)', (exam, points, text) => {
  expect(start(PHONE_MANAGER, 'exam', 10, { exam })).toEqual({ points, missing: [], texts: [text] });
});

test('an exam without result is missing', () => {
  expect(start(PHONE_MANAGER, 'exam', 10, { exam: 'pending' })).toMatchObject({
    points: null,
    missing: ['exam'],
  });
});

test('points by measure never pass the line’s, and never fall as the measure rises', () => {
  const rate = fc.nat({ max: 99 });
  fc.assert(
    fc.property(rate, rate, (serviceLevel, answerRate) => {
      const points = (level: number) =>
        start(GROUP_LEADER, 'service', 15, { serviceLevel: level, answerRate }).points as number;
      expect(points(serviceLevel)).toBeLessThanOrEqual(points(serviceLevel + 1));
      expect(points(serviceLevel)).toBeGreaterThanOrEqual(0);
      expect(points(100)).toBeLessThanOrEqual(15);
    }),
  );
});
