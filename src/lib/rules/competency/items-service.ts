import { type Item, itemsByClause } from './item.ts';

const AGENT_ABILITY = [
  ['业务水平', '懂产品、懂行业，听得出客户是怎样的人', 'agent-knowledge', 'competencies-personality'],
  ['服务用语', '普通话标准，用语熟练', 'agent-language'],
  ['客户交流', '沟通没有障碍，满意度达标', 'agent-customers', 'competencies-targets'],
  ['处理能力', '独立完成工作，简单投诉自己能办', 'agent-handling'],
  ['录入速度', '录得准，也录得快', 'agent-typing', 'competencies-targets'],
  ['积极性', '坚持学习，主动担事，常提建议', 'agent-eagerness'],
  ['协作性', '主动帮同事，事情做得出色', 'agent-cooperation'],
] as const;

export const AGENT: Item[] = [
  ...itemsByClause('ability', AGENT_ABILITY),
  ...itemsByClause('trait', [
    ['责任心', '责任心强', 'agent-responsibility'],
    ['纪律性', '长期自觉守规定', 'agent-discipline'],
    ['口头沟通', '说得简明，一听就懂', 'agent-speaking'],
    ['倾听', '听得进去，很快明白对方要什么', 'agent-listening'],
    ['书面沟通', '写得清楚、简洁、好懂', 'agent-writing'],
  ]),
  ...itemsByClause('relation', [
    ['关系建立', '关系处得长久、可信', 'agent-relationships'],
    ['团队合作', '与同事互相支持，各展所长', 'agent-teamwork'],
    ['敏感性', '察觉并体谅别人，回应得当', 'agent-sensitivity'],
  ]),
];

const LEADER_ABILITY = [
  ...AGENT_ABILITY,
  ['管理力度', '组员的行为可作别组的榜样', 'leader-firmness', 'competencies-leader'],
  ['工作分配', '分派合理，要紧的事有指导', 'leader-assignment', 'competencies-leader'],
] as const;

const LEADER_OTHERS: Item[] = [
  ...itemsByClause('trait', [
    ['解决问题能力', '抓得住关键，找得到办法', 'leader-problem-solving'],
    ['执行效率', '任务完成得快，质量高', 'leader-execution'],
  ]),
  ...itemsByClause('relation', [
    ['责任管理', '督促并反馈，让组员对工作负责', 'leader-accountability'],
    ['解决矛盾', '化解得巧妙，有建设性', 'leader-conflicts'],
    ['影响能力', '对组员的想法和发展有好影响', 'leader-influence'],
    ['应变能力', '岗位变了也能很快适应', 'leader-adaptability'],
    ['反馈和培训能力', '对组员做单独的反馈和培训', 'leader-coaching'],
  ]),
];

export const LEADER: Item[] = [...itemsByClause('ability', LEADER_ABILITY), ...LEADER_OTHERS];

export const SUPERVISOR: Item[] = [
  ...itemsByClause('ability', [
    ...LEADER_ABILITY,
    ['协助和代理班长', '班长不在也能独立完成任务', 'supervisor-stand-in', 'competencies-leader'],
  ]),
  ...LEADER_OTHERS,
];

export const MANAGER: Item[] = [
  ...itemsByClause('ability', [
    ['管理组织能力', '调度得力，计划有效，看重结果', 'manager-organising'],
    ['决策能力', '时机把得准，方案选得好，难事办得果断', 'manager-decisions'],
    ['评估能力', '评价公道，下属知道往哪里努力', 'manager-assessment'],
    ['下属发展', '帮下属看清发展路径，随时指出不足', 'manager-development'],
    ['主动性', '主动问别的部门要不要协作', 'manager-initiative'],
    ['响应时间', '合理的求助，按约定及时答复', 'manager-response', 'competencies-time'],
    ['解决问题时间', '明显早于约定办完', 'manager-solving-time', 'competencies-time'],
    ['信息反馈及时', '办完每次都告知对方', 'manager-reply', 'competencies-time'],
    ['服务质量', '求助的部门满意', 'manager-service'],
  ]),
  ...itemsByClause('trait', [
    ['战略思考', '看得到本质，长短期目标都顾到', 'manager-strategy'],
    ['创新能力', '不断有新办法，又避得开风险', 'manager-innovation'],
    ['推断评估能力', '对自己的决策权衡得当', 'manager-judgement'],
  ]),
  ...itemsByClause('relation', [
    ['团队发展', '促进协作，带得动团队', 'manager-team'],
    ['授权能力', '分工分权得当，肯教会下属', 'manager-delegation'],
    ['沟通效果', '下属有事愿意主动来谈', 'manager-communication'],
    ['说服力', '道理讲得清，别人容易接受', 'manager-persuasion'],
    ['激励', '懂得别人的需求，奖励用得好', 'manager-motivation'],
  ]),
];
