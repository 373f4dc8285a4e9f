import { QA } from '../rules/scoring/sheets/qa.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { STARS } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

const VOLUME = { volume: 'department', date: '2026-08-01' } as const;
/** A month without a fault, every requirement just met. */
const SOUND = { month: '2026-08', recordings: [40, 40, 40], satisfactionPct: 90 };

export default defineTool({
  id: 'score-qa',
  category: 'performance',
  title: '质检员考核表',
  summary: '按附件三逐行打分：每人抽够没有，报告、培训和考试少了几次，满意度低了几档，总分多少。',
  volumes: ['department'],
  topics: ['scoring-qa', 'scoring', 'stars'],
  ...sheetTool(QA, [STARS]),
  fields: sheetFields(QA),
  examples: [
    {
      ...VOLUME,
      title: '一人少抽一条，报告晚交，培训拖两天，违规一次',
      input: {
        ...SOUND,
        recordings: [40, 40, 39],
        satisfactionPct: 92,
        reportLate: 1,
        trainingDelayDays: 2,
        dailyViolation: 1,
      },
      verdict: '2026-08：质检员得79分，失分最多的是工作质量（10分）。',
    },
    { ...VOLUME, title: '恰好都抽够', input: { ...SOUND }, verdict: '2026-08：质检员得100分，没有失分。' },
    {
      ...VOLUME,
      title: '多抽的不抵少抽的',
      input: { ...SOUND, recordings: [60, 39, 38] },
      verdict: '2026-08：质检员得97分，失分最多的是工作数量（3分）。',
    },
    {
      ...VOLUME,
      title: '满意度 88.5%：低足一档',
      input: { ...SOUND, satisfactionPct: 88.5 },
      verdict: '2026-08：质检员得95分，失分最多的是工作质量（5分）。',
    },
    {
      ...VOLUME,
      title: '两人都没有抽，扣到没有为止',
      input: { ...SOUND, recordings: [0, 0] },
      verdict: '2026-08：质检员得55分，失分最多的是工作数量（45分）。',
    },
    {
      ...VOLUME,
      title: '语音培训和考试都缺',
      input: { ...SOUND, voiceTrainingMissed: 1, voiceExamMissed: 1 },
      verdict: '2026-08：质检员得80分，失分最多的是工作数量（20分）。',
    },
    {
      ...VOLUME,
      title: '没有抽检记录，先不出总分',
      input: { ...SOUND, recordings: [] },
      verdict: '2026-08：质检员还不能算总分，缺工作数量；其余各行得55分。',
    },
  ],
});
