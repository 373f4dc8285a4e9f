import { SERVICE_AGENT } from '../rules/scoring/sheets/service-agent.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { EXAMPLE_VALUES } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

const VOLUME = { volume: 'operations', date: '2026-08-01' } as const;
/** A sound month. */
const SOUND = {
  month: '2026-08',
  qualityMean: 88,
  efficiencyActual: 950,
  efficiencyTarget: 1000,
  knowledgeMark: 85,
  satisfiedPct: 92,
  satisfiedTarget: 92,
};

export default defineTool({
  id: 'score-month',
  category: 'performance',
  title: '客服人员月考核',
  summary: '按质检、效率、知识、满意、投诉、出勤给客服人员算月考核分，看达标没有，离达标线多远。',
  volumes: ['operations'],
  topics: ['monthly-appraisal', 'appraisal'],
  ...sheetTool(SERVICE_AGENT, [EXAMPLE_VALUES]),
  fields: sheetFields(SERVICE_AGENT),
  examples: [
    {
      ...VOLUME,
      title: '质检 88 分，效率差一点，迟到一次',
      input: { ...SOUND, lateEarly: 1 },
      verdict: '2026-08：客服人员得90.2分，达标，失分最多的是质检成绩（4.8分）。',
    },
    {
      ...VOLUME,
      title: '全部达到目标',
      input: { ...SOUND, qualityMean: 100, efficiencyActual: 1200, knowledgeMark: 100 },
      verdict: '2026-08：客服人员得100分，达标，没有失分。',
    },
    {
      ...VOLUME,
      title: '恰好在达标线上',
      input: {
        ...SOUND,
        qualityMean: 50,
        efficiencyActual: 500,
        knowledgeMark: 50,
        satisfiedPct: 46,
      },
      verdict: '2026-08：客服人员得60分，达标，失分最多的是质检成绩（20分）。',
    },
    {
      ...VOLUME,
      title: '旷工一次，出勤不得分',
      input: { ...SOUND, absenceOrDiscipline: 1 },
      verdict: '2026-08：客服人员得82.2分，达标，失分最多的是出勤和纪律（10分）。',
    },
    {
      ...VOLUME,
      title: '三件投诉，扣到没有为止',
      input: { ...SOUND, complaints: 3 },
      verdict: '2026-08：客服人员得82.2分，达标，失分最多的是投诉和差错（10分）。',
    },
    {
      ...VOLUME,
      title: '按单通八十分满分折算',
      input: { ...SOUND, qualityMean: 72, qualityMeanFull: 80 },
      verdict: '2026-08：客服人员得93分，达标，失分最多的是质检成绩（4分）。',
    },
    {
      ...VOLUME,
      title: '业务考试还没有成绩',
      input: { ...SOUND, knowledgeMark: undefined },
      verdict: '2026-08：客服人员还不能算总分，缺业务知识；其余各行得79.45分。',
    },
  ],
});
