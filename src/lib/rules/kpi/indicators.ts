import type { Volume } from '../../volumes.ts';

/** What a volume says of an indicator: the clause that defines it, and the figure of its target where it states one. */
export interface Definition {
  clause: string;
  ruling?: string;
  target?: { figure: string; ruling?: string };
}

export interface Indicator {
  label: string;
  part: string;
  whole: string;
  unit: 'percent' | 'second' | 'yuan';
  /** near: the target is a reference, and both more and less are looked into. */
  better: 'high' | 'low' | 'near';
  /** Whether both numbers are counts of things, so that a distance to the target can be counted. */
  counted: boolean;
  volumes: Partial<Record<Volume, Definition>>;
}

const outsourcing = (name: string, target: string, ruling: string): Definition => ({
  clause: `out.kpi.${name}`,
  ruling,
  target: { figure: `kpi.${target}`, ruling: 'outsourcing-kpi-targets' },
});

const retention = (name: string, target: string): Definition => ({
  clause: `ret.kpi.${name}`,
  ruling: 'ret-kpi-counting',
  target: { figure: `kpi-targets.${target}`, ruling: 'ret-operating-targets' },
});

const service = (name: string, target?: string): Definition => ({
  clause: `svc.kpi.${name}`,
  ruling: 'svc-cmm-kpi-formulas',
  ...(target && { target: { figure: `kpi-targets.${target}`, ruling: 'svc-cmm-kpi-targets' } }),
});

const lowRate = { unit: 'percent', better: 'low', counted: false } as const;
const share = { unit: 'percent', better: 'high', counted: true } as const;

/** The rates and averages, in the words of the trade, and where each volume defines them. */
export const INDICATORS = {
  satisfaction: {
    label: '客户满意度',
    part: '满意票',
    whole: '总票',
    ...share,
    volumes: {
      outsourcing: outsourcing('satisfaction', 'satisfactionTarget', 'outsourcing-kpi-targets'),
      retention: retention('satisfaction', 'satisfaction'),
      'service-system': service('satisfaction', 'satisfaction'),
    },
  },
  accuracy: {
    label: '服务准确率',
    part: '答复正确',
    whole: '问题总次数',
    ...share,
    volumes: { outsourcing: outsourcing('accuracy', 'accuracyTarget', 'outsourcing-kpi-denominators') },
  },
  resolution: {
    label: '问题解决率',
    part: '已解决',
    whole: '问题总数',
    ...share,
    volumes: { outsourcing: outsourcing('resolution', 'resolutionTarget', 'outsourcing-kpi-denominators') },
  },
  calls: {
    label: '接听及时率',
    part: '及时接起',
    whole: '应接电话',
    ...share,
    volumes: {
      outsourcing: outsourcing('call-timeliness', 'callTimelinessTarget', 'outsourcing-timeliness'),
    },
  },
  inquiries: {
    label: '回复及时率',
    part: '及时回复',
    whole: '应回复咨询',
    ...share,
    volumes: {
      outsourcing: outsourcing('inquiry-timeliness', 'inquiryTimelinessTarget', 'outsourcing-timeliness'),
    },
  },
  'first-contact': {
    label: '首次解决率',
    part: '首次解决',
    whole: '受理',
    ...share,
    volumes: {
      retention: retention('fcr', 'fcr'),
      'service-system': service('first-contact-resolution', 'fcr'),
    },
  },
  'handle-time': {
    label: '平均处理时长',
    part: '通话、保持、话后合计秒数',
    whole: '处理通数',
    unit: 'second',
    better: 'near',
    counted: false,
    volumes: {
      retention: retention('handle-time', 'handleSeconds'),
      'service-system': service('handle-time', 'handleSeconds'),
    },
  },
  'service-level': {
    label: '服务水平',
    part: '规定秒数内接起',
    whole: '计入的来电',
    ...share,
    volumes: {
      retention: retention('service-level', 'serviceLevel'),
      'service-system': service('service-level', 'serviceLevel'),
    },
  },
  'answer-rate': {
    label: '接通率',
    part: '人工接起',
    whole: '进入人工排队',
    ...share,
    volumes: { retention: retention('answer-rate', 'answerRate') },
  },
  abandonment: {
    label: '放弃率',
    part: '放弃',
    whole: '除短时放弃以外的来电',
    unit: 'percent',
    better: 'low',
    counted: true,
    volumes: { retention: retention('abandon-rate', 'abandonRate') },
  },
  occupancy: {
    label: '占用率',
    part: '处理工时',
    whole: '处理和等待工时',
    ...lowRate,
    volumes: {
      retention: { clause: 'ret.patrol.rounds', target: { figure: 'rosters.patrolOccupancy' } },
      'service-system': { clause: 'svc.traffic.project-data' },
    },
  },
  'critical-errors': {
    label: '致命错误率',
    part: '有致命错误',
    whole: '抽检',
    unit: 'percent',
    better: 'low',
    counted: true,
    volumes: { 'service-system': service('critical-error', 'criticalErrors') },
  },
  'contact-cost': {
    label: '平均交易成本',
    part: '运营总成本',
    whole: '服务件数',
    unit: 'yuan',
    better: 'low',
    counted: false,
    volumes: { 'service-system': service('finance') },
  },
  forecast: {
    label: '预测准确率',
    part: '各时段来电减去相差的量',
    whole: '实际来电',
    unit: 'percent',
    better: 'high',
    counted: false,
    volumes: {
      retention: { clause: 'ret.manager.forecast-review', ruling: 'ret-forecast-method' },
      'service-system': service('forecast-accuracy', 'forecastAccuracy'),
    },
  },
  mape: {
    label: '平均绝对百分比误差',
    part: '各时段误差之和',
    whole: '时段数',
    ...lowRate,
    volumes: {
      retention: { clause: 'ret.manager.forecast-review', ruling: 'ret-forecast-method' },
      'service-system': service('forecast-accuracy'),
    },
  },
  shrinkage: {
    label: '缩减率',
    part: '不能接电话的工时',
    whole: '付薪工时',
    ...lowRate,
    volumes: {
      outsourcing: { clause: 'out.seats.formula', ruling: 'outsourcing-seat-formula' },
      retention: { clause: 'ret.manager.forecast-method', ruling: 'ret-forecast-method' },
      'service-system': { clause: 'svc.traffic.capability' },
    },
  },
} as const satisfies Record<string, Indicator>;

export type IndicatorKey = keyof typeof INDICATORS;
export const INDICATOR_KEYS = Object.keys(INDICATORS) as [IndicatorKey, ...IndicatorKey[]];
