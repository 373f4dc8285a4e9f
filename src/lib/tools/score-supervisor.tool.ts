import { SUPERVISOR } from '../rules/scoring/sheets/supervisor.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { EXAMPLE_VALUES, STARS } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

const VOLUME = { volume: 'department', date: '2026-08-01' } as const;
/** A month without a fault, every requirement just met. */
const SOUND = { month: '2026-08', satisfactionPct: 90, complaintResolutionPct: 80 };

export default defineTool({
  id: 'score-supervisor',
  category: 'performance',
  title: '客服主管考核表',
  summary: '按附件六逐行打分：培训计划、拨测、考评、排班各扣多少，满意度和投诉低了几档，总分多少。',
  volumes: ['department'],
  topics: ['scoring-supervisor', 'scoring', 'stars'],
  ...sheetTool(SUPERVISOR, [STARS, EXAMPLE_VALUES]),
  fields: sheetFields(SUPERVISOR),
  examples: [
    {
      ...VOLUME,
      title: '计划晚交两天，少拨测一次，一名班长没有面谈',
      input: { ...SOUND, planDelayDays: 2, testCallMissed: 1, interviewMissed: 1 },
      verdict: '2026-08：客服主管得91分，失分最多的是工作数量（9分）。',
    },
    {
      ...VOLUME,
      title: '恰好都达到要求',
      input: { ...SOUND },
      verdict: '2026-08：客服主管得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '满意度 88%：低两档',
      input: { ...SOUND, satisfactionPct: 88 },
      verdict: '2026-08：客服主管得96分，失分最多的是工作质量（4分）。',
    },
    {
      ...VOLUME,
      title: '投诉满意率 79.5%：不足一档',
      input: { ...SOUND, complaintResolutionPct: 79.5 },
      verdict: '2026-08：客服主管得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '排班中断六次，扣到没有为止',
      input: { ...SOUND, coverGap: 6 },
      verdict: '2026-08：客服主管得50分，失分最多的是工作质量（50分）。',
    },
    {
      ...VOLUME,
      title: '隐瞒重大问题',
      input: { ...SOUND, concealed: 1, escalationLate: 1 },
      verdict: '2026-08：客服主管得50分，失分最多的是工作质量（50分）。',
    },
    {
      ...VOLUME,
      title: '当月没有投诉',
      input: { ...SOUND, complaintResolutionPct: undefined, noData: ['complaintResolutionPct'] },
      verdict: '2026-08：客服主管得100分，没有失分。',
    },
  ],
});
