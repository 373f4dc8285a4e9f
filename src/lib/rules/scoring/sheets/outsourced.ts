import type { Line, Measure, Sheet, Weighted } from '../sheet.ts';

const METHOD = { clause: 'out.appraisal.quantitative-method', ruling: 'outsourcing-scoring' };

const quantitative = (weight: string): Weighted => ({
  of: 'kpi.fullScore',
  weights: ['kpi.quantitativeWeight', weight],
  basis: METHOD,
});

function indicator(key: string, label: string, name: string, help?: string): Line {
  const measure: Measure = {
    key,
    label,
    unit: '%',
    ...(help ? { help } : {}),
    target: `kpi.${name}Target`,
    figureUnit: 'percent',
    max: 100,
    noData: { clause: 'out.kpi.indicators', ruling: 'outsourcing-kpi-targets' },
    basis: METHOD,
  };
  return {
    key,
    label,
    full: quantitative(`kpi.${name}Weight`),
    part: '定量',
    base: { kind: 'targets', measures: [measure] },
    items: [],
  };
}

/** The month of an outsourced seat (B 6.2, 6.3); targets, weights and deductions are example values. */
export const OUTSOURCED: Sheet = {
  who: '外包客服人员',
  rules: {
    total: 'kpi.fullScore',
    totalRuling: 'outsourcing-scoring',
    floor: { clause: 'out.kpi.discipline-score', ruling: 'outsourcing-discipline-score' },
    evidence: { clause: 'out.kpi.discipline-score', text: '要有检查记录，并且让本人说明过' },
    spread: { clause: 'out.kpi.indicators', ruling: 'outsourcing-kpi-targets' },
  },
  lines: [
    indicator('satisfaction', '客户满意度', 'satisfaction', '满意的票数除以收到的总票数。'),
    indicator('accuracy', '服务准确率', 'accuracy', '答复正确的次数除以问题的总次数。'),
    indicator('resolution', '问题解决率', 'resolution', '解决了的问题数除以问题的总数。'),
    indicator('callTimeliness', '接听及时率', 'callTimeliness'),
    indicator('inquiryTimeliness', '回复及时率', 'inquiryTimeliness'),
    {
      key: 'discipline',
      label: '工作纪律',
      full: quantitative('kpi.disciplineWeight'),
      part: '定量',
      items: [
        {
          kind: 'fault',
          key: 'violations',
          label: '查实的违反纪律',
          unit: '处',
          deduct: 'kpi.disciplineDeduction',
          of: 'kpi.fullScore',
        },
      ],
    },
    {
      key: 'qualitative',
      label: '工作态度和团队协作',
      full: {
        of: 'kpi.fullScore',
        weights: ['kpi.qualitativeWeight'],
        basis: { clause: 'out.appraisal.qualitative-method', ruling: 'outsourcing-scoring' },
      },
      part: '定性',
      base: {
        kind: 'targets',
        measures: [
          {
            key: 'qualitativeMark',
            label: '定性评分',
            unit: '分',
            help: '写得出事例才能偏离中间分。',
            target: 'kpi.fullScore',
            figureUnit: 'point',
            max: 100,
            basis: { clause: 'out.appraisal.qualitative-method', ruling: 'outsourcing-scoring' },
          },
        ],
      },
      items: [],
    },
  ],
  bonus: [],
  marks: [
    { figure: 'kpi.passScore', label: '达标', pass: true },
    { figure: 'kpi.excellentScore', label: '优秀' },
  ],
};
