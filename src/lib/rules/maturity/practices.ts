/** The blocks of the standard as the handbook builds by them (E2-strategy-01). */
export const DIMENSIONS = {
  strategy: '战略发展规划',
  people: '人力资源',
  processes: '流程体系',
  quality: '质量管理体系',
  tools: '工具体系',
  traffic: '话务量管理',
  digital: '数字化管理',
} as const;
export type Dimension = keyof typeof DIMENSIONS;

/** What a centre does in each block, with the clause that asks for it. */
export const PRACTICES = {
  plan: { of: 'strategy', label: '战略规划写明愿景和分阶段的目标', clause: 'svc.strategy.stages' },
  'year-plan': { of: 'strategy', label: '每年按规划订年度计划', clause: 'svc.strategy.year-plan' },
  agreement: { of: 'strategy', label: '规划与高层和各部门达成共识', clause: 'svc.strategy.agreement' },
  benchmark: { of: 'strategy', label: '对照一流中心找差距', clause: 'svc.strategy.benchmark' },
  posts: { of: 'people', label: '组织结构和岗位职责', clause: 'svc.organisation.outputs' },
  hiring: { of: 'people', label: '人员管理：招聘、培训、制度、维系', clause: 'svc.recruitment.system' },
  appraisal: { of: 'people', label: '绩效评估、奖励和激励', clause: 'svc.appraisal.system' },
  training: { of: 'people', label: '培训管理：流程、工具、模板', clause: 'svc.training.system' },
  'process-set': { of: 'processes', label: '流程完整、实用', clause: 'svc.processes.two-controls' },
  'process-links': { of: 'processes', label: '流程与绩效、数据分析挂钩', clause: 'svc.processes.linked' },
  'quality-stages': { of: 'quality', label: '服务前预防、服务中和服务后监控', clause: 'svc.quality.stages' },
  'quality-outside': {
    of: 'quality',
    label: '内部监控和客户满意度并用',
    clause: 'svc.quality.inside-outside',
  },
  pdca: { of: 'quality', label: '用PDCA改善质量', clause: 'svc.quality.pdca' },
  suggestions: { of: 'tools', label: '对现有系统提改进建议并验证', clause: 'svc.tools.suggestions' },
  arrival: { of: 'traffic', label: '话务到达、项目数据和接续能力的分析', clause: 'svc.traffic.block' },
  forecast: { of: 'traffic', label: '话务预测和排班', clause: 'svc.traffic.forecast' },
  indicators: { of: 'digital', label: '三个维度的指标体系', clause: 'svc.kpi.dimensions' },
  reports: { of: 'digital', label: '报表和分析用于改进和决策', clause: 'svc.kpi.reports-purpose' },
} as const satisfies Record<string, { of: Dimension; label: string; clause: string }>;
export type Practice = keyof typeof PRACTICES;
export const PRACTICE_KEYS = Object.keys(PRACTICES) as [Practice, ...Practice[]];

/** The levels from the lowest on: how each is called, and what a practice does to be there. */
export const LEVELS = [
  { label: '一级：起步', does: '没有固定做法' },
  { label: '二级：有做法', does: '定下做法，有人负责' },
  { label: '三级：成文', does: '写成文件，发给有关的人，照着做并留下记录' },
  { label: '四级：可衡量', does: '用指标衡量，定期检查，偏离的查原因' },
  { label: '五级：持续改进', does: '按数据改进，验证效果，写回文件' },
] as const;
export const LEVEL_KEYS = ['1', '2', '3', '4', '5'] as const;
