import type { Figures } from '../figures.ts';
import { type Event, Report, type Tell } from '../rules/reporting/events.ts';
import { ReportInput, routeReport } from '../rules/reporting/route.ts';
import { formatQuantity } from '../units.ts';
import type { Volume } from '../volumes.ts';
import { defineTool, type Outcome } from './define.ts';

const GRADES = { general: '一般问题', larger: '较大问题', grave: '重大问题' };
const WAYS = { phone: '电话', 'work-order': '开工单', written: '书面' };

/** Where each volume says what a report must tell. */
const CONTENT: Partial<Record<Volume, string>> = {
  operations: 'ops.reporting.content',
  outsourcing: 'out.escalation.content',
  department: 'dep.reporting.content',
  'service-system': 'svc.reporting.form',
};

const staff = { unit: 'customer-service' as const, role: 'staff' as const, onDuty: true };
const date = '2026-06-01';

export default defineTool({
  id: 'reporting',
  category: 'conduct',
  title: '请示报告导航',
  summary: '出了事要不要报告，先报谁，打电话还是开工单，多快，能不能越级，事后怎样补报。',
  volumes: ['operations', 'department', 'service-system', 'outsourcing', 'retention'],
  topics: [
    'reporting',
    'tech-reporting',
    'cooperation',
    'web-security',
    'escalation',
    'data-security',
    'data',
    'security',
    'equipment',
    'attitude',
  ],
  input: ReportInput,
  output: Report,
  fields: {
    event: {
      kind: 'choice',
      label: '发生了什么',
      options: {
        leak: '失泄密，客户资料可能泄露',
        'political-issue': '工作中发现政治问题',
        'major-error': '重大差错、事故',
        'serious-breach': '有人严重违纪、严重违反通信纪律',
        danger: '设备或者人身安全受到威胁',
        'system-failure': '系统、设备故障，工作无法正常进行',
        'beyond-own-duty': '问题超出自己的职责，要另外安排人解决',
        'deliberate-harassment': '用户故意刁难、辱骂',
        'technical-problem': '客户问的技术类问题，自己处理不了',
        'website-problem': '客户问的网站类问题，自己处理不了',
        'host-symptom': '网站主机出现异常现象',
        'major-problem': '要汇报上级指令的执行，或者遇到重大问题',
        'site-visit': '技术服务人员提出需要去现场',
        'unsolved-on-site': '现场支持没有彻底解决问题',
        'staff-replacement': '要调换工作人员',
        media: '媒体、监管部门或者其他机关来问',
        'seats-affected': '多个席位受影响，或者投诉一直谈不拢',
        'same-complaints': '多名客户投诉同样的问题',
        other: '其他自己解决不了的异常情况',
      },
    },
    unit: {
      kind: 'choice',
      label: '所在中心',
      help: '只有运营部实施细则分两份清单，其他各册不看这一项。',
      options: { 'customer-service': '客服中心', technical: '技术服务中心' },
      initial: 'customer-service',
    },
    role: {
      kind: 'choice',
      label: '谁来报告',
      options: { staff: '一线员工', leader: '班长、主管、质检员', manager: '经理、主任' },
      initial: 'staff',
    },
    urgent: { kind: 'check', label: '情况紧急', help: '一级一级报会耽误处置、可能扩大损害。' },
    onDuty: { kind: 'check', label: '报告人正在当班', initial: true },
    businessStopped: {
      kind: 'check',
      label: '对外业务停顿，客户得不到服务',
      when: { field: 'event', is: ['technical-problem', 'website-problem'] },
    },
  },
  compute: routeReport,
  show: (value, input, figures) => ({
    tone: value.grade === 'grave' || value.peopleFirst ? 'bad' : value.listed === false ? 'plain' : 'caution',
    verdict: verdictOf(value, input.urgent),
    remarks: [
      ...(value.peopleFirst
        ? ['人有危险的，先离开、先救人，马上拨打110、119或者120，不必等批准，然后再报告。']
        : []),
      ...(value.afterwardsBy
        ? [
            `越级以后要向被越过的直接领导补报，最迟${value.afterwardsBy === 'same-day' ? '当天' : '在本班结束以前'}。`,
          ]
        : []),
      ...(figures.volume === 'operations' && input.urgent
        ? [
            `担任管理职位的人手机每天${formatQuantity(figures.number('reporting.phoneOn', 'hour').value, 'hour')}开机，不在场的打他的手机。`,
          ]
        : []),
      ...(value.tell.some(({ how }) => how === 'phone') && value.by
        ? [`打完电话，本班结束前由${value.by}补开工单；班长不在的，由发现的客服代表打，再尽快告诉班长。`]
        : []),
      ...(input.event === 'leak' ? ['先停下有关操作，保住现场和记录；不私下联系客户了结，不删改记录。'] : []),
    ],
    next: nextOf(value, input.event, input.urgent, figures),
    checklist: checklistOf(value, figures.volume),
    ...(input.event === 'leak' ? { law: ['privacy-breach'] } : {}),
  }),
  examples: [
    {
      title: '当班发现客户资料可能泄露，很急',
      volume: 'operations',
      date,
      input: { ...staff, event: 'leak', urgent: true },
      verdict: '必须报告（第1类）；情况紧急，可以越过直接上级往上报。',
    },
    {
      title: '系统故障：这一份清单没有单列',
      volume: 'operations',
      date,
      input: { ...staff, event: 'system-failure' },
      verdict: '清单没有单列；自己处理不了的，按第4类报直接上级。',
    },
    {
      title: '客服中心：系统坏了，工作做不下去',
      volume: 'department',
      date,
      input: { ...staff, event: 'system-failure' },
      verdict: '必须报告（第4类），先报当班班长。',
    },
    {
      title: '技术服务中心：失泄密，不当班时发现',
      volume: 'department',
      date,
      input: { ...staff, unit: 'technical', event: 'leak', urgent: true, onDuty: false },
      verdict: '必须报告（第2类）；情况紧急，可以越过部门主管往上报。',
    },
    {
      title: '客服遇到普通的网站问题',
      volume: 'department',
      date,
      input: { ...staff, event: 'website-problem' },
      verdict: '报当班客服班长，由他开工单送网站运营中心。',
    },
    {
      title: '网站宕机，对外业务停了',
      volume: 'department',
      date,
      input: { ...staff, event: 'website-problem', businessStopped: true },
      verdict: '由当班客服班长直接打电话给技术服务中心经理，不必先开工单。',
    },
    {
      title: '用户故意刁难业务代表',
      volume: 'service-system',
      date,
      input: { ...staff, event: 'deliberate-harassment' },
      verdict: '必须报告（第5类），先报班长。',
    },
    {
      title: '外包坐席：业务上拿不准',
      volume: 'outsourcing',
      date,
      input: { ...staff, event: 'beyond-own-duty' },
      verdict: '一般问题：10分钟内告诉班长，再告诉项目经理。',
    },
    {
      title: '外包坐席：客户数据可能泄露',
      volume: 'outsourcing',
      date,
      input: { ...staff, event: 'leak', urgent: true },
      verdict:
        '重大问题：立即电话告诉项目经理和外包管理负责人，再电话告诉公司主管领导，1小时内书面告诉外包管理负责人。',
    },
    {
      title: '客户保有：资料可能泄露',
      volume: 'retention',
      date,
      input: { ...staff, event: 'leak' },
      verdict: '立即告诉值班长和中心经理，不必逐级。',
    },
  ],
});

