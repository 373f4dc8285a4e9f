import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessMaturity } from '../../../../src/lib/rules/maturity/assess.ts';
import {
  DIMENSIONS,
  LEVEL_KEYS,
  LEVELS,
  PRACTICE_KEYS,
  PRACTICES,
  type Practice,
} from '../../../../src/lib/rules/maturity/practices.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof assessMaturity>[0];
type Level = Input['practices'][number]['level'];
const at = (level: Level, others: Partial<Record<Practice, Level>> = {}) =>
  PRACTICE_KEYS.map((practice) => ({ practice, level: others[practice] ?? level }));
const assess = (practices: Input['practices'], method: Input['method'] = 'weakest') =>
  assessMaturity({ method, practices });

describe('the practices (E2-strategy-01)', () => {
  test('every block of the standard has some', () => {
    const blocks = new Set(Object.values(PRACTICES).map((practice) => practice.of));
    expect(blocks).toEqual(new Set(Object.keys(DIMENSIONS)));
    expect(Object.keys(DIMENSIONS)).toHaveLength(7);
  });

  test('are named once, and there is a level for each key', () => {
    expect(new Set(Object.values(PRACTICES).map(({ label }) => label)).size).toBe(PRACTICE_KEYS.length);
    expect(LEVELS).toHaveLength(LEVEL_KEYS.length);
  });
});

describe('golden', () => {
  const mixed = at('3', {
    plan: '4',
    benchmark: '2',
    pdca: '2',
    suggestions: '1',
    forecast: '1',
    reports: '4',
  });

  test('a block is at its lowest practice, the centre at its lowest block', () => {
    const { value } = assess(mixed);
    expect(value.blocks.map((b) => [b.dimension, b.weakest, b.average, b.level])).toEqual([
      ['strategy', 2, 3, 2],
      ['people', 3, 3, 3],
      ['processes', 3, 3, 3],
      ['quality', 2, 2.67, 2],
      ['tools', 1, 1, 1],
      ['traffic', 1, 2, 1],
      ['digital', 3, 3.5, 3],
    ]);
    expect(value).toMatchObject({ weakest: 1, average: 2.6, level: 1 });
  });

  test('by the average, rounded down to a level', () => {
    const { value } = assess(mixed, 'average');
    expect(value.blocks.map((b) => b.level)).toEqual([3, 3, 3, 2, 1, 2, 3]);
    expect(value).toMatchObject({ weakest: 1, average: 2.6, level: 2 });
    expect(assess(at('4'), 'average').value).toMatchObject({ level: 4, average: 4 });
  });

  test('what holds the whole back, and the next step of each block', () => {
    const { value } = assess(mixed);
    expect(value.holdBack).toEqual(['suggestions', 'forecast']);
    expect(value.steps.filter(({ to }) => to < 4)).toEqual([
      { practice: 'benchmark', to: 3 },
      { practice: 'pdca', to: 3 },
      { practice: 'suggestions', to: 2 },
      { practice: 'forecast', to: 2 },
    ]);
    expect(value.steps.filter(({ to }) => to === 4).map(({ practice }) => practice)).toEqual([
      'posts',
      'hiring',
      'appraisal',
      'training',
      'process-set',
      'process-links',
      'indicators',
    ]);
  });

  test('at the highest level nothing is left', () => {
    expect(assess(at('5')).value).toMatchObject({
      weakest: 5,
      level: 5,
      average: 5,
      holdBack: [],
      steps: [],
    });
    const almost = assess(at('5', { pdca: '4' })).value;
    expect(almost).toMatchObject({ level: 4, holdBack: ['pdca'], steps: [{ practice: 'pdca', to: 5 }] });
  });

  test('the steps name the lowest practices, and the clauses of those that hold back', () => {
    const { steps } = assess(at('4', { training: '3' }));
    expect(steps.map(({ clause, ruling, text }) => [clause, ruling, text])).toEqual([
      ...['战略发展规划', '人力资源', '流程体系', '质量管理体系', '工具体系', '话务量管理', '数字化管理'].map(
        (label) => [
          'svc.maturity.levels',
          'svc-cmm-levels',
          label === '人力资源'
            ? '人力资源：最低3级（「培训管理：流程、工具、模板」），平均3.75级'
            : `${label}：最低4级（每项都是），平均4级`,
        ],
      ),
      ['svc.maturity.levels', 'svc-cmm-levels', '整体：按最低的一块是3级，各块平均3.96级'],
      ['svc.maturity.self-check', 'svc-cmm-scope', '自查只用来找差距，不据此自称通过了认证'],
      ['svc.training.system', undefined, '「培训管理：流程、工具、模板」在3级'],
    ]);
  });
});

describe('refusals', () => {
  const first = { practice: 'plan', level: '3' } as const;
  test.each<[string, Input['practices'], string, RegExp]>([
    ['nothing', [], 'practices', /^还差18项做法没有定级，例如「战略规划写明愿景和分阶段的目标」。$/],
    ['one missing', at('3').slice(1), 'practices', /^还差1项/],
    ['one twice', [...at('3').slice(0, -1), first], 'practices.17.practice', /前面已经填过/],
    [
      'a level over the highest',
      [{ ...first, level: '6' as Level }, ...at('3').slice(1)],
      'practices.0.level',
      /选/,
    ],
    [
      'an unknown practice',
      [{ practice: 'x' as Practice, level: '3' }, ...at('3').slice(1)],
      'practices.0.practice',
      /选/,
    ],
    ['too many rows', [...at('3'), first], 'practices', /只填一行/],
  ])('%s', (_name, practices, field, message) => {
    const problems = refusal(() => assess(practices));
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toMatch(message);
  });
});

describe('properties', () => {
  const level = fc.constantFrom(...LEVEL_KEYS);
  const levels = fc
    .tuple(...PRACTICE_KEYS.map(() => level))
    .map((all) => PRACTICE_KEYS.map((practice, i) => ({ practice, level: all[i] as Level })));
  const method = fc.constantFrom('weakest' as const, 'average' as const);

  test('the lowest is never above the average, and the level is one of them', () => {
    fc.assert(
      fc.property(levels, method, (practices, by) => {
        const { value } = assess(practices, by);
        for (const { weakest, average, level: at } of [value, ...value.blocks]) {
          expect(weakest).toBeLessThanOrEqual(average + 0.005);
          expect(at).toBe(by === 'weakest' ? weakest : Math.floor(average + 1e-9));
        }
      }),
    );
  });

  test('to raise what holds back by one level raises the whole by one level', () => {
    fc.assert(
      fc.property(levels, (practices) => {
        const { value } = assess(practices);
        const raised = practices.map(({ practice, level: at }) => ({
          practice,
          level: (value.holdBack.includes(practice) ? String(Number(at) + 1) : at) as Level,
        }));
        expect(assess(raised).value.weakest).toBe(Math.min(5, value.weakest + 1));
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(levels, method, (practices, by) => {
        expect(assess([...practices].reverse(), by)).toEqual(assess(practices, by));
      }),
    );
  });
});
