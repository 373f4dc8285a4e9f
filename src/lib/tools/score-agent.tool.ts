import { AGENT } from '../rules/scoring/sheets/agent.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { STARS } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

/** A month without a fault, every requirement just met. */
const SOUND = {
  month: '2026-08',
  qaTotal: 2700,
  qaCount: 30,
  satisfaction: 90,
  complaintResolutionPct: 80,
  callbackPct: 100,
  knowledgeExam: 95,
  operationExam: 80,
};

const VOLUME = { volume: 'department', date: '2026-08-01' } as const;

export default defineTool({
  id: 'score-agent',
  category: 'performance',
  title: '客服代表考核表',
  summary: '按附件一逐行打分：扣在哪里、扣到哪里为止、加多少，总分多少，离星级的分数线还有多远。',
  volumes: ['department'],
  topics: ['scoring-agent', 'scoring', 'stars'],
  ...sheetTool(AGENT, [STARS]),
  fields: sheetFields(AGENT),
  examples: [
    {
      ...VOLUME,
      title: '推诿过一次，其余都好',
      input: { ...SOUND, uncooperative: 1 },
      verdict: '2026-08：客服代表得93分，失分最多的是工作协调（5分）。',
    },
    {
      ...VOLUME,
      title: '每项要求都恰好达到',
      input: { ...SOUND, knowledgeExam: 80, operationExam: 70 },
      verdict: '2026-08：客服代表得98分，失分最多的是服务质量（2分）。',
    },
    {
      ...VOLUME,
      title: '差的零头不扣：操作考试 69 分、投诉解决满意率 79.5%',
      input: { ...SOUND, operationExam: 69, complaintResolutionPct: 79.5 },
      verdict: '2026-08：客服代表得98分，失分最多的是服务质量（2分）。',
    },
    {
      ...VOLUME,
      title: '操作考试 68 分，刚好满一档',
      input: { ...SOUND, operationExam: 68, knowledgeExam: 79 },
      verdict: '2026-08：客服代表得96分，失分最多的是服务质量（2分）。',
    },
    {
      ...VOLUME,
      title: '漏写三次日志，扣到没有为止',
      input: { ...SOUND, logOmitted: 3 },
      verdict: '2026-08：客服代表得73分，失分最多的是工作质量（25分）。',
    },
    {
      ...VOLUME,
      title: '加分以后超过满分',
      input: { ...SOUND, qaTotal: 3000, praise: 1, examTopThree: 1 },
      verdict: '2026-08：客服代表得110分（含加分10分），没有失分。',
    },
    {
      ...VOLUME,
      title: '没有录音，先不出总分',
      input: { ...SOUND, qaTotal: undefined, qaCount: undefined, dailyViolation: 1 },
      verdict: '2026-08：客服代表还不能算总分，缺服务质量；其余各行得75分。',
    },
    {
      ...VOLUME,
      title: '没有人评价满意度，因故没考操作',
      input: {
        ...SOUND,
        satisfaction: undefined,
        operationExam: undefined,
        noData: ['satisfaction', 'operationExam'],
      },
      verdict: '2026-08：客服代表得98分，失分最多的是服务质量（2分）。',
    },
  ],
});