function verdictOf(value: Report, urgent: boolean): string {
  const first = value.tell[0];
  if (!first) return '这一册没有写这一类事怎样报告；拿不准的，先告诉值班长。';
  if (value.by) {
    return first.how === 'phone'
      ? `由${value.by}直接打电话给${first.who}，不必先开工单。`
      : `报${value.by}，由他开工单送${first.who}。`;
  }
  if (value.grade) return `${GRADES[value.grade]}：${value.tell.map(words).join('，')}。`;
  if (value.category === null && value.fallback === null) {
    return value.maySkipLevel ? `立即告诉${first.who}，不必逐级。` : `${value.tell.map(words).join('，')}。`;
  }
  if (value.category === null) return `清单没有单列；自己处理不了的，按第${value.fallback}类报${first.who}。`;
  return urgent
    ? `必须报告（第${value.category}类）；情况紧急，可以越过${first.who}往上报。`
    : `必须报告（第${value.category}类），先报${first.who}。`;
}

function words({ who, how, within }: Tell, i: number): string {
  const time = within ? `${formatQuantity(within.value, within.unit)}内` : i === 0 ? '立即' : '再';
  return `${time}${how ? WAYS[how] : ''}告诉${who}`;
}

function nextOf(value: Report, event: Event, urgent: boolean, figures: Figures): string[] {
  if (value.by && value.tell[0]?.how === 'work-order') {
    return ['一旦对外业务停顿、客户得不到服务，就改为直接打电话给技术服务中心经理。'];
  }
  if (value.grade === 'general') {
    const limit = figures.number('escalation.vendorWithin', 'minute');
    return [`影响到多个席位的，升为较大问题，${limit.value}分钟内告诉外包管理负责人。`];
  }
  if (value.grade === 'larger')
    return ['涉及人身安全、数据泄露或者系统全面中断的，升为重大问题，立即打电话。'];
  if (event === 'system-failure' && figures.volume === 'retention') {
    const seats = figures.number('equipment.massSeats', 'item');
    return [`同时影响${seats.value}个以上（含）工位的，是成片故障，由值班长报中心经理和设备保管人。`];
  }
  const listed = value.category !== null || value.fallback !== null;
  return listed && !urgent
    ? [`逐级报告会耽误处置、可能扩大损害的，算紧急，可以越过${value.tell[0]?.who}。`]
    : [];
}

function checklistOf(value: Report, volume: Volume): Outcome['checklist'] {
  const clause = CONTENT[volume];
  const told = value.tell.map(({ who, how }) => ({ text: `${how ? WAYS[how] : ''}告诉${who}，记下时间` }));
  const said = [
    '什么时间、在哪里、发生什么事',
    '影响到谁、影响多大',
    '已经做了什么',
    '建议怎样办，要谁在什么时候答复',
  ];
  return {
    title: '报告时逐项做',
    items: [
      ...told,
      ...said.map((text) => ({ text: `说清：${text}`, clause })),
      ...(value.afterwardsBy ? [{ text: '向被越过的直接领导补报' }] : []),
      { text: '上级有批示的，详细记下谁批的、什么时间、要办什么' },
    ],
  };
}
