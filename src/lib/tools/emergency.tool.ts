import type { Figures } from '../figures.ts';
import { Advice, adviseEmergency, EmergencyInput } from '../rules/emergency/advise.ts';
import { formatNumber } from '../units.ts';
import { defineTool, type Outcome } from './define.ts';

const threats = { when: { field: 'event', is: ['threat-call', 'threat-mail'] } } as const;
const date = '2026-06-01';
const POLICE = '拨打110报警随时合法，不必先请示，也不必等人到场。';

export default defineTool({
  id: 'emergency',
  category: 'conduct',
  title: '紧急事件处置',
  summary: '接到恐吓电话、着火、资料泄露、系统中断时，现在先做什么，再做什么，通知谁，记下什么。',
  volumes: ['operations', 'outsourcing', 'retention', 'department', 'service-system'],
  topics: [
    'incidents',
    'safety',
    'property',
    'userdata',
    'reporting',
    'cooperation',
    'web-security',
    'escalation',
    'data',
    'data-security',
    'security',
    'equipment',
    'attitude',
  ],
  input: EmergencyInput,
  output: Advice,
  fields: {
    event: {
      kind: 'choice',
      label: '发生了什么',
      options: {
        'threat-call': '接到恐吓电话',
        'threat-mail': '收到恐吓邮件',
        fire: '着火、火警',
        stranger: '没有胸卡的陌生人',
        danger: '有人身危险、其他险情',
        leak: '客户资料可能泄露、丢失',
        outage: '系统中断，业务停顿',
        intrusion: '网站主机异常，可能被侵入',
        abuse: '来电辱骂、骚扰',
        'password-misuse': '怀疑密码被别人用了',
        'lost-badge': '丢了胸卡',
        'lost-valuables': '丢了贵重物品',
      },
    },
    lifeInDanger: { kind: 'check', label: '有人的生命正受到威胁', help: '对方说马上动手的，也算。' },
    managerEtaMinutes: {
      kind: 'number',
      label: '主管经理多久能到',
      unit: '分钟',
      help: '从通知他的时候起算；还不知道就不填。',
      ...threats,
    },
    managerUnreachable: { kind: 'check', label: '联系不上主管经理', ...threats },
  },
  compute: adviseEmergency,
  show: (value, input, figures) => {
    const threat = input.event === 'threat-call' || input.event === 'threat-mail';
    const main = mainOf(value, figures);
    return {
      tone: input.lifeInDanger || value.ruleTriggers ? 'bad' : value.first ? 'caution' : 'plain',
      verdict: `${input.lifeInDanger ? '先救人，马上拨打110、119或者120；' : ''}${main}。`,
      remarks: [
        ...(threat || input.event === 'danger' || input.lifeInDanger ? [POLICE] : []),
        ...(value.tell.length > 0 ? [`要告诉：${value.tell.join('、')}。`] : []),
        ...(value.record.length > 0 ? [`要记下：${value.record.join('、')}。`] : []),
        ...(threat && value.first ? ['恐吓的内容不在班组里传播。'] : []),
      ],
      next: nextOf(value, input.managerEtaMinutes),
      ...(value.first
        ? {
            checklist: {
              title: '逐项处置',
              items: [
                ...(input.lifeInDanger ? [{ text: '先救人，马上拨打110、119或者120' }] : []),
                ...value.steps.map(({ text, who, clause }) => ({ text, clause, ...(who ? { who } : {}) })),
                ...value.record.map((text) => ({ text: `记下${text}` })),
              ],
              ...clockOf(value),
            },
          }
        : {}),
      ...(input.event === 'leak' ? { law: ['privacy-breach'] } : {}),
    };
  },
  examples: [
    {
      title: '接到恐吓电话，主管经理 9 分钟能到',
      volume: 'operations',
      date,
      input: { event: 'threat-call', managerEtaMinutes: 9 },
      verdict: '主管经理能在15分钟内到，由他到场处置；到场以前值班领导保持高度警戒。',
    },
    {
      title: '主管经理恰好 15 分钟到',
      volume: 'operations',
      date,
      input: { event: 'threat-call', managerEtaMinutes: 15 },
      verdict: '主管经理能在15分钟内到，由他到场处置；到场以前值班领导保持高度警戒。',
    },
    {
      title: '主管经理要 16 分钟',
      volume: 'operations',
      date,
      input: { event: 'threat-call', managerEtaMinutes: 16 },
      verdict: '主管经理15分钟内到不了，必要时值班领导要考虑报警，拿不准的就报警。',
    },
    {
      title: '对方说马上动手',
      volume: 'operations',
      date,
      input: { event: 'threat-call', lifeInDanger: true },
      verdict: '先救人，马上拨打110、119或者120；保持冷静，立即通知值班领导。',
    },
    {
      title: '恐吓邮件，联系不上主管经理',
      volume: 'operations',
      date,
      input: { event: 'threat-mail', managerUnreachable: true },
      verdict: '主管经理15分钟内到不了，必要时值班领导要考虑报警，拿不准的就报警。',
    },
    {
      title: '丢了胸卡',
      volume: 'operations',
      date,
      input: { event: 'lost-badge' },
      verdict: '报告直接上级，由他通知人力资源部。',
    },
    {
      title: '外包坐席：客户数据可能泄露',
      volume: 'outsourcing',
      date,
      input: { event: 'leak' },
      verdict: '立即告诉班长，先防止继续扩大。',
    },
    {
      title: '客户保有：成片工位接不了电话',
      volume: 'retention',
      date,
      input: { event: 'outage' },
      verdict: '告诉值班长，由他报中心经理和设备保管人。',
    },
    {
      title: '运营部：网站主机出现不明账号',
      volume: 'department',
      date,
      input: { event: 'intrusion' },
      verdict: '立即报技术部负责人，先保存证据，不删文件、不重装系统。',
    },
    {
      title: '客户服务体系：有人身危险',
      volume: 'service-system',
      date,
      input: { event: 'danger', lifeInDanger: true },
      verdict: '先救人，马上拨打110、119或者120；先离开、先救人，再报告班长。',
    },
    {
      title: '客户服务体系：来电辱骂业务代表',
      volume: 'service-system',
      date,
      input: { event: 'abuse' },
      verdict: '请班长接过电话。',
    },
    {
      title: '这一册没有写的情形',
      volume: 'service-system',
      date,
      input: { event: 'outage' },
      verdict: '这一册没有写这种情形怎样处置，马上告诉直接上级；有人有危险的，先拨打110、119或者120。',
    },
  ],
});

