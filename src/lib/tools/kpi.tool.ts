import { KpiInput } from '../rules/kpi/input.ts';
import { Kpi, measureKpi } from '../rules/kpi/measure.ts';
import { defineTool } from './define.ts';
import { COUNT_FIELDS } from './kpi-fields.ts';
import { BASIS_WORDS, showKpi } from './kpi-words.ts';

const MAY_FORECAST = [
  { month: '2026-05', slot: '上午', forecast: 1100, actual: 1000 },
  { month: '2026-05', slot: '下午', forecast: 700, actual: 800 },
  { month: '2026-05', slot: '晚上', forecast: 210, actual: 200 },
];

const only = (indicator: string) => ({ when: { field: 'indicator', is: [indicator] } });

export default defineTool({
  id: 'kpi',
  category: 'performance',
  title: '指标计算',
  summary: '由原始通数算满意度、及时率、服务水平等指标，对照目标，看走势，看离目标还差多少。',
  volumes: ['outsourcing', 'retention', 'service-system'],
  topics: ['kpi', 'kpi-targets', 'kpi-rules', 'rosters', 'seats', 'traffic', 'patrol', 'manager'],
  input: KpiInput,
  output: Kpi,
  fields: {
    indicator: {
      kind: 'choice',
      label: '指标',
      help: '各册规定的指标不同，本册没有的会说明。',
      options: {
        satisfaction: '客户满意度',
        accuracy: '服务准确率',
        resolution: '问题解决率',
        timeliness: '响应及时率（接听和回复）',
        'service-level': '服务水平',
        'answer-rate': '接通率',
        abandonment: '放弃率',
        'handle-time': '平均处理时长',
        'first-contact': '首次解决率',
        occupancy: '占用率',
        'critical-errors': '致命错误率',
        'contact-cost': '平均交易成本',
        forecast: '话务预测的准确程度',
        shrinkage: '缩减率',
      },
      initial: 'satisfaction',
    },
    levelBasis: {
      kind: 'choice',
      label: '服务水平的口径',
      help: '分子都是规定秒数之内由人工接起的通数。',
      options: BASIS_WORDS,
      initial: 'less-short',
      ...only('service-level'),
    },
    forecastMeasure: {
      kind: 'choice',
      label: '准确程度的口径',
      options: {
        weighted: '预测准确率：按来电量加权，一减误差',
        mape: '平均绝对百分比误差：各时段误差的平均',
      },
      initial: 'weighted',
      ...only('forecast'),
    },
    ...COUNT_FIELDS,
    target: {
      kind: 'number',
      label: '自己的目标',
      unit: '',
      help: '留空用本册的目标。百分比填 0 到 100 的数，响应及时率填接听的目标。',
    },
    inquiryTarget: { kind: 'number', label: '自己的回复目标', unit: '%', ...only('timeliness') },
  },
  compute: measureKpi,
  show: showKpi,
  examples: [
    {
      title: '客户满意度三个月的走势',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        indicator: 'satisfaction',
        satisfaction: [
          { month: '2026-03', satisfied: 402, ratings: 455 },
          { month: '2026-04', satisfied: 431, ratings: 482 },
          { month: '2026-05', satisfied: 444, ratings: 480 },
        ],
      },
      verdict: '2026-05客户满意度92.5%，达到目标90%，比2026-04升3.08个百分点。',
    },
    {
      title: '准确率恰好在目标上',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: { indicator: 'accuracy', accuracy: [{ month: '2026-05', correct: 285, answers: 300 }] },
      verdict: '2026-05服务准确率95%，达到目标95%。',
    },
    {
      title: '准确率差一次',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: { indicator: 'accuracy', accuracy: [{ month: '2026-05', correct: 284, answers: 300 }] },
      verdict: '2026-05服务准确率94.67%，没有达到目标95%。',
    },
    {
      title: '解决率，用合同里的目标',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        indicator: 'resolution',
        resolution: [
          { month: '2026-04', solved: 172, problems: 200 },
          { month: '2026-05', solved: 176, problems: 200 },
        ],
        target: 90,
      },
      verdict: '2026-05问题解决率88%，没有达到目标90%，比2026-04升2个百分点。',
    },
    {
      title: '接听及时，回复拖延',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        indicator: 'timeliness',
        timeliness: [{ month: '2026-05', callsInTime: 450, calls: 500, inquiriesInTime: 90, inquiries: 120 }],
      },
      verdict: '2026-05接听及时率90%，达到目标90%；2026-05回复及时率75%，没有达到目标95%。',
    },
    {
      title: '外包席位的缩减率',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        indicator: 'shrinkage',
        shrinkage: [
          { month: '2026-05', paidHours: 3200, leaveHours: 320, trainingHours: 160, breakHours: 400 },
        ],
        target: 28,
      },
      verdict: '2026-05缩减率27.5%，没有超过目标28%。',
    },
    {
      title: '服务水平恰好在目标上',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        indicator: 'service-level',
        levelBasis: 'less-short',
        serviceLevel: [
          { month: '2026-05', offered: 1000, shortAbandons: 40, answered: 912, answeredInTime: 816 },
        ],
      },
      verdict: '2026-05服务水平85%（分母是进入人工排队、扣去短时放弃的来电），达到目标85%。',
    },
    {
      title: '同样的来电，分母不扣短时放弃',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        indicator: 'service-level',
        levelBasis: 'offered',
        serviceLevel: [
          { month: '2026-05', offered: 1000, shortAbandons: 40, answered: 912, answeredInTime: 816 },
        ],
      },
      verdict: '2026-05服务水平81.6%（分母是进入人工排队的全部来电），没有可比的目标。',
    },
    {
      title: '放弃率恰好在目标上',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        indicator: 'abandonment',
        abandonment: [{ month: '2026-05', offered: 1000, shortAbandons: 40, answered: 912 }],
      },
      verdict: '2026-05放弃率5%，没有超过目标5%。',
    },
    {
      title: '29通来电：不作评价',
      volume: 'retention',
      date: '2026-06-01',
      input: { indicator: 'answer-rate', answerRate: [{ month: '2026-05', answered: 20, offered: 29 }] },
      verdict: '2026-05接通率68.97%，来电太少，不作评价。',
    },
    {
      title: '占用率过高',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        indicator: 'occupancy',
        occupancy: [{ month: '2026-05', handlingHours: 1800, waitingHours: 200 }],
      },
      verdict: '2026-05占用率90%，超过目标88%。',
    },
    {
      title: '首次解决率',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        indicator: 'first-contact',
        firstContact: [{ month: '2026-05', solvedFirst: 395, issues: 500 }],
      },
      verdict: '2026-05首次解决率79%，没有达到目标80%。',
    },
    {
      title: '平均处理时长，两个月',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        indicator: 'handle-time',
        handleTime: [
          { month: '2026-04', talk: 136800, hold: 9120, wrap: 27360, handled: 912 },
          { month: '2026-05', talk: 140000, hold: 9500, wrap: 30500, handled: 900 },
        ],
      },
      verdict: '2026-05平均处理时长200秒，参考值是190秒，比2026-04升10秒。',
    },
    {
      title: '致命错误率超过目标',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        indicator: 'critical-errors',
        criticalErrors: [
          { month: '2026-04', critical: 4, checked: 200 },
          { month: '2026-05', critical: 5, checked: 200 },
        ],
      },
      verdict: '2026-05致命错误率2.5%，超过目标2%，比2026-04升0.5个百分点。',
    },
    {
      title: '每次服务的成本，对照预算',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        indicator: 'contact-cost',
        contactCost: [
          { month: '2026-04', cost: 312000, contacts: 39000 },
          { month: '2026-05', cost: 318000, contacts: 40000 },
        ],
        target: 8,
      },
      verdict: '2026-05平均交易成本7.95元，没有超过目标8元，比2026-04降0.05元。',
    },
    {
      title: '预测准确率：多估不抵少估',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        indicator: 'forecast',
        forecastMeasure: 'weighted',
        forecast: MAY_FORECAST,
      },
      verdict: '2026-05预测准确率89.5%，没有达到目标90%。',
    },
    {
      title: '同样的预测，各时段误差的平均',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        indicator: 'forecast',
        forecastMeasure: 'mape',
        forecast: MAY_FORECAST,
        target: 10,
      },
      verdict: '2026-05平均绝对百分比误差9.17%，没有超过目标10%。',
    },
  ],
});
