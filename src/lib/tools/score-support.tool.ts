import { SUPPORT } from '../rules/scoring/sheets/support.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { STARS } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

const VOLUME = { volume: 'department', date: '2026-08-01' } as const;
/** A month without a fault, every requirement just met. */
const SOUND = { month: '2026-08', planCompletionPct: 90, outboundSatisfactionPct: 90 };

export default defineTool({
  id: 'score-support',
  category: 'performance',
  title: '业务支撑专员考核表',
  summary: '按附件二逐行打分：反馈、外呼、知识库、报告各扣多少，完成率和满意度低了几档，总分多少。',
  volumes: ['department'],
  topics: ['scoring-support', 'scoring', 'stars'],
  ...sheetTool(SUPPORT, [STARS]),
  fields: sheetFields(SUPPORT),
  examples: [
    {
      ...VOLUME,
      title: '报告晚交一次、外呼漏回两个客户、满意度低一档',
      input: { ...SOUND, reportLate: 1, outboundMissed: 2, outboundSatisfactionPct: 89 },
      verdict: '2026-08：业务支撑专员得84分，失分最多的是工作数量（15分）。',
    },
    {
      ...VOLUME,
      title: '恰好都达到要求',
      input: { ...SOUND },
      verdict: '2026-08：业务支撑专员得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '完成率 89.1%：不足一档',
      input: { ...SOUND, planCompletionPct: 89.1 },
      verdict: '2026-08：业务支撑专员得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '完成率 89%：满一档',
      input: { ...SOUND, planCompletionPct: 89 },
      verdict: '2026-08：业务支撑专员得99分，失分最多的是工作质量（1分）。',
    },
    {
      ...VOLUME,
      title: '错误信息五条，扣到没有为止',
      input: { ...SOUND, wrongInfo: 5 },
      verdict: '2026-08：业务支撑专员得55分，失分最多的是工作数量（45分）。',
    },
    {
      ...VOLUME,
      title: '培训拖了一天半',
      input: { ...SOUND, trainingDelayDays: 1.5 },
      verdict: '2026-08：业务支撑专员得95分，失分最多的是工作质量（5分）。',
    },
    {
      ...VOLUME,
      title: '当月没有外呼，没有人评价',
      input: { ...SOUND, outboundSatisfactionPct: undefined, noData: ['outboundSatisfactionPct'] },
      verdict: '2026-08：业务支撑专员得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '完成率还没有算出来',
      input: { ...SOUND, planCompletionPct: undefined },
      verdict: '2026-08：业务支撑专员还不能算总分，缺工作质量；其余各行得55分。',
    },
  ],
});
