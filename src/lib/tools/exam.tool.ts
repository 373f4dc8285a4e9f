import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import { ClassList, EXAM_VOLUMES } from '../rules/exam/class-list.ts';
import { examFollowUp, FollowUp } from '../rules/exam/follow-up.ts';
import { KnowledgeInput, knowledgeMark, Mark, METHOD_WORDS } from '../rules/exam/knowledge.ts';
import { OperationInput, operationMark } from '../rules/exam/operation.ts';
import { PaperInput, paperMark } from '../rules/exam/paper.ts';
import { ExamPoints, examPoints } from '../rules/exam/points.ts';
import { defineTool } from './define.ts';
import { showFollowUp, showMark, showPoints } from './exam-words.ts';

const ExamInput = z.discriminatedUnion(
  'mode',
  [
    z.extend(ClassList, { mode: z.literal('class') }),
    z.extend(KnowledgeInput, { mode: z.literal('knowledge') }),
    z.extend(OperationInput, { mode: z.literal('operation') }),
    z.extend(PaperInput, { mode: z.literal('paper') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const ExamValue = z.discriminatedUnion('kind', [
  z.extend(ExamPoints, { kind: z.literal('points') }),
  z.extend(FollowUp, { kind: z.literal('follow-up') }),
  z.extend(Mark, { kind: z.literal('mark') }),
]);

const klass = { when: { field: 'mode', is: ['class'] } } as const;
const operation = { when: { field: 'mode', is: ['operation'] } } as const;
const paper = { when: { field: 'mode', is: ['paper'] } } as const;

export default defineTool({
  id: 'exam',
  category: 'performance',
  title: '业务考试',
  summary: '一份成绩单怎样加分、扣分、记分，谁要补考；几种考法怎样合成一个成绩。',
  volumes: EXAM_VOLUMES,
  topics: ['exam', 'exam-discipline', 'monthly-exam', 'scoring-sheets', 'appraisal'],
  input: ExamInput,
  output: ExamValue,
  fields: {
    mode: {
      kind: 'choice',
      label: '要算什么',
      options: {
        class: '一份成绩单',
        knowledge: '业务知识的成绩',
        operation: '系统操作的成绩',
        paper: '月考的成绩（10088）',
      },
      initial: 'class',
    },
    people: {
      kind: 'table',
      label: '成绩单',
      help: '一人一行，可以从 Excel、WPS 粘贴。没有参加的，成绩空着。',
      columns: {
        name: { kind: 'text', label: '姓名' },
        result: {
          kind: 'choice',
          label: '情形',
          options: { sat: '参加', cheated: '作弊', absent: '无故缺考', excused: '因故未考' },
          initial: 'sat',
        },
        mark: { kind: 'number', label: '业务知识', unit: '分', help: '10088 一册填月考成绩。' },
        operation: { kind: 'number', label: '系统操作', unit: '分', help: '排名看两科合计；没有就都空着。' },
        noSkillsPart: {
          kind: 'check',
          label: '考核表没有业务技能部分',
          help: '客服代表、副班长有，不要勾。',
        },
      },
      ...klass,
    },
    passMark: {
      kind: 'number',
      label: '公布的及格线',
      unit: '分',
      help: '考前公布过就填；没有公布，用本册的。',
      ...klass,
    },
    attempt: {
      kind: 'choice',
      label: '哪一次考',
      options: { first: '当月的月考', resit: '辅导以后的补考' },
      initial: 'first',
      ...klass,
    },
    methods: {
      kind: 'table',
      label: '各种考法',
      help: '没有用到的考法空着；没有公布占比，只看笔试。',
      lines: 'method',
      columns: {
        method: { kind: 'choice', label: '考法', options: METHOD_WORDS },
        mark: { kind: 'number', label: '成绩', unit: '分' },
        share: { kind: 'number', label: '考前公布的占比', unit: '%' },
      },
      when: { field: 'mode', is: ['knowledge'] },
    },
    characters: {
      kind: 'number',
      label: '录对的字数',
      unit: '字',
      help: '录错、漏录的不算。',
      ...operation,
    },
    minutes: { kind: 'number', label: '录入用时', unit: '分钟', ...operation },
    stepsRight: { kind: 'number', label: '做对的步骤', unit: '步', ...operation },
    steps: { kind: 'number', label: '全部步骤', unit: '步', ...operation },
    knowledge: { kind: 'number', label: '业务知识', unit: '分', ...paper },
    firstJudge: { kind: 'number', label: '情景处理：质检岗评分', unit: '分', ...paper },
    secondJudge: { kind: 'number', label: '情景处理：组长评分', unit: '分', ...paper },
    settled: {
      kind: 'number',
      label: '情景处理：中心经理定分',
      unit: '分',
      help: '两人相差太大才填。',
      ...paper,
    },
  },
  compute: (figures, input): Explained<z.infer<typeof ExamValue>> => {
    if (input.mode === 'class') {
      if (figures.volume === 'department') {
        const { value, steps } = examPoints(figures, input);
        return { value: { kind: 'points', ...value }, steps };
      }
      const { value, steps } = examFollowUp(figures, input);
      return { value: { kind: 'follow-up', ...value }, steps };
    }
    const { value, steps } =
      input.mode === 'knowledge'
        ? knowledgeMark(figures, input)
        : input.mode === 'operation'
          ? operationMark(figures, input)
          : paperMark(figures, input);
    return { value: { kind: 'mark', ...value }, steps };
  },
  show: (value, input, figures) => {
    if (value.kind === 'points') return showPoints(value, figures);
    if (value.kind === 'follow-up') return showFollowUp(value, figures);
    return showMark(value, input.mode, figures);
  },
  examples: [
    {
      title: '一人不及格、一人缺考、一人因故未考',
      volume: 'department',
      date: '2026-06-01',
      input: {
        mode: 'class',
        passMark: 80,
        people: [
          { name: '小赵', result: 'sat', mark: 97 },
          { name: '小钱', result: 'sat', mark: 93 },
          { name: '小孙', result: 'sat', mark: 90 },
          { name: '小李', result: 'sat', mark: 81 },
          { name: '小周', result: 'sat', mark: 66 },
          { name: '小吴', result: 'absent' },
          { name: '小郑', result: 'excused' },
        ],
      },
      verdict: '7人：加分3人，不及格1人，无故缺考1人，因故未考1人。',
    },
    {
      title: '第三名并列；恰好在及格线上',
      volume: 'department',
      date: '2026-06-01',
      input: {
        mode: 'class',
        people: [
          { name: '小赵', result: 'sat', mark: 96, operation: 90 },
          { name: '小钱', result: 'sat', mark: 94, operation: 90 },
          { name: '小孙', result: 'sat', mark: 90, operation: 88 },
          { name: '小李', result: 'sat', mark: 88, operation: 90 },
          { name: '小王', result: 'sat', mark: 80, operation: 85 },
        ],
      },
      verdict: '5人：加分4人。',
    },
    {
      title: '质检员作弊，考核表没有业务技能部分',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'class', people: [{ name: '小冯', result: 'cheated', noSkillsPart: true }] },
      verdict: '1人：不及格1人，其中作弊1人。',
    },
    {
      title: '笔试、模拟和拨测合成业务知识',
      volume: 'department',
      date: '2026-06-01',
      input: {
        mode: 'knowledge',
        methods: [
          { method: 'written', mark: 78, share: 70 },
          { method: 'role-play', mark: 90, share: 20 },
          { method: 'questions' },
          { method: 'test-call', mark: 74, share: 10 },
        ],
      },
      verdict: '业务知识80分，照本册的及格线及格。',
    },
    {
      title: '每分钟 48 字，20 步对 18 步',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'operation', characters: 480, minutes: 10, stepsRight: 18, steps: 20 },
      verdict: '系统操作85分。',
    },
    {
      title: '10088：79 分和 80 分',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'class',
        people: [
          { name: '小陈', result: 'sat', mark: 79 },
          { name: '小褚', result: 'sat', mark: 80 },
          { name: '小卫', result: 'excused' },
        ],
      },
      verdict: '3人：及格1人，辅导后补考1人，回岗后补考1人。',
    },
    {
      title: '10088：补考仍不及格',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'class',
        attempt: 'resit',
        people: [{ name: '小陈', result: 'sat', mark: 71 }],
      },
      verdict: '1人：转入改进计划1人。',
    },
    {
      title: '10088：情景处理两人差了 11 分',
      volume: 'retention',
      date: '2026-06-01',
      input: { mode: 'paper', knowledge: 52, firstJudge: 36, secondJudge: 25 },
      verdict: '两人评分相差太大，请中心经理定分。',
    },
  ],
});
