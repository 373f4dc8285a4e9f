import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeMark } from '../../../../src/lib/rules/exam/knowledge.ts';
import { operationMark } from '../../../../src/lib/rules/exam/operation.ts';
import { paperMark } from '../../../../src/lib/rules/exam/paper.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const retention = figuresOf('retention');
type Methods = Parameters<typeof knowledgeMark>[1]['methods'];

describe('knowledge (D-42-10 to D-42-24)', () => {
  test.each<[Methods, number]>([
    [[{ method: 'written', mark: 83.5 }], 83.5],
    [
      [
        { method: 'written', mark: 80 },
        { method: 'role-play', mark: 100 },
      ],
      80,
    ],
    [
      [
        { method: 'written', mark: 80, share: 60 },
        { method: 'role-play', mark: 90, share: 20 },
        { method: 'questions', mark: 70, share: 10 },
        { method: 'test-call', mark: 100, share: 10 },
      ],
      83,
    ],
    [
      [
        { method: 'written', mark: 81, share: 33.3 },
        { method: 'questions', mark: 82, share: 66.7 },
      ],
      81.67,
    ],
    [
      [
        { method: 'written', mark: 50, share: 0 },
        { method: 'test-call', mark: 90, share: 100 },
      ],
      90,
    ],
  ])('%j: %d', (methods, mark) => {
    expect(knowledgeMark(department, { methods }).value).toEqual({ mark });
  });

  test('each way rests on its clause', () => {
    const methods: Methods = [
      { method: 'written', mark: 80, share: 40 },
      { method: 'role-play', mark: 80, share: 20 },
      { method: 'questions', mark: 80, share: 20 },
      { method: 'test-call', mark: 80, share: 20 },
    ];
    const { steps } = knowledgeMark(department, { methods });
    expect(steps.map(({ text, clause, ruling }) => [text, clause, ruling])).toEqual([
      ['笔试80分，占40%', 'dep.exam.methods', 'dep-exam-methods'],
      ['现场模拟80分，占20%', 'dep.exam.role-play-counts', 'dep-exam-methods'],
      ['提问80分，占20%', 'dep.exam.role-play-counts', 'dep-exam-methods'],
      ['电话拨测80分，占20%', 'dep.exam.test-call-score', 'dep-exam-answer-key'],
      ['业务知识80分，满分100分', 'dep.exam.full-score', undefined],
    ]);
    const alone = knowledgeMark(department, { methods: [{ method: 'written', mark: 80 }] }).steps;
    expect(alone.map((step) => step.text)).toEqual([
      '没有公布占比，成绩只看笔试',
      '笔试80分，占100%',
      '业务知识80分，满分100分',
    ]);
  });

  test.each<[string, Methods]>([
    ['methods', []],
    ['methods', [{ method: 'test-call', mark: 80 }]],
    ['methods.0.mark', [{ method: 'written' }]],
    ['methods.0.mark', [{ method: 'written', mark: 101 }]],
    [
      'methods.1.mark',
      [
        { method: 'written', mark: 80, share: 50 },
        { method: 'questions', share: 50 },
      ],
    ],
    ['methods', [{ method: 'written', mark: 80, share: 90 }]],
    [
      'methods.1.method',
      [
        { method: 'written', mark: 80 },
        { method: 'written', mark: 80 },
      ],
    ],
  ])('refuses %s: %j', (field, methods) => {
    expect(refusal(() => knowledgeMark(department, { methods })).map((p) => p.field)).toEqual([field]);
  });

  test('lies between the lowest and the highest mark', () => {
    const mark = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(mark, mark, fc.integer({ min: 0, max: 100 }), (written, questions, share) => {
        const methods: Methods = [
          { method: 'written', mark: written, share },
          { method: 'questions', mark: questions, share: 100 - share },
        ];
        const result = knowledgeMark(department, { methods }).value.mark;
        expect(result).toBeGreaterThanOrEqual(Math.min(written, questions));
        expect(result).toBeLessThanOrEqual(Math.max(written, questions));
      }),
    );
  });
});

