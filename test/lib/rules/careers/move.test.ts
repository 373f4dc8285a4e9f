import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMS, judgeMove } from '../../../../src/lib/rules/careers/move.ts';
import { MOVES, POSTS, STANDINGS } from '../../../../src/lib/rules/careers/posts.ts';
import { operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeMove>[1];
const judge = (from: Input['from'], to: Input['to'], passed: Input['passed'] = []) =>
  judgeMove(operations, { from, to, passed });

describe('golden', () => {
  test.each<[string, Input['from'], Input['to'], Input['passed'], boolean, string, string[]]>([
    ['A-7.3-06', 'agent', 'supervisor', ['sought'], true, 'same-department', []],
    ['A-7.3-06', 'agent', 'supervisor', [], false, 'same-department', ['sought']],
    ['A-7.3-06', 'agent', 'supervisor', ['qa', 'training'], false, 'same-department', ['sought']],
    ['A-7.3-07', 'supervisor', 'leader', ['sought'], true, 'same-department', []],
    ['A-7.3-08', 'leader', 'manager', ['sought'], true, 'same-department', []],
    ['A-7.3-09', 'telesales-agent', 'telesales-leader', ['sought'], true, 'same-department', []],
    ['A-7.3-10', 'telesales-leader', 'telesales-manager', ['sought'], true, 'same-department', []],
    ['A-7.3-11', 'trainer', 'qa', ['sought'], true, 'same-department', []],
    ['A-7.3-12', 'qa', 'trainer', ['sought'], true, 'same-department', []],
    ['A-7.3-13', 'qa', 'quality-manager', ['qa', 'training'], true, 'same-department', []],
    ['A-7.3-13', 'trainer', 'quality-manager', ['training', 'qa'], true, 'same-department', []],
    ['A-7.3-13', 'trainer', 'quality-manager', ['training'], false, 'same-department', ['qa']],
    ['A-7.3-13', 'trainer', 'quality-manager', ['qa'], false, 'same-department', ['training']],
    ['A-7.3-13', 'qa', 'quality-manager', ['sought'], false, 'same-department', ['qa', 'training']],
    ['A-7.3-14', 'agent', 'telesales-agent', ['sought'], true, 'cross-department', []],
    ['A-7.3-15', 'telesales-agent', 'agent', ['sought'], true, 'cross-department', []],
    ['A-7.3-16', 'leader', 'trainer', ['sought'], true, 'cross-department', []],
    ['A-7.3-17', 'leader', 'qa', ['sought'], true, 'cross-department', []],
    ['A-7.3-17', 'leader', 'qa', [], false, 'cross-department', ['sought']],
    ['A-7.3-18', 'agent', 'leader', ['sought'], false, 'none', []],
    ['A-7.3-18', 'telesales-leader', 'trainer', ['sought'], false, 'none', []],
    ['A-7.1-02', 'newcomer', 'agent', ['sought'], false, 'none', []],
  ])('%s: %s to %s with %j: %s, %s, missing %j', (_facts, from, to, passed, allowed, route, missing) => {
    expect(judge(from, to, passed).value).toMatchObject({ allowed, route, missing });
  });

  test('a direct path is cited by its own clause and nothing is said of a longer way', () => {
    expect(judge('leader', 'trainer', ['sought']).steps).toEqual([
      {
        text: '列出的路径：同部门8条，跨部门4条',
        clause: 'ops.careers.kinds',
        ruling: 'careers-listed-only',
        figures: ['careers.sameDepartmentPaths', 'careers.crossDepartmentPaths'],
        holds: undefined,
      },
      {
        text: '客服班长竞聘培训师，列在跨部门的路径里',
        clause: 'ops.careers.leader-to-trainer',
        ruling: 'careers-leader-down',
        figures: [],
        holds: true,
      },
      {
        text: '培训师的竞聘考核已过关',
        clause: 'ops.careers.leader-to-trainer',
        ruling: 'careers-leader-down',
        figures: [],
        holds: true,
      },
    ]);
  });

  test('the exam not passed and the two of a quality manager are conditions', () => {
    expect(judge('agent', 'supervisor').steps.at(-1)).toMatchObject({
      text: '客服督导的竞聘考核还没有过关',
      holds: false,
    });
    expect(judge('qa', 'quality-manager', ['qa']).steps.at(-1)).toMatchObject({
      text: '质检、培训考核合格1项，要求至少2项：不符合',
      clause: 'ops.careers.to-quality-manager',
      ruling: 'careers-exam-count',
      figures: ['careers.qualityManagerExams'],
      holds: false,
    });
  });

  test('a longer way is told move by move, each with its clause', () => {
    const { value, steps } = judge('telesales-agent', 'supervisor');
    expect(value.ways).toEqual([
      [
        {
          from: 'telesales-agent',
          to: 'agent',
          kind: 'cross-department',
          clause: 'ops.careers.telesales-to-agent',
        },
        {
          from: 'agent',
          to: 'supervisor',
          kind: 'same-department',
          clause: 'ops.careers.agent-to-supervisor',
        },
      ],
    ]);
    expect(steps.slice(1).map((s) => [s.text, s.clause, s.holds, s.ruling])).toEqual([
      [
        '没有列出电销坐席到客服督导的路径，不能直接竞聘',
        'ops.careers.listed-only',
        false,
        'careers-listed-only',
      ],
      ['第1步：电销坐席竞聘客服人员（跨部门）', 'ops.careers.telesales-to-agent', undefined, undefined],
      [
        '第2步：客服人员竞聘客服督导（同部门）',
        'ops.careers.agent-to-supervisor',
        undefined,
        'careers-supervisor-level',
      ],
    ]);
    expect(value.open).toEqual(['telesales-leader', 'agent']);
  });

  test('on probation there is no path yet, and that is said', () => {
    expect(judge('newcomer', 'supervisor').steps.at(-1)).toMatchObject({
      text: '试用人员还在最低的级别，转正以后才有路径',
      clause: 'ops.careers.levels',
      ruling: 'careers-new-hire-level',
    });
    expect(judge('trainer', 'manager').steps).toHaveLength(2);
  });
});

test('for any request: allowed is a listed path with nothing missing, and more exams never forbid', () => {
  const request = fc.record({
    from: fc.constantFrom(...STANDINGS),
    to: fc.constantFrom(...POSTS),
    passed: fc.subarray([...EXAMS]),
  });
  fc.assert(
    fc.property(request, (raw) => {
      fc.pre(raw.from !== raw.to);
      const { value, steps } = judgeMove(operations, raw);
      const listed = MOVES.some((move) => move.from === raw.from && move.to === raw.to);
      expect(value.route !== 'none').toBe(listed);
      expect(value.allowed).toBe(listed && value.missing.length === 0);
      expect(value.allowed).toBe(steps.every((step) => step.holds !== false));
      if (value.allowed) expect(judge(raw.from, raw.to, [...EXAMS]).value.allowed).toBe(true);
    }),
  );
});

test.each<[string, Record<string, unknown>]>([
  ['to', { from: 'agent', to: 'agent' }],
  ['to', { from: 'agent', to: 'newcomer' }],
  ['from', { from: '', to: 'agent' }],
  ['passed.0', { from: 'agent', to: 'supervisor', passed: ['x'] }],
])('refuses %s of %j', (field, raw) => {
  expect(refusal(() => judgeMove(operations, raw as never)).map((p) => p.field)).toEqual([field]);
});
