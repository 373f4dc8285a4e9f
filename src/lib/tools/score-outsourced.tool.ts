import * as z from 'zod/mini';
import type { Figures } from '../figures.ts';
import { bonusShare } from '../rules/scoring/outsourced-bonus.ts';
import { SheetScore } from '../rules/scoring/score.ts';
import { OUTSOURCED } from '../rules/scoring/sheets/outsourced.ts';
import { defineTool } from './define.ts';
import { sheetFields } from './score-fields.ts';
import { EXAMPLE_VALUES } from './score-notes.ts';
import { sheetTool } from './score-sheet.ts';

const VOLUME = { volume: 'outsourcing', date: '2026-08-01' } as const;
/** A month with every target just reached. */
const SOUND = {
  month: '2026-08',
  satisfaction: 90,
  accuracy: 95,
  resolution: 85,
  callTimeliness: 90,
  inquiryTimeliness: 95,
  qualitativeMark: 80,
};

const sheet = sheetTool(OUTSOURCED, [EXAMPLE_VALUES]);

export default defineTool({
  id: 'score-outsourced',
  category: 'performance',
  title: '外包客服人员考核',
  summary: '按各项指标的目标和权重算外包客服人员的月度得分，看达标没有，绩效奖金发多少，离优秀线多远。',
  volumes: ['outsourcing'],
  topics: ['kpi', 'appraisal'],
  ...sheet,
  fields: sheetFields(OUTSOURCED),
  output: z.extend(SheetScore, {
    /** Percent of the performance bonus; null while there is no total. */
    bonusShare: z.nullable(z.number()),
  }),
  compute: (figures: Figures, input: unknown) => {
    const { value, steps } = sheet.compute(figures, input);
    if (value.total === null) return { value: { ...value, bonusShare: null }, steps };
    const share = bonusShare(figures, value.total);
    return { value: { ...value, bonusShare: share.value }, steps: [...steps, ...share.steps] };
  },
  show: (value, input, figures) => {
    const outcome = sheet.show(value, input, figures);
    if (value.bonusShare === null) return outcome;
    const remark = `绩效奖金由外包商发，按这个得分发${value.bonusShare}%。`;
    const training =
      value.total !== null && outcome.tone === 'bad' ? ['不达标的先再培训，再考核只看培训以后的数据。'] : [];
    return {
      ...outcome,
      remarks: [remark, ...training, ...outcome.remarks],
      law: [...(outcome.law ?? []), 'at-least', ...(training.length > 0 ? ['dismiss-incompetent'] : [])],
    };
  },
  examples: [
    {
      ...VOLUME,
      title: '满意度差一点，查实违纪一处',
      input: { ...SOUND, satisfaction: 81, violations: 1 },
      verdict: '2026-08：外包客服人员得93.4分，达标，失分最多的是工作态度和团队协作（4分）。',
    },
    {
      ...VOLUME,
      title: '各项都恰好到目标',
      input: SOUND,
      verdict: '2026-08：外包客服人员得96分，达标，失分最多的是工作态度和团队协作（4分）。',
    },
    {
      ...VOLUME,
      title: '恰好到优秀线',
      input: { ...SOUND, qualitativeMark: 50 },
      verdict: '2026-08：外包客服人员得90分，达标，失分最多的是工作态度和团队协作（10分）。',
    },
    {
      ...VOLUME,
      title: '恰好到达标线',
      input: { ...SOUND, satisfaction: 0, qualitativeMark: 75 },
      verdict: '2026-08：外包客服人员得75分，达标，失分最多的是客户满意度（20分）。',
    },
    {
      ...VOLUME,
      title: '差一分达标',
      input: { ...SOUND, satisfaction: 0, qualitativeMark: 70 },
      verdict: '2026-08：外包客服人员得74分，不达标，失分最多的是客户满意度（20分）。',
    },
    {
      ...VOLUME,
      title: '没有人评价，权重分给其他指标',
      input: { ...SOUND, satisfaction: undefined, noData: ['satisfaction'], accuracy: 76 },
      verdict: '2026-08：外包客服人员得91.73分，达标，失分最多的是服务准确率（4.27分）。',
    },
    {
      ...VOLUME,
      title: '违纪二十五处，扣到没有为止',
      input: { ...SOUND, violations: 25 },
      verdict: '2026-08：外包客服人员得84分，达标，失分最多的是工作纪律（12分）。',
    },
    {
      ...VOLUME,
      title: '定性评分还没有',
      input: { ...SOUND, qualitativeMark: undefined },
      verdict: '2026-08：外包客服人员还不能算总分，缺工作态度和团队协作；其余各行得80分。',
    },
  ],
});