describe('operation (D-42-28)', () => {
  const mark = (characters: number, minutes: number, stepsRight: number, steps: number) =>
    operationMark(department, { characters, minutes, stepsRight, steps }).value.mark;

  test.each([
    [600, 10, 20, 20, 100],
    [480, 10, 18, 20, 85],
    [900, 10, 20, 20, 100],
    [0, 10, 0, 20, 0],
    [300, 5, 0, 20, 50],
    [0, 1, 5, 5, 50],
    [59, 1, 1, 3, 66],
  ])('%i characters in %d minutes, %i of %i steps: %i', (characters, minutes, right, steps, expected) => {
    expect(mark(characters, minutes, right, steps)).toBe(expected);
  });

  test('each part rests on the formula', () => {
    const { steps } = operationMark(department, {
      characters: 480,
      minutes: 10,
      stepsRight: 18,
      steps: 20,
    });
    expect(steps.map(({ text, clause, ruling }) => [text, clause, ruling])).toEqual([
      ['每分钟录对48字，目标60字，录入得40%', 'dep.exam.operation-formula', 'dep-exam-operation-formula'],
      ['步骤对18÷20，操作得45%', 'dep.exam.operation-formula', 'dep-exam-operation-formula'],
      ['合计85分，满分100分', 'dep.exam.operation-formula', 'dep-exam-operation-formula'],
    ]);
  });

  test('never falls with a character or a step more', () => {
    const small = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 9 }), (characters, right) => {
        const now = mark(characters, 10, right, 10) as number;
        expect(mark(characters + 1, 10, right, 10)).toBeGreaterThanOrEqual(now);
        expect(mark(characters, 10, right + 1, 10)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test.each([
    ['stepsRight', { stepsRight: 6 }],
    ['steps', { steps: 0, stepsRight: 0 }],
    ['minutes', { minutes: 0 }],
    ['characters', { characters: 1.5 }],
  ])('refuses a wrong %s', (field, more) => {
    const input = { characters: 100, minutes: 5, stepsRight: 5, steps: 5, ...more };
    expect(refusal(() => operationMark(department, input)).map((p) => p.field)).toEqual([field]);
  });
});

describe('paper of volume retention (C-2.8-01)', () => {
  test.each([
    [52, 36, 30, undefined, 85],
    [52, 36, 26, undefined, 83],
    [52, 36, 25.9, undefined, null],
    [52, 36, 25, 33, 85],
    [52, 25, 36, 33, 85],
    [52, 36, 30, 10, 85],
    [60, 40, 40, undefined, 100],
    [0.1, 0.2, 0.1, undefined, 0.25],
  ])('%d and %d, %d, settled %s: %s', (knowledge, firstJudge, secondJudge, settled, mark) => {
    const { value } = paperMark(retention, { knowledge, firstJudge, secondJudge, settled });
    expect(value).toEqual({ mark });
  });

  test('says whether the judges agree, and what follows if not', () => {
    const { steps } = paperMark(retention, { knowledge: 52, firstJudge: 36, secondJudge: 25 });
    expect(steps.map(({ text, holds, clause }) => [text, holds, clause])).toEqual([
      ['两人评分相差11分，上限10分：不符合', false, 'ret.exam.paper'],
      ['相差太大，请中心经理定分', undefined, 'ret.exam.paper'],
    ]);
    const agreed = paperMark(retention, { knowledge: 52, firstJudge: 36, secondJudge: 30 }).steps;
    expect(agreed.at(-1)?.text).toBe('业务知识52分，情景处理33分，合计85分');
    expect(agreed.every((step) => step.ruling === 'ret-exam-mark')).toBe(true);
  });

  test.each([
    ['knowledge', { knowledge: 60.5 }],
    ['firstJudge', { firstJudge: 41 }],
    ['secondJudge', { secondJudge: 41 }],
    ['settled', { settled: 41 }],
  ])('refuses %s above its part', (field, more) => {
    const input = { knowledge: 50, firstJudge: 30, secondJudge: 30, ...more };
    expect(refusal(() => paperMark(retention, input)).map((p) => p.field)).toEqual([field]);
  });
});

test('a volume without the exam says so', () => {
  const none = [
    knowledgeMark(retention, { methods: [] }),
    operationMark(retention, { characters: 0, minutes: 1, stepsRight: 0, steps: 1 }),
    paperMark(department, { knowledge: 0, firstJudge: 0, secondJudge: 0 }),
  ];
  expect(none.map(({ value }) => value.mark)).toEqual([null, null, null]);
  expect(none.map(({ steps }) => steps.map(({ text, clause, ruling }) => [text, clause, ruling]))).toEqual([
    [['本册没有这种合成办法', 'ret.exam.paper', 'ret-exam-mark']],
    [['本册没有系统操作考试', 'ret.exam.paper', 'ret-exam-mark']],
    [['本册没有这种合成办法', 'dep.exam.methods', 'dep-exam-methods']],
  ]);
});
