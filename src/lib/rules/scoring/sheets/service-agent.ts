import type { Measure, Sheet } from '../sheet.ts';

const basis = (name: string) => ({
  clause: `ops.monthly-appraisal.${name}`,
  ruling: 'appendices-appraisal-points',
});

const mark = (key: string, label: string, name: string, ownLabel: string): Measure => ({
  key,
  label,
  unit: '分',
  target: 'appraisal.maxScore',
  figureUnit: 'point',
  max: 1000,
  ownTarget: { key: `${key}Full`, label: ownLabel, help: '留空按月考核的满分。' },
  basis: basis(name),
});

/** The month of 客服人员 in volume operations (A 10.5): written for this handbook, its points are examples. */
export const SERVICE_AGENT: Sheet = {
  who: '客服人员',
  rules: {
    total: 'appraisal.maxScore',
    totalRuling: 'quality-score-basis',
    floor: basis('complaints'),
    evidence: {
      clause: 'ops.monthly-appraisal.sheet-filling',
      text: '要有来源，能查到工单、录音或者报表；同一件事只扣在一个项目里',
    },
  },
  lines: [
    {
      key: 'quality',
      label: '质检成绩',
      full: 'monthly-appraisal.qualityPoints',
      base: {
        kind: 'targets',
        measures: [mark('qualityMean', '当月抽检平均分', 'quality', '单通质检的满分')],
      },
      items: [],
    },
    {
      key: 'efficiency',
      label: '工作效率',
      full: 'monthly-appraisal.efficiencyPoints',
      base: {
        kind: 'targets',
        measures: [
          {
            key: 'efficiencyActual',
            label: '工作效率的实际值',
            unit: '',
            help: '越大越好的指标，如处理量；系统故障、培训等少接的时间先扣除。',
            figureUnit: 'point',
            max: 1_000_000,
            ownTarget: { key: 'efficiencyTarget', label: '工作效率的目标', help: '部门经理事先公布的目标。' },
            basis: basis('efficiency'),
          },
        ],
      },
      items: [],
    },
    {
      key: 'knowledge',
      label: '业务知识',
      full: 'monthly-appraisal.knowledgePoints',
      base: { kind: 'targets', measures: [mark('knowledgeMark', '业务考试成绩', 'knowledge', '试卷的满分')] },
      items: [],
    },
    {
      key: 'satisfaction',
      label: '客户满意',
      full: 'monthly-appraisal.satisfactionPoints',
      base: {
        kind: 'targets',
        measures: [
          {
            key: 'satisfiedPct',
            label: '有效评价的满意率',
            unit: '%',
            figureUnit: 'percent',
            max: 100,
            ownTarget: { key: 'satisfiedTarget', label: '满意率的目标', help: '事先公布的目标。' },
            basis: basis('satisfaction'),
          },
        ],
      },
      items: [],
    },
    {
      key: 'complaints',
      label: '投诉和差错',
      full: 'monthly-appraisal.complaintPoints',
      items: [
        {
          kind: 'fault',
          key: 'complaints',
          label: '本人负责的投诉',
          unit: '件',
          help: '查证属实的才算。',
          deduct: 'monthly-appraisal.complaintDeduction',
        },
      ],
    },
    {
      key: 'attendance',
      label: '出勤和纪律',
      full: 'monthly-appraisal.attendancePoints',
      items: [
        {
          kind: 'fault',
          key: 'lateEarly',
          label: '迟到或者早退',
          unit: '次',
          help: '按规定请的假不算。',
          deduct: 'monthly-appraisal.latenessDeduction',
        },
        {
          kind: 'decisive',
          key: 'absenceOrDiscipline',
          label: '旷工或者违纪',
          unit: '次',
          basis: { clause: 'ops.monthly-appraisal.attendance', ruling: 'appendices-double-counting' },
        },
      ],
    },
  ],
  bonus: [],
  marks: [
    { figure: 'appraisal.passScore', label: '达标', pass: true },
    { figure: 'appraisal.trainingScore', label: '不计入连续低分' },
  ],
};
