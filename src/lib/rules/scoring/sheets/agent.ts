import type { Bonus, Item, Line, Sheet } from '../sheet.ts';
import { DEPARTMENT_RULES, EXCUSED, NO_DATA, starMarks } from './department.ts';

const fault = (key: string, label: string, deduct: string, help?: string): Item => ({
  kind: 'fault',
  key,
  label,
  unit: '次',
  deduct: `scoring-agent.${deduct}`,
  ...(help ? { help } : {}),
});

export const WORK_QUALITY: readonly Item[] = [
  fault('recordUnclear', '受理问题记录不清', 'recordUnclear'),
  fault('recordMissing', '受理问题没有记录', 'recordMissing'),
  fault('notFollowedUp', '没有跟踪处理', 'notFollowedUp'),
  fault('noResult', '没有处理结果', 'noResult'),
  fault('majorIssueComplaint', '重大问题处理、上报不及时，引起投诉', 'majorIssue'),
  fault('summaryMissing', '工作总结漏交', 'summaryMissing'),
  fault('summaryLate', '工作总结晚交', 'summaryLate', '晚交的只算晚交，不再算漏交。'),
  fault('logCareless', '交接班日志没有认真填写', 'logCareless', '写错的也算这一项。'),
  fault('logOmitted', '交接班日志漏写', 'logOmitted'),
];

export const EFFICIENCY: readonly Item[] = [
  {
    kind: 'shortfall',
    key: 'satisfaction',
    label: '客户满意得分',
    unit: '分',
    target: 'scoring-agent.satisfaction',
    step: 'scoring-agent.satisfactionStep',
    deduct: 'scoring-agent.efficiencyDeduct',
    figureUnit: 'point',
    noData: NO_DATA,
  },
  {
    kind: 'shortfall',
    key: 'complaintResolutionPct',
    label: '投诉解决满意率',
    unit: '%',
    target: 'scoring-agent.complaintResolution',
    step: 'scoring-agent.efficiencyStep',
    deduct: 'scoring-agent.efficiencyDeduct',
    figureUnit: 'percent',
    noData: NO_DATA,
  },
  {
    kind: 'shortfall',
    key: 'callbackPct',
    label: '回访率',
    unit: '%',
    help: '按同客户约好的时间回访的比例。',
    target: 'scoring-agent.callback',
    step: 'scoring-agent.efficiencyStep',
    deduct: 'scoring-agent.efficiencyDeduct',
    figureUnit: 'percent',
    noData: NO_DATA,
  },
];

export const COORDINATION: readonly Item[] = [
  fault('unexplained', '疑难问题不作解释', 'unexplained'),
  fault('transferWithoutConsent', '用户没有同意就转班长台', 'transferWithoutConsent'),
  fault('uncooperative', '不团结协作、推诿', 'uncooperative'),
  fault('taskNotDelivered', '工作没有按时高质量完成', 'taskNotDelivered'),
  fault('systemMisuse', '没有按要求使用客服系统', 'systemMisuse'),
];

/** The two exams, with the points that a sheet has for each. */
export const exams = (knowledge: string, operation: string): readonly Line[] => [
  {
    key: 'knowledge',
    label: '业务知识',
    full: knowledge,
    items: [
      {
        kind: 'shortfall',
        key: 'knowledgeExam',
        label: '业务知识成绩',
        unit: '分',
        help: '作弊的，填考试作弊应记的成绩。',
        target: 'scoring-agent.knowledgeThreshold',
        step: 'scoring-agent.knowledgeStep',
        deduct: 'scoring-agent.knowledgeDeduct',
        figureUnit: 'point',
        noData: EXCUSED,
      },
    ],
  },
  {
    key: 'operation',
    label: '操作考试',
    full: operation,
    items: [
      {
        kind: 'shortfall',
        key: 'operationExam',
        label: '操作考试成绩',
        unit: '分',
        target: 'scoring-agent.operationThreshold',
        step: 'scoring-agent.operationStep',
        deduct: 'scoring-agent.operationDeduct',
        figureUnit: 'point',
        noData: EXCUSED,
      },
    ],
  },
];

export const DAILY: readonly Item[] = [
  fault('dailyViolation', '违反日常规定', 'dailyViolation'),
  {
    kind: 'decisive',
    key: 'severeConsequence',
    label: '造成严重后果（经客服经理确认）',
    unit: '次',
    score: 'scoring-agent.severeScore',
    basis: { clause: 'dep.scoring-agent.daily-severe', ruling: 'dep-scoring-severe' },
  },
];

export const BONUS: readonly Bonus[] = [
  { key: 'praise', label: '客户表扬经核实', unit: '次', points: 'scoring-agent.praise' },
  {
    key: 'examTopThree',
    label: '业务技能考试名列前茅',
    unit: '次',
    help: '考进了条文写的名次才算。',
    points: 'scoring-agent.topBonus',
  },
];

/** Annex 1 of the department, 客服代表 (D-X1). */
export const AGENT: Sheet = {
  who: '客服代表',
  rules: DEPARTMENT_RULES,
  lines: [
    {
      key: 'serviceQuality',
      label: '服务质量',
      full: 'scoring-agent.serviceQuality',
      base: { kind: 'service-quality', sheet: 'scoring-agent' },
      items: [],
    },
    { key: 'workQuality', label: '工作质量', full: 'scoring-agent.workQuality', items: WORK_QUALITY },
    { key: 'efficiency', label: '工作效率', full: 'scoring-agent.efficiency', items: EFFICIENCY },
    { key: 'coordination', label: '工作协调', full: 'scoring-agent.coordination', items: COORDINATION },
    ...exams('scoring-agent.knowledge', 'scoring-agent.operation'),
    { key: 'daily', label: '日常行为', full: 'scoring-agent.daily', items: DAILY },
  ],
  bonus: BONUS,
  marks: starMarks('agent'),
};
