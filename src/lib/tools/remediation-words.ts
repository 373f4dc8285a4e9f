import { daysBetween } from '../dates.ts';
import type { STATES, Track, Tracked } from '../rules/remediation/track.ts';
import type { Outcome } from './define.ts';
import type { Checklist } from './outcome.ts';
import { unknownYearsRemark } from './unknown-years.ts';

const STATE_WORDS: Record<(typeof STATES)[number], string> = {
  'to-notify': '待发通知或答复',
  'notify-late': '通知或答复逾期',
  open: '办理中',
  late: '逾期没有改好',
  'to-check': '已改好待复查',
  partly: '部分合格待另发通知',
  failed: '整改不力',
  closed: '已办结',
};

/** The worst first. */
const ORDER = ['failed', 'late', 'notify-late', 'partly', 'to-check', 'to-notify', 'open', 'closed'] as const;
const BAD = new Set(['failed', 'late', 'notify-late']);

const named = ({ vendor, what }: Tracked) => `${vendor}「${what}」`;

/** The state of all findings in words: how many stand how, what is late and what comes next. */
export function showTrack({ findings, unknownYears }: Track, asOf: string): Outcome {
  const of = (state: string) => findings.filter((finding) => finding.state === state);
  const counts = ORDER.flatMap((state) =>
    of(state).length > 0 ? [`${STATE_WORDS[state]}${of(state).length}项`] : [],
  );
  const open = findings.filter(({ state }) => state !== 'closed');
  const coming = findings
    .filter(({ state, due }) => due !== null && due >= asOf && (state === 'open' || state === 'to-notify'))
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  return {
    tone: findings.some(({ state }) => BAD.has(state)) ? 'bad' : open.length > 0 ? 'caution' : 'good',
    verdict:
      open.length === 0
        ? findings.length === 1
          ? '这项已办结。'
          : `${findings.length}项都已办结。`
        : `共${findings.length}项：${counts.join('、')}。`,
    remarks: [
      ...findings.flatMap((one) => duty(one, asOf)),
      ...findings.filter(({ onAgenda }) => onAgenda).map((one) => `${named(one)}再次发生，列入下次沟通会。`),
      ...findings
        .filter(({ noticeLate }) => noticeLate)
        .map((one) => `${named(one)}的通知或答复发晚了，原因写进记录。`),
      ...unknownYearsRemark(unknownYears),
    ],
    next: [
      ...coming.slice(0, 3).map((one) => `${named(one)}：${dueWords(one)}，${left(one.due ?? '', asOf)}。`),
      ...of('to-check').map((one) => `${named(one)}：复查合格就办结，不合格就是整改不力。`),
    ],
    tables: [
      {
        caption: `${asOf}的状态`,
        columns: ['外包商', '事项', '状态', '期限', '备注'],
        rows: [...findings]
          .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
          .map((one) => [one.vendor, one.what, STATE_WORDS[one.state], one.due ?? '没有', notes(one)]),
      },
    ],
    calendar: coming.map((one) => ({
      date: one.due ?? asOf,
      title: `${one.vendor}：${one.what}`,
      description: dueWords(one),
    })),
    ...(of('failed').length > 0 ? { checklist: PENALTY, law: ['wage-deduction', 'privacy-security'] } : {}),
  };
}

function dueWords({ kind, state, due }: Tracked): string {
  if (state === 'to-notify') return kind === 'service' ? `整改通知最迟${due}发出` : `最迟${due}答复`;
  return kind === 'service' ? `最迟${due}改好` : `最迟${due}处理完`;
}

function left(due: string, asOf: string): string {
  const days = daysBetween(asOf, due);
  return days === 0 ? '就是今天' : `还有${days}天`;
}

function duty(one: Tracked, asOf: string): string[] {
  const over = one.due === null ? 0 : daysBetween(one.due, asOf);
  switch (one.state) {
    case 'failed':
      return [`${named(one)}整改不力：依照合同处罚，最重可以终止合同。`];
    case 'late':
      return one.escalate
        ? [`${named(one)}过了答应的日子${over}天：升级处理，由项目经理告诉外包管理负责人。`]
        : [`${named(one)}过了限期${over}天：马上用同样的指标复查，书面告知结论。`];
    case 'notify-late':
      return [`${named(one)}的${one.kind === 'service' ? '整改通知' : '答复'}过期${over}天：今天就发。`];
    case 'partly':
      return [`${named(one)}部分合格：没有改好的部分另发整改通知，再不合格就是整改不力。`];
    default:
      return [];
  }
}

function notes({ doneLate, noticeLate, onAgenda }: Tracked): string {
  const all = [
    ...(doneLate ? ['改好时已过限期'] : []),
    ...(noticeLate ? ['通知或答复发晚了'] : []),
    ...(onAgenda ? ['再次发生'] : []),
  ];
  return all.join('，');
}

const PENALTY: Checklist = {
  title: '整改不力以后',
  items: [
    { text: '把复查的结论和依据书面告诉外包商', who: '外包管理负责人', clause: 'out.vendor.accept' },
    {
      text: '对照合同，只用写明的种类和幅度处罚',
      who: '外包管理负责人、法务',
      clause: 'out.vendor.penalty-limits',
    },
    {
      text: '提醒外包商：扣款不得直接摊到客服人员的工资上',
      who: '外包管理负责人',
      clause: 'out.vendor.penalty-limits',
    },
    {
      text: '要终止合同的，先留出交接的天数，保证电话有人接',
      who: '外包管理负责人、项目经理',
      clause: 'out.vendor.exit',
    },
  ],
};
