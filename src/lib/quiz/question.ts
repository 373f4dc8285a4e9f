import * as z from 'zod/mini';
import { VOLUME_SLUGS } from '../volumes.ts';

/** What a question tests; results are also counted by it. */
export const COMPETENCES = {
  discipline: '制度纪律',
  service: '服务沟通',
  process: '业务流程',
  quality: '质量数据',
  security: '安全保密',
  leading: '带队管理',
} as const;

export const DIFFICULTIES = { 1: '易', 2: '中', 3: '难' } as const;

export const KINDS = {
  single: '单选题',
  multiple: '多选题',
  truefalse: '判断题',
  order: '排序题',
  numeric: '数值题',
  matching: '配对题',
  fill: '填空题',
  case: '案例题',
} as const;

const Option = z.object({
  text: z.string(),
  right: z.boolean(),
  /** Why it is right, or why it is wrong. */
  why: z.string(),
});

const Task = z.object({
  /** What is asked; a fill-in has one blank, written ____. */
  stem: z.string(),
  /** Why the right answer is right. */
  why: z.string(),
});

const Single = z.extend(Task, { kind: z.literal('single'), options: z.array(Option) });
const Multiple = z.extend(Task, { kind: z.literal('multiple'), options: z.array(Option) });
const TrueFalse = z.extend(Task, { kind: z.literal('truefalse'), answer: z.boolean() });
/** `items` in their right order. */
const Order = z.extend(Task, { kind: z.literal('order'), items: z.array(z.string()) });
/** Right within `tolerance` of `value`, the limits included. */
const Numeric = z.extend(Task, {
  kind: z.literal('numeric'),
  value: z.number(),
  tolerance: z.number(),
  unit: z.string(),
});
/** Each left belongs to its right; `extra` belong to none. */
const Matching = z.extend(Task, {
  kind: z.literal('matching'),
  pairs: z.array(z.object({ left: z.string(), right: z.string() })),
  extra: z.array(z.string()),
});
/** The first of `accept` is shown as the answer. */
const Fill = z.extend(Task, { kind: z.literal('fill'), accept: z.array(z.string()) });

/** A question of one step, or one step of a case. */
export const Step = z.discriminatedUnion('kind', [
  Single,
  Multiple,
  TrueFalse,
  Order,
  Numeric,
  Matching,
  Fill,
]);
export type Step = z.infer<typeof Step>;

/** A short story in the stem, then steps that are marked one by one; each counts the same. */
const Case = z.extend(Task, { kind: z.literal('case'), steps: z.array(Step) });

const about = {
  /** `<volume>/<chapter>/<name>`, permanent: progress and results are kept by it. */
  id: z.string(),
  volume: z.enum(VOLUME_SLUGS),
  /** The chapter's page id and title. */
  chapter: z.string(),
  topic: z.string(),
  /** The heading its first clause stands under. */
  section: z.string(),
  /** The clauses it rests on: id, number, address and words. */
  clauses: z.array(z.object({ id: z.string(), number: z.string(), url: z.string(), text: z.string() })),
  /** Posts that its clauses bind; empty for everyone. */
  posts: z.array(z.string()),
  difficulty: z.literal([1, 2, 3]),
  competence: z.enum(Object.keys(COMPETENCES) as [keyof typeof COMPETENCES]),
};

/** A question as it is asked: figures filled in, numbers computed. */
export const Question = z.discriminatedUnion('kind', [
  z.extend(Single, about),
  z.extend(Multiple, about),
  z.extend(TrueFalse, about),
  z.extend(Order, about),
  z.extend(Numeric, about),
  z.extend(Matching, about),
  z.extend(Fill, about),
  z.extend(Case, about),
]);
export type Question = z.infer<typeof Question>;
export type Difficulty = keyof typeof DIFFICULTIES;
export type Kind = keyof typeof KINDS;
