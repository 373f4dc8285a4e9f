import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import { Rating, RatingInput, rateStar } from '../rules/stars/rating.ts';
import { CandidateInput, leaderCandidate, leaderMove, MoveInput, Streak } from '../rules/stars/streak.ts';
import { Year, YearInput, yearRanking } from '../rules/stars/year.ts';
import { defineTool } from './define.ts';
import { showCandidate, showMove, showRating, showYear } from './stars-words.ts';

const StarsInput = z.discriminatedUnion(
  'mode',
  [
    z.extend(RatingInput, { mode: z.literal('rating') }),
    z.extend(CandidateInput, { mode: z.literal('candidate') }),
    z.extend(MoveInput, { mode: z.literal('move') }),
    z.extend(YearInput, { mode: z.literal('year') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const StarsValue = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('rating'), rating: Rating }),
  z.object({ mode: z.literal('candidate'), streak: Streak }),
  z.object({ mode: z.literal('move'), streak: Streak }),
  z.object({ mode: z.literal('year'), year: Year }),
]);

const rating = { when: { field: 'mode', is: ['rating'] } } as const;

export default defineTool({
  id: 'stars',
  category: 'performance',
  title: '星级与奖金',
  summary: '本月评几星、奖多少；连续领先能不能进班长候选，班长连续低分怎么办；年底谁得奖。',
  volumes: ['department'],
  topics: ['stars', 'star-review'],
  input: StarsInput,
  output: StarsValue,
  fields: {
    mode: {
      kind: 'choice',
      label: '要算什么',
      options: {
        rating: '本月的星级',
        candidate: '班长候选',
        move: '班长连续低分',
        year: '年度奖',
      },
      initial: 'rating',
    },
    group: {
      kind: 'choice',
      label: '岗位',
      options: {
        agent: '客服代表、副班长',
        lead: '班长、质检员、业务支撑专员',
        manager: '主管、经理',
      },
      initial: 'agent',
      ...rating,
    },
    score: { kind: 'number', label: '本月绩效', unit: '分', help: '按考核表，不四舍五入。', ...rating },
    complaints: {
      kind: 'number',
      label: '成立的投诉',
      unit: '例',
      help: '经核实、由本人的服务引起的。',
      initial: 0,
      ...rating,
    },
    mistakes: { kind: 'number', label: '工作失误', unit: '次', initial: 0, ...rating },
    work: {
      kind: 'choice',
      label: '工作完成',
      options: { excellent: '出色', good: '良好', below: '没有达到良好' },
      initial: 'good',
      ...rating,
    },
    ranks: {
      kind: 'numbers',
      label: '各月名次',
      unit: '名',
      help: '从早到晚，全中心的客服代表和副班长一起排；没有评分的月份会中断，只填它以后的。',
      when: { field: 'mode', is: ['candidate'] },
    },
    scores: {
      kind: 'numbers',
      label: '各月绩效',
      unit: '分',
      help: '从早到晚；没有评分的月份会中断，只填它以后的。',
      when: { field: 'mode', is: ['move'] },
    },
    staff: {
      kind: 'table',
      label: '全年总分',
      help: '全中心的人都列上；缺的月份不折算。',
      columns: {
        name: { kind: 'text', label: '姓名' },
        total: { kind: 'number', label: '各月得分合计', unit: '分' },
      },
      when: { field: 'mode', is: ['year'] },
    },
  },
  compute: (figures, input): Explained<z.infer<typeof StarsValue>> => {
    switch (input.mode) {
      case 'rating': {
        const { value, steps } = rateStar(figures, input);
        return { value: { mode: 'rating', rating: value }, steps };
      }
      case 'candidate': {
        const { value, steps } = leaderCandidate(figures, input);
        return { value: { mode: 'candidate', streak: value }, steps };
      }
      case 'move': {
        const { value, steps } = leaderMove(figures, input);
        return { value: { mode: 'move', streak: value }, steps };
      }
      case 'year': {
        const { value, steps } = yearRanking(figures, input);
        return { value: { mode: 'year', year: value }, steps };
      }
    }
  },
  show: (value, input, figures) => {
    if (value.mode === 'candidate') return showCandidate(value.streak, figures);
    if (value.mode === 'move') return showMove(value.streak, figures);
    if (value.mode === 'year') return showYear(value.year, figures);
    return showRating(value.rating, input.mode === 'rating' ? input.group : 'agent', figures);
  },
  examples: [
    {
      title: '客服代表 92 分，投诉 1 例、失误 1 次',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'rating', group: 'agent', score: 92, complaints: 1, mistakes: 1, work: 'good' },
      verdict: '评为一星级，奖100元。',
    },
    {
      title: '恰好 95 分，工作出色',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'rating', group: 'agent', score: 95, complaints: 2, mistakes: 1, work: 'excellent' },
      verdict: '评为二星级，奖300元。',
    },
    {
      title: '96 分却只是良好',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'rating', group: 'agent', score: 96, complaints: 0, mistakes: 0, work: 'good' },
      verdict: '本月不评星。',
    },
    {
      title: '业务支撑专员恰好 98 分',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'rating', group: 'lead', score: 98, complaints: 0, mistakes: 0, work: 'excellent' },
      verdict: '评为三星级，奖500元。',
    },
    {
      title: '客服主管 92 分，没有失误',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'rating', group: 'manager', score: 92, complaints: 0, mistakes: 0, work: 'good' },
      verdict: '评为一星级，奖200元。',
    },
    {
      title: '四个月名次 1、2、1、1',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'candidate', ranks: [1, 2, 1, 1] },
      verdict: '还不是班长候选人。',
    },
    {
      title: '班长四个月 92、89.5、88、85',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'move', scores: [92, 89.5, 88, 85] },
      verdict: '照条文要转话务岗，但不能自动转，先与本人协商。',
    },
    {
      title: '班长恰好 90 分，连续断了',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'move', scores: [89, 90, 88, 87] },
      verdict: '还没有到转话务岗的条件。',
    },
    {
      title: '年底两人并列第一',
      volume: 'department',
      date: '2026-06-01',
      input: {
        mode: 'year',
        staff: [
          { name: '小赵', total: 1121.5 },
          { name: '小钱', total: 1130 },
          { name: '小孙', total: 1130 },
        ],
      },
      verdict: '年度总分第1：小钱、小孙，各奖500元。',
    },
  ],
});