function mainOf(value: Advice, figures: Figures): string {
  if (!value.first)
    return '这一册没有写这种情形怎样处置，马上告诉直接上级；有人有危险的，先拨打110、119或者120';
  if (value.ruleTriggers === null) return value.first;
  const limit = figures.number('incidents.managerArrival', 'minute').value;
  return value.ruleTriggers
    ? `主管经理${limit}分钟内到不了，必要时值班领导要考虑报警，拿不准的就报警`
    : `主管经理能在${limit}分钟内到，由他到场处置；到场以前值班领导保持高度警戒`;
}

function nextOf(value: Advice, eta: number | undefined): string[] {
  if (value.clock?.what !== 'arrival') return [];
  const { minutes } = value.clock;
  if (value.ruleTriggers === false) {
    const left = minutes - Number(eta);
    return [
      left > 0
        ? `还有${formatNumber(left)}分钟的余地；超过${minutes}分钟到不了，值班领导就要考虑报警。`
        : `再晚一点就超过${minutes}分钟，值班领导就要考虑报警。`,
    ];
  }
  if (value.ruleTriggers) return [`能在${minutes}分钟内到的，由主管经理到场处置。`];
  return [`通知主管经理以后，${minutes}分钟内到不了的，必要时考虑报警。`];
}

function clockOf({ clock }: Advice): Pick<NonNullable<Outcome['checklist']>, 'clock'> {
  if (!clock) return {};
  const words = {
    arrival: {
      title: '主管经理到场（从通知他的时候起）',
      whenUp: '时间到了，主管经理还没有到：必要时考虑报警，拿不准的就报警。',
    },
    written: { title: '书面报告的时限', whenUp: '时间到了：书面报告应当已经交出，没有交的立即补交。' },
    report: { title: '报告的时限', whenUp: '时间到了：应当已经报告技术部负责人，没有报的立即报。' },
  };
  return { clock: { minutes: clock.minutes, ...words[clock.what] } };
}
