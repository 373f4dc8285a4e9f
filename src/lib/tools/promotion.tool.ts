import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import { judgeLevel, LEVEL_NAMES, LevelInput, LevelVerdict } from '../rules/promotion/level.ts';
import { Ranking, RankingInput, rankCandidates } from '../rules/promotion/ranking.ts';
import { defineTool } from './define.ts';
import { SKILL_NAMES, showLevel, showRanking } from './promotion-show.ts';

const PromotionInput = z.discriminatedUnion(
  'mode',
  [
    z.extend(LevelInput, { mode: z.literal('level') }),
    z.extend(RankingInput, { mode: z.literal('ranking') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const PromotionValue = z.discriminatedUnion('mode', [
  z.object({
    mode: z.literal('level'),
    level: LevelVerdict,
    own: LevelInput.shape.level,
    monthsOnPost: z.number(),
  }),
  z.object({ mode: z.literal('ranking'), ranking: Ranking }),
]);

const own = { when: { field: 'mode', is: ['level'] } } as const;
const points = (label: string) => ({ kind: 'number', label, unit: '分' }) as const;

export default defineTool({
  id: 'promotion',
  category: 'people',
  title: '电话经理定级与晋升',
  summary: '按成绩和在岗时间看够得上哪一级、还差什么、能不能报名组长等岗位，或者给报名人评议排序。',
  volumes: ['retention'],
  topics: ['promotion', 'grades'],
  input: PromotionInput,
  output: PromotionValue,
  fields: {
    mode: {
      kind: 'choice',
      label: '要算什么',
      options: { level: '一个人的级别', ranking: '报名人评议排序' },
      initial: 'level',
    },
    month: { kind: 'month', label: '申请或者核对的月份', help: '只取这个月以前的成绩。', ...own },
    level: { kind: 'choice', label: '现在的级别', options: LEVEL_NAMES, ...own },
    regular: { kind: 'check', label: '已经转正', initial: true, ...own },
    monthsOnPost: { kind: 'number', label: '在岗', unit: '个月', ...own },
    monthsHere: { kind: 'number', label: '在本中心工作', unit: '个月', ...own },
    skills: { kind: 'many', label: '会做的', options: SKILL_NAMES, ...own },
    willing: { kind: 'check', label: '晋升的话愿意接受培训', ...own },
    belowBefore: { kind: 'check', label: '上次核对没有达到本级', ...own },
    protectedLeave: { kind: 'check', label: '正在休产假、工伤假或者长期病假', ...own },
    months: {
      kind: 'table',
      label: '逐月成绩',
      help: '休长假的月份也填上并勾选，会往前补。',
      columns: {
        month: { kind: 'month', label: '月份' },
        score: points('月度考核'),
        quality: points('质检'),
        onLeave: { kind: 'check', label: '休长假' },
        fault: { kind: 'check', label: '致命错误、有责投诉或者保密违规' },
      },
      ...own,
    },
    candidates: {
      kind: 'table',
      label: '报名人',
      help: '各项都按 100 分填。',
      columns: {
        name: { kind: 'text', label: '报名人' },
        result: points('业绩'),
        skill: points('专业'),
        interview: points('面谈'),
        peers: points('同事评价'),
      },
      when: { field: 'mode', is: ['ranking'] },
    },
  },
  compute: (figures, input): Explained<z.infer<typeof PromotionValue>> => {
    if (input.mode === 'ranking') {
      const { value, steps } = rankCandidates(figures, input);
      return { value: { mode: 'ranking', ranking: value }, steps };
    }
    const { value, steps } = judgeLevel(figures, input);
    return {
      value: { mode: 'level', level: value, own: input.level, monthsOnPost: input.monthsOnPost },
      steps,
    };
  },
  show: (value, _input, figures) =>
    value.mode === 'ranking'
      ? showRanking(value.ranking, figures)
      : showLevel(value.level, { level: value.own, monthsOnPost: value.monthsOnPost }, figures),
  examples: [
    {
      title: '在岗七个月的初级，成绩够中级',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'level',
        month: '2026-06',
        level: 'junior',
        regular: true,
        monthsOnPost: 7,
        monthsHere: 7,
        skills: ['alone', 'mentor'],
        willing: true,
        months: year(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'], 82, 86),
      },
      verdict: '可以从初级升到中级。',
    },
    {
      title: '平均分恰好在中级的线上',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'level',
        month: '2026-06',
        level: 'junior',
        regular: true,
        monthsOnPost: 6,
        monthsHere: 12,
        skills: ['alone', 'mentor'],
        months: year(['2026-04', '2026-05'], 80, 85),
      },
      verdict: '可以从初级升到中级。',
    },
    {
      title: '成绩够了，但是有过有责投诉',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'level',
        month: '2026-06',
        level: 'middle',
        regular: true,
        monthsOnPost: 20,
        monthsHere: 20,
        skills: ['alone', 'mentor', 'escalated'],
        willing: true,
        months: [
          ...year(['2026-01', '2026-02', '2026-03', '2026-04'], 90, 92),
          { month: '2026-05', score: 90, quality: 92, fault: true },
        ],
      },
      verdict: '成绩够得上高级，但这段时间有违规，不能升级，保持中级。',
    },
    {
      title: '高级头一次没有达到',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'level',
        month: '2026-06',
        level: 'senior',
        regular: true,
        monthsOnPost: 24,
        monthsHere: 30,
        skills: ['alone', 'mentor', 'escalated'],
        willing: true,
        months: year(['2026-03', '2026-04', '2026-05'], 87.99, 92),
      },
      verdict: '达不到高级的条件，先由组长辅导，下次核对再看。',
    },
    {
      title: '第二次没有达到：降级',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'level',
        month: '2026-06',
        level: 'senior',
        regular: true,
        monthsOnPost: 30,
        monthsHere: 36,
        skills: ['alone', 'mentor', 'escalated'],
        belowBefore: true,
        months: year(['2026-03', '2026-04', '2026-05'], 82, 86),
      },
      verdict: '两次核对都达不到高级的条件，降到中级。',
    },
    {
      title: '三个人竞争组长',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'ranking',
        candidates: [
          { name: '甲', result: 88, skill: 85, interview: 80, peers: 90 },
          { name: '乙', result: 92, skill: 80, interview: 82, peers: 76 },
          { name: '丙', result: 84, skill: 90, interview: 85, peers: 85 },
        ],
      },
      verdict: '丙排第1，86.1分。',
    },
  ],
});

/** Months with the same points. */
function year(months: string[], score: number, quality: number) {
  return months.map((month) => ({ month, score, quality }));
}
