import { DEPUTY } from '../rules/scoring/sheets/deputy.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { DEPUTY_VALUES, STARS } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

const VOLUME = { volume: 'department', date: '2026-08-01' } as const;
/** A month without a fault, every requirement met. */
const SOUND = {
  month: '2026-08',
  qaTotal: 3040,
  qaCount: 38,
  satisfaction: 92,
  complaintResolutionPct: 85,
  callbackPct: 100,
  knowledgeExam: 90,
  operationExam: 85,
};

export default defineTool({
  id: 'score-deputy',
  category: 'performance',
  title: '客服副班长考核表',
  summary: '按附件四逐行打分：照附件一的各行，加上代班和协助同班，总分多少，离星级的分数线还有多远。',
  volumes: ['department'],
  topics: ['scoring-deputy', 'scoring-agent', 'scoring', 'stars'],
  ...sheetTool(DEPUTY, [STARS, DEPUTY_VALUES]),
  fields: sheetFields(DEPUTY),
  examples: [
    {
      ...VOLUME,
      title: '38 条录音共 3040 分，其余都好',
      input: { ...SOUND },
      verdict: '2026-08：客服副班长得96分，失分最多的是服务质量（4分）。',
    },
    {
      ...VOLUME,
      title: '代班两次没有到位',
      input: { ...SOUND, actingMissed: 2 },
      verdict: '2026-08：客服副班长得86分，失分最多的是工作协调（10分）。',
    },
    {
      ...VOLUME,
      title: '求助没有帮四次，扣到没有为止',
      input: { ...SOUND, supportMissed: 4 },
      verdict: '2026-08：客服副班长得81分，失分最多的是工作协调（15分）。',
    },
    {
      ...VOLUME,
      title: '回访率 98.9%：只低足一档',
      input: { ...SOUND, callbackPct: 98.9 },
      verdict: '2026-08：客服副班长得95分，失分最多的是服务质量（4分）。',
    },
    {
      ...VOLUME,
      title: '录音全部满分',
      input: { ...SOUND, qaTotal: 3800 },
      verdict: '2026-08：客服副班长得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '造成严重后果，已经确认',
      input: { ...SOUND, severeConsequence: 1, dailyViolation: 1 },
      verdict: '2026-08：客服副班长得86分，失分最多的是日常行为（10分）。',
    },
    {
      ...VOLUME,
      title: '还没有抽录音',
      input: { ...SOUND, qaTotal: undefined, qaCount: undefined },
      verdict: '2026-08：客服副班长还不能算总分，缺服务质量；其余各行得80分。',
    },
  ],
});
