import type { ScalarField, TableField } from './define.ts';

const month: ScalarField = { kind: 'month', label: '月份' };
const number = (label: string, unit: string): ScalarField => ({ kind: 'number', label, unit });

/** The table of one indicator, asked for when that indicator is chosen. */
const counts = (indicator: string, help: string, columns: Record<string, ScalarField>): TableField => ({
  kind: 'table',
  label: '各月的数',
  help: `${help}同一个月可以有几行，通数合起来算。`,
  columns: { month, ...columns },
  when: { field: 'indicator', is: [indicator] },
});

/** What is counted for each indicator, month by month. */
export const COUNT_FIELDS = {
  satisfaction: counts('satisfaction', '', {
    satisfied: number('满意票', '份'),
    ratings: number('收到的总票', '份'),
  }),
  accuracy: counts('accuracy', '', {
    correct: number('答复正确', '次'),
    answers: number('问题总次数', '次'),
  }),
  resolution: counts('resolution', '', {
    solved: number('已解决', '件'),
    problems: number('问题总数', '件'),
  }),
  timeliness: counts('timeliness', '', {
    callsInTime: number('时限内接起', '通'),
    calls: number('应接电话', '通'),
    inquiriesInTime: number('时限内回复', '条'),
    inquiries: number('应回复咨询', '条'),
  }),
  firstContact: counts('first-contact', '', {
    solvedFirst: number('首次解决', '件'),
    issues: number('受理', '件'),
  }),
  handleTime: counts('handle-time', '来电和外呼分开算；排队、振铃不算。', {
    talk: number('通话', '秒'),
    hold: number('保持', '秒'),
    wrap: number('话后', '秒'),
    handled: number('处理通数', '通'),
  }),
  serviceLevel: counts('service-level', '', {
    offered: number('进入人工排队', '通'),
    shortAbandons: number('短时放弃', '通'),
    answered: number('人工接起', '通'),
    answeredInTime: number('规定秒数内接起', '通'),
  }),
  answerRate: counts('answer-rate', '', {
    answered: number('人工接起', '通'),
    offered: number('进入人工排队', '通'),
  }),
  abandonment: counts('abandonment', '', {
    offered: number('进入人工排队', '通'),
    shortAbandons: number('短时放弃', '通'),
    answered: number('人工接起', '通'),
  }),
  occupancy: counts('occupancy', '', {
    handlingHours: number('处理来电', '小时'),
    waitingHours: number('等待来电', '小时'),
  }),
  criticalErrors: counts('critical-errors', '', {
    critical: number('有致命错误', '通'),
    checked: number('抽检', '通'),
  }),
  contactCost: counts('contact-cost', '来电、外呼和在线分别算。', {
    cost: number('运营总成本', '元'),
    contacts: number('完成的服务', '件'),
  }),
  forecast: counts('forecast', '每个时段一行。', {
    slot: { kind: 'text', label: '时段' },
    forecast: number('预测来电', '通'),
    actual: number('实际来电', '通'),
  }),
  shrinkage: counts('shrinkage', '', {
    paidHours: number('付薪工时', '小时'),
    leaveHours: number('休假和病假', '小时'),
    trainingHours: number('培训和会议', '小时'),
    breakHours: number('小休等', '小时'),
  }),
};
