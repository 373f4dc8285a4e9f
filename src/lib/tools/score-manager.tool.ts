import { MANAGER } from '../rules/scoring/sheets/manager.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { EXAMPLE_VALUES, STARS } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

const VOLUME = { volume: 'department', date: '2026-08-01' } as const;
/** A month without a fault, every requirement just met. */
const SOUND = { month: '2026-08', planCompletionPct: 90, satisfactionPct: 90 };

export default defineTool({
  id: 'score-manager',
  category: 'performance',
  title: '客服经理考核表',
  summary: '按附件七逐行打分：会议、计划、考评、上报各扣多少，计划完成率和满意度低了几档，总分多少。',
  volumes: ['department'],
  topics: ['scoring-manager', 'scoring', 'stars'],
  ...sheetTool(MANAGER, [STARS, EXAMPLE_VALUES]),
  fields: sheetFields(MANAGER),
  examples: [
    {
      ...VOLUME,
      title: '少开一次周例会，总结晚交一份',
      input: { ...SOUND, weeklyMissed: 1, planLate: 1 },
      verdict: '2026-08：客服经理得92分，失分最多的是工作数量（8分）。',
    },
    {
      ...VOLUME,
      title: '恰好都达到要求',
      input: { ...SOUND },
      verdict: '2026-08：客服经理得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '完成率 87.5%：低两档',
      input: { ...SOUND, planCompletionPct: 87.5 },
      verdict: '2026-08：客服经理得96分，失分最多的是工作质量（4分）。',
    },
    {
      ...VOLUME,
      title: '考评拖了八天，扣到没有为止',
      input: { ...SOUND, assessmentDelayDays: 8 },
      verdict: '2026-08：客服经理得65分，失分最多的是工作数量（35分）。',
    },
    {
      ...VOLUME,
      title: '隐瞒重大事项',
      input: { ...SOUND, concealed: 1 },
      verdict: '2026-08：客服经理得45分，失分最多的是工作质量（55分）。',
    },
    {
      ...VOLUME,
      title: '服务中断一次，又查实错了一人',
      input: { ...SOUND, interruption: 1, resultOverturned: 1 },
      verdict: '2026-08：客服经理得87分，失分最多的是工作质量（13分）。',
    },
    {
      ...VOLUME,
      title: '满意度还没有统计',
      input: { ...SOUND, satisfactionPct: undefined },
      verdict: '2026-08：客服经理还不能算总分，缺工作质量；其余各行得45分。',
    },
  ],
});
