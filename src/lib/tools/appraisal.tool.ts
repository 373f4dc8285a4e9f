import { AppraisalInput, AppraisalOutcome, appraisalOutcome } from '../rules/appraisal/outcome.ts';
import { defineTool } from './define.ts';

export default defineTool({
  id: 'appraisal',
  category: 'performance',
  title: '考核结论',
  summary: '由客服人员连续几个月的考核得分，看达标没有，要不要二次培训，再不合格怎么办。',
  volumes: ['operations'],
  topics: ['appraisal'],
  input: AppraisalInput,
  output: AppraisalOutcome,
  fields: {
    scores: {
      kind: 'numbers',
      label: '各月得分',
      unit: '分',
      help: '从早到晚，最后一个是本月，用空格或逗号隔开。二次培训之后，只填培训以来的月份。',
    },
    afterSecondTraining: { kind: 'check', label: '已经参加过二次培训' },
    employment: {
      kind: 'choice',
      label: '用工形式',
      options: { own: '自有员工', dispatched: '派遣员工' },
      initial: 'own',
    },
  },
  compute: appraisalOutcome,
  show: (value, input, figures) => {
    const line = figures.number('appraisal.trainingScore', 'point');
    const pass = figures.number('appraisal.passScore', 'point');
    const months = figures.number('appraisal.trainingMonths', 'month');
    const left = months.value - value.monthsUnderTrainingLine;
    const score = input.scores.at(-1) as number;
    const consequence = value.returnToAgency
      ? '二次培训后仍不合格，依派工合同退回派工单位。'
      : value.toSuperior
        ? '二次培训后仍不合格，报上级主管领导审批后处理。'
        : value.secondTraining
          ? '须参加二次培训。'
          : '不用二次培训。';
    return {
      tone:
        value.secondTraining || value.toSuperior
          ? 'bad'
          : value.monthsUnderTrainingLine > 0
            ? 'caution'
            : 'good',
      verdict: `本月${value.meetsPassLine ? '达标' : '不达标'}；${consequence}`,
      remarks: [],
      next:
        value.secondTraining || value.toSuperior
          ? []
          : value.monthsUnderTrainingLine > 0
            ? [`再有${left}个月低于${line.value}分，就要二次培训。`]
            : [`比达标线高${Math.round((score - pass.value) * 100) / 100}分。`],
      ...(value.toSuperior
        ? { law: [value.returnToAgency ? 'dispatch-return' : 'dismiss-incompetent'] }
        : {}),
    };
  },
  examples: [
    {
      title: '连续两个月七十多分',
      volume: 'operations',
      date: '2026-06-01',
      input: { scores: [75, 78], employment: 'own' },
      verdict: '本月达标；须参加二次培训。',
    },
    {
      title: '恰好 60 分',
      volume: 'operations',
      date: '2026-06-01',
      input: { scores: [90, 60], employment: 'own' },
      verdict: '本月达标；不用二次培训。',
    },
    {
      title: '派遣员工二次培训后仍只有 52 分',
      volume: 'operations',
      date: '2026-06-01',
      input: { scores: [52], afterSecondTraining: true, employment: 'dispatched' },
      verdict: '本月不达标；二次培训后仍不合格，依派工合同退回派工单位。',
    },
    {
      title: '差一点：59.99 分',
      volume: 'operations',
      date: '2026-06-01',
      input: { scores: [59.99], employment: 'own' },
      verdict: '本月不达标；须参加二次培训。',
    },
    {
      title: '连续两个月恰好 80 分',
      volume: 'operations',
      date: '2026-06-01',
      input: { scores: [80, 80], employment: 'own' },
      verdict: '本月达标；不用二次培训。',
    },
    {
      title: '头一个月低于 80 分',
      volume: 'operations',
      date: '2026-06-01',
      input: { scores: [92, 79], employment: 'own' },
      verdict: '本月达标；不用二次培训。',
    },
  ],
});
