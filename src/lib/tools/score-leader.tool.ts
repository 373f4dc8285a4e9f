import { LEADER } from '../rules/scoring/sheets/leader.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { EXAMPLE_VALUES, STARS } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

const VOLUME = { volume: 'department', date: '2026-08-01' } as const;
/** A month without a fault, every requirement just met. */
const SOUND = { month: '2026-08', teamQuality: 85, satisfactionPct: 90 };

export default defineTool({
  id: 'score-leader',
  category: 'performance',
  title: '客服班长考核表',
  summary: '按附件五逐行打分：班前会、工单、辅导、上报各扣多少，本班质检和满意度低了几档，总分多少。',
  volumes: ['department'],
  topics: ['scoring-leader', 'scoring', 'stars'],
  ...sheetTool(LEADER, [STARS, EXAMPLE_VALUES]),
  fields: sheetFields(LEADER),
  examples: [
    {
      ...VOLUME,
      title: '漏开两次班前会，少辅导一名组员',
      input: { ...SOUND, briefingMissed: 2, coachingMissed: 1 },
      verdict: '2026-08：客服班长得92分，失分最多的是工作数量（8分）。',
    },
    {
      ...VOLUME,
      title: '恰好都达到要求',
      input: { ...SOUND },
      verdict: '2026-08：客服班长得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '本班平均 84.2 分：不足一档',
      input: { ...SOUND, teamQuality: 84.2 },
      verdict: '2026-08：客服班长得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '本班平均 83 分：低两档',
      input: { ...SOUND, teamQuality: 83 },
      verdict: '2026-08：客服班长得98分，失分最多的是工作质量（2分）。',
    },
    {
      ...VOLUME,
      title: '隐瞒重大问题',
      input: { ...SOUND, concealed: 1 },
      verdict: '2026-08：客服班长得55分，失分最多的是工作质量（45分）。',
    },
    {
      ...VOLUME,
      title: '评分迟交十六天，扣到没有为止',
      input: { ...SOUND, assessmentDelayDays: 16 },
      verdict: '2026-08：客服班长得55分，失分最多的是工作数量（45分）。',
    },
    {
      ...VOLUME,
      title: '平均分还没有出来',
      input: { ...SOUND, teamQuality: undefined },
      verdict: '2026-08：客服班长还不能算总分，缺工作质量；其余各行得55分。',
    },
  ],
});
