import { describe, expect, test } from 'vitest';
import { planRecruitment } from '../../../../src/lib/rules/recruitment/plan.ts';
import { HOLIDAYS, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof planRecruitment>[1];
const full: Input = {
  post: '客服坐席',
  vacancies: 5,
  neededOn: '2026-09-01',
  requestedOn: '2026-07-20',
  advertDays: 5,
  interviewDays: 3,
  trainingDays: 10,
  examDays: 2,
  skills: '普通话清楚',
  confirmed: true,
  direction: ['graduates'],
  channels: ['website'],
  methods: ['interview'],
};
const plan = (more: Partial<Input> = {}) => planRecruitment(operations, { ...full, ...more }, HOLIDAYS);

describe('golden: what the plan lacks (A-3.2-03 to A-3.2-07)', () => {
  test.each<[string, Partial<Input>, string[]]>([
    ['nothing', {}, []],
    ['A-3.2-04', { skills: '' }, ['skills']],
    ['A-3.2-06', { confirmed: false }, ['confirmed']],
    ['A-3.2-07', { direction: [] }, ['direction']],
    ['A-3.2-07', { channels: [] }, ['channels']],
    ['A-3.2-07', { methods: [] }, ['methods']],
    ['ruling recruitment-sex-and-age', { age: '18 岁以上' }, ['reason']],
    ['ruling recruitment-sex-and-age', { education: '大专' }, ['reason']],
    ['with its reason', { education: '大专', conditionsReason: '要看懂合同' }, []],
    ['a reason of nothing', { conditionsReason: '要看懂合同' }, []],
    [
      'all',
      { skills: undefined, confirmed: undefined, direction: [], channels: [], methods: [] },
      ['skills', 'confirmed', 'direction', 'channels', 'methods'],
    ],
  ])('%s: %j', (_facts, more, missing) => {
    const { value, steps } = plan(more);
    expect(value.missing).toEqual(missing);
    expect(steps.filter((step) => step.holds === false)).toHaveLength(missing.length);
  });

  test('no reason is asked for where there are no conditions', () => {
    const asked = plan().steps.filter(({ clause }) => clause === 'ops.recruitment.standards-unlimited');
    expect(asked).toEqual([]);
  });

  test('each part is judged by its clause', () => {
    const { steps } = plan({ age: '18 岁以上' });
    expect(steps.slice(-6).map(({ text, clause, ruling }) => [text, clause, ruling])).toEqual([
      ['已写技能要求', 'ops.recruitment.standards', 'recruitment-sex-and-age'],
      ['还没有写年龄、学历条件的岗位理由', 'ops.recruitment.standards-unlimited', 'recruitment-sex-and-age'],
      ['已写上级对人数的确认', 'ops.recruitment.headcount', 'recruitment-superior'],
      ['已写招聘方向', 'ops.recruitment.methods', undefined],
      ['已写招聘途径', 'ops.recruitment.methods', undefined],
      ['已写招聘方法', 'ops.recruitment.methods', undefined],
    ]);
  });
});

test('number, deadline and schedule are those of their own rules, and all are explained', () => {
  const { value, steps } = plan();
  expect(value).toMatchObject({ candidates: 6, latestRequestOn: '2026-08-01', inTime: true });
  expect(value.schedule.steps[0]?.from).toBe('2026-08-04');
  expect(steps.map((step) => step.clause).slice(0, 3)).toEqual([
    'ops.recruitment.request-lead',
    'ops.recruitment.surplus',
    'ops.recruitment.lead-purpose',
  ]);
});

test.each([
  [10, '2026-08-01'],
  [11, '2026-07-31'],
  [20, '2026-07-20'],
])('training of %i days: ask by %s, the earlier of lead and steps', (trainingDays, askBy) => {
  expect(plan({ trainingDays }).value.askBy).toBe(askBy);
});

test.each<[string, Partial<Input>]>([
  ['post', { post: ' ' }],
  ['vacancies', { vacancies: 0 }],
  ['neededOn', { neededOn: '' }],
  ['channels.0', { channels: ['radio' as 'school'] }],
])('refuses a wrong %s', (field, more) => {
  expect(refusal(() => plan(more)).map((p) => p.field)).toEqual([field]);
});
