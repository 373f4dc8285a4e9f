import fc from 'fast-check';
import type { Paper } from '../../src/lib/quiz/paper.ts';
import type { Question, Step } from '../../src/lib/quiz/question.ts';

/** A step of every kind, with characters that the formats themselves use. */
const STEPS: Step[] = [
  {
    kind: 'single',
    stem: '客户说“我要退订 <套餐> & 投诉”，先做什么？',
    why: '先安抚，再登记。',
    options: [
      { text: '安抚客户', right: true, why: '客户情绪优先。' },
      { text: '挂断电话', right: false, why: '不得先于客户挂断。' },
      { text: 'A=B ~ {C} # 50% -> D', right: false, why: '与问题无关：\\n 只是符号。' },
    ],
  },
  {
    kind: 'multiple',
    stem: '哪些人同意了才算数？',
    why: '三方缺一不可。',
    options: [
      { text: '直接上级', right: true, why: '要同意。' },
      { text: '对方的直接上级', right: true, why: '也要同意。' },
      { text: '部门经理', right: true, why: '最后批准。' },
      { text: '同组坐席', right: false, why: '不需要。' },
    ],
  },
  { kind: 'truefalse', stem: '口头说定就算办好了。', why: '以登记为准。', answer: false },
  {
    kind: 'order',
    stem: '排好顺序。',
    why: '先申请，后批准。',
    items: ['找人', '上级同意', '经理批准', '到岗'],
  },
  { kind: 'numeric', stem: '接通率至少是多少？', why: '见指标表。', value: 85.5, tolerance: 0.5, unit: '%' },
  {
    kind: 'matching',
    stem: '各按什么处理？',
    why: '按条款。',
    pairs: [
      { left: '空班', right: '按旷工处理' },
      { left: '迟到', right: '扣当天绩效' },
      { left: '连班', right: '不批准' },
    ],
    extra: ['口头提醒'],
  },
  { kind: 'fill', stem: '换班双方要办理换班____。', why: '以登记为准。', accept: ['登记', '登记手续*'] },
];

const ABOUT = {
  volume: 'operations',
  chapter: 'operations/05-10-swap',
  topic: '换班管理',
  section: '换班',
  clauses: [
    {
      id: 'ops.swap.reason',
      number: '5.10-1',
      url: '/operations/05-10-swap/#reason',
      text: '换班要有理由。',
    },
  ],
  posts: [],
  difficulty: 1,
  competence: 'process',
} as const;

function question(name: string, step: Step): Question {
  return { ...structuredClone(ABOUT), id: `operations/05-10-swap/${name}`, ...step } as unknown as Question;
}

/** A paper with a question of every kind, the last of them a case of every other kind. */
export const everyKind: Paper = {
  version: 1,
  id: 'A卷 2026/1',
  title: '换班考试 A/B 卷',
  volume: 'operations',
  minutes: 20,
  passPoints: 60,
  shuffle: false,
  rulesVersion: 'test',
  items: [
    ...STEPS.map((step) => ({ question: question(step.kind, step), points: 8 })),
    {
      question: {
        ...question('case', STEPS[0] as Step),
        kind: 'case',
        stem: '小陈和小许换了班。\n小许没有来。',
        why: '没有交代清楚。',
        steps: STEPS,
      } as Question,
      points: 44,
    },
  ],
};

const AWKWARD = [
  '~',
  '=',
  '#',
  '{',
  '}',
  ':',
  '\\',
  '"',
  "'",
  '\n',
  '->',
  '<',
  '>',
  '&',
  '%',
  '[',
  ']',
  '*',
  '//',
];
const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.constantFrom('客', '户', 'a', 'n', 'T', '1', ' ', '，')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `字${parts.join('')}`);

/** Texts that differ even without blanks and punctuation. */
const texts = (minLength: number, maxLength: number) =>
  fc
    .array(TEXT, { minLength, maxLength })
    .map((list) => list.map((text, index) => `${'甲乙丙丁戊己庚'[index]}${text}`));

const options = (rights: (count: number) => fc.Arbitrary<number>) =>
  texts(3, 6).chain((list) =>
    rights(list.length).chain((right) =>
      fc.record({
        options: fc.tuple(
          ...list.map((text, index) =>
            fc.record({ text: fc.constant(text), why: TEXT, right: fc.constant(index < right) }),
          ),
        ),
      }),
    ),
  );

const TASK = fc.record({ stem: TEXT, why: TEXT });
const kind = <K extends Step['kind']>(name: K) => fc.constant({ kind: name });
const join = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(TASK, ...parts).map((list) => Object.assign({}, ...list) as Step);

/** Steps of every kind with awkward texts. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  join(
    kind('single'),
    options(() => fc.constant(1)),
  ),
  join(
    kind('multiple'),
    options((count) => fc.integer({ min: 2, max: count - 1 })),
  ),
  join(kind('truefalse'), fc.record({ answer: fc.boolean() })),
  join(kind('order'), fc.record({ items: texts(3, 6) })),
  join(
    kind('numeric'),
    fc.record({
      value: fc.integer({ min: -5000, max: 5000 }).map((n) => n / 100),
      tolerance: fc.integer({ min: 0, max: 200 }).map((n) => n / 100),
      unit: fc.constantFrom('天', '%', '元/月'),
    }),
  ),
  join(
    kind('matching'),
    fc.tuple(texts(3, 5), texts(7, 7)).map(([lefts, rights]) => ({
      pairs: lefts.map((left, index) => ({ left, right: rights[index] })),
      extra: rights.slice(lefts.length, lefts.length + 2),
    })),
  ),
  join(kind('fill'), fc.record({ accept: texts(1, 3) })),
);

/** Papers of generated questions, cases among them. */
export const anyPaper: fc.Arbitrary<Paper> = fc
  .record({
    title: TEXT.map((text) => text.replaceAll('\n', '')),
    shuffle: fc.boolean(),
    items: fc.array(
      fc.record({
        step: anyStep,
        steps: fc.option(fc.array(anyStep, { minLength: 2, maxLength: 3 }), { nil: undefined }),
        points: fc.integer({ min: 1, max: 20 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ title, shuffle, items }) => ({
    ...everyKind,
    title,
    shuffle,
    items: items.map(({ step, steps, points }, index) => ({
      points,
      question: steps
        ? ({ ...question(`q${index}`, step), kind: 'case', steps } as Question)
        : question(`q${index}`, step),
    })),
  }));
