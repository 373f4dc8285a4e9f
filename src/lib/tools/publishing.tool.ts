import type * as z from 'zod/mini';
import { readDuration } from '../durations.ts';
import {
  judgePublication,
  PUBLISHING_VOLUMES,
  Publication,
  PublicationVerdict,
} from '../rules/publishing/deadline.ts';
import type { Outcome } from './define.ts';
import { defineTool } from './define.ts';
import type { Checklist, Graph, NodeState } from './outcome.ts';

type Asked = z.output<typeof Publication>;

const KINDS = { general: '一般信息', important: '重要信息', dynamic: '动态栏目', static: '静态栏目' };
const REVIEWS = { head: '网站运营中心主管审批', manager: '网站运营经理审核' };
const DIRECTOR = '运营总监终审';

export default defineTool({
  id: 'publishing',
  category: 'rhythm',
  title: '网站发布时限',
  summary: '获批的内容最晚什么时候发布，有没有按时，审核有没有走完。',
  volumes: PUBLISHING_VOLUMES,
  topics: ['publishing', 'cooperation'],
  input: Publication,
  output: PublicationVerdict,
  fields: {
    kind: {
      kind: 'choice',
      label: '属于哪一类',
      options: KINDS,
      help: '既重要又属于动态栏目的，选重要信息；分不清的由主管决定。',
    },
    approvedAt: { kind: 'moment', label: '批准时间', help: '运营总监终审批准的时间，写到分钟。' },
    releaseOn: {
      kind: 'date',
      label: '审批意见写明的发布日期',
      help: '没有写就留空。',
      when: { field: 'kind', is: ['static'] },
    },
    publishedAt: { kind: 'moment', label: '发布时间', help: '还没有发布就留空。' },
    skipped: { kind: 'many', label: '没有走的审核', help: '都走完了就不选。', options: REVIEWS },
  },
  dateFrom: 'approvedAt',
  compute: judgePublication,
  show: (value, input): Outcome => {
    const missing = input.skipped.map((review) => REVIEWS[review]).join('、');
    return {
      tone: !value.reviewed || value.onTime === false ? 'bad' : value.onTime ? 'good' : 'plain',
      verdict: value.reviewed
        ? readTime(value, input)
        : input.publishedAt
          ? `没有走完审核就发布了，不符合规定：缺${missing}。`
          : `不能发布：缺${missing}。`,
      remarks: [
        ...(value.reviewed ? [] : [readTime(value, input)]),
        ...(value.publishBy ? ['时限按钟点连续计算，夜里和休息日不停。'] : []),
        ...(isLate(value, input) ? ['晚发的原因写进发布记录。'] : []),
      ],
      next: next(value, input),
      charts: [chain(input)],
      checklist: duties(input),
      ...(value.publishBy && !input.publishedAt
        ? {
            calendar: [
              {
                date: value.publishBy.slice(0, 10),
                clock: value.publishBy.slice(11),
                title: `${KINDS[input.kind]}发布到期`,
                description: `${input.approvedAt}获批，最晚此时发布；来不及的，到期以前告诉主管。`,
              },
            ],
          }
        : {}),
      law: ['privacy-provide'],
    };
  },
  examples: [
    {
      title: '动态栏目，次日下午发布',
      volume: 'department',
      date: '2026-06-08',
      input: { kind: 'dynamic', approvedAt: '2026-06-08 15:00', publishedAt: '2026-06-09 14:00' },
      verdict: '按时发布：动态栏目最晚2026-06-09 15:00发布，早了1小时。',
    },
    {
      title: '一般信息，恰好到时',
      volume: 'department',
      date: '2026-06-05',
      input: { kind: 'general', approvedAt: '2026-06-05 17:30', publishedAt: '2026-06-06 17:30' },
      verdict: '按时发布：一般信息最晚2026-06-06 17:30发布，正好到时。',
    },
    {
      title: '重要信息，晚了一分钟',
      volume: 'department',
      date: '2026-06-08',
      input: { kind: 'important', approvedAt: '2026-06-08 20:00', publishedAt: '2026-06-09 08:01' },
      verdict: '没有按时发布：重要信息最晚2026-06-09 08:00发布，晚了1分钟。',
    },
    {
      title: '重要信息，周五傍晚获批，还没有发布',
      volume: 'department',
      date: '2026-06-12',
      input: { kind: 'important', approvedAt: '2026-06-12 18:00' },
      verdict: '重要信息最晚2026-06-13 06:00发布。',
    },
    {
      title: '静态栏目，审批写明日期',
      volume: 'department',
      date: '2026-06-08',
      input: {
        kind: 'static',
        approvedAt: '2026-06-08 10:00',
        releaseOn: '2026-06-15',
        publishedAt: '2026-06-16 09:00',
      },
      verdict: '没有按时发布：审批意见写明2026-06-15，实际2026-06-16发布。',
    },
    {
      title: '静态栏目，审批没有写日期',
      volume: 'department',
      date: '2026-06-08',
      input: { kind: 'static', approvedAt: '2026-06-08 10:00' },
      verdict: '静态栏目没有规定小时数，要问清审批人在哪一天发布。',
    },
    {
      title: '没有经过网站运营经理',
      volume: 'department',
      date: '2026-06-08',
      input: { kind: 'general', approvedAt: '2026-06-08 10:00', skipped: ['manager'] },
      verdict: '不能发布：缺网站运营经理审核。',
    },
  ],
});

/** Published after its time; a static page published before its day is not in time, but not late either. */
function isLate({ onTime, publishBy }: PublicationVerdict, { publishedAt, releaseOn }: Asked): boolean {
  if (onTime !== false) return false;
  return publishBy !== null || (publishedAt ?? '').slice(0, 10) > (releaseOn ?? '');
}

function readTime({ publishBy, onTime, minutesLeft }: PublicationVerdict, input: Asked): string {
  const kind = KINDS[input.kind];
  const published = input.publishedAt?.slice(0, 10);
  if (publishBy === null) {
    if (input.releaseOn === undefined) return '静态栏目没有规定小时数，要问清审批人在哪一天发布。';
    if (published === undefined) return `静态栏目在审批意见写明的${input.releaseOn}发布。`;
    return onTime
      ? `按时发布：静态栏目在审批意见写明的${input.releaseOn}发布。`
      : `没有按时发布：审批意见写明${input.releaseOn}，实际${published}发布。`;
  }
  if (minutesLeft === null) return `${kind}最晚${publishBy}发布。`;
  const apart = minutesLeft === 0 ? '正好到时' : `${onTime ? '早' : '晚'}了${readDuration(minutesLeft)}`;
  return `${onTime ? '按时发布' : '没有按时发布'}：${kind}最晚${publishBy}发布，${apart}。`;
}

function next({ publishBy, minutesLeft }: PublicationVerdict, input: Asked): string[] {
  if (publishBy === null) {
    return input.releaseOn ? [] : ['审批意见写明日期以后，以那天为准。'];
  }
  if (minutesLeft === null) return [`过了${publishBy}就是逾期；来不及的，在那以前告诉主管。`];
  if (minutesLeft < 0) return [`在${publishBy}以前发布，才算按时。`];
  return [`再晚${readDuration(minutesLeft + 1)}，就是逾期。`];
}

/** The way of a text through its reviews, and where it stands. */
function chain({ skipped, publishedAt }: Asked): Graph {
  const passed = (review: 'head' | 'manager'): NodeState => (skipped.includes(review) ? 'plain' : 'done');
  const nodes: [string, string, NodeState][] = [
    ['editor', '网站编辑整理', 'done'],
    ['head', REVIEWS.head, passed('head')],
    ['manager', REVIEWS.manager, passed('manager')],
    ['director', DIRECTOR, 'done'],
    ['release', '后台发布', publishedAt ? 'done' : 'here'],
    ['record', '发布记录', publishedAt ? 'here' : 'goal'],
  ];
  return {
    kind: 'graph',
    caption: '审批到哪一步',
    nodes: nodes.map(([id, label, state], column) => ({ id, label, column, row: 0, state })),
    edges: nodes.slice(1).map(([to], i) => {
      const from = nodes[i]?.[0] as string;
      return { from, to, on: skipped.every((review) => review !== from && review !== to) };
    }),
  };
}

function duties({ kind, skipped, publishedAt }: Asked): Checklist {
  const missing = skipped.map((review) => ({
    text: `补走：${REVIEWS[review]}`,
    clause: 'dep.cooperation.website-review',
  }));
  const release = [
    { text: '再查有没有涉密和能认出个人的内容', who: '网站编辑', clause: 'dep.publishing.secrecy-check' },
    ...(kind === 'static'
      ? [{ text: '核对审批意见写明的日期', who: '网站运营专员', clause: 'dep.publishing.static-date' }]
      : []),
    { text: '在管理后台发布', who: '网站运营专员', clause: 'dep.publishing.release' },
  ];
  return {
    title: publishedAt ? '发布以后' : '发布以前和以后',
    items: [
      ...missing,
      ...(publishedAt ? [] : release),
      {
        text: '写发布记录：内容、类别、各级批准的时间、发布人、页面地址',
        clause: 'dep.publishing.record-fields',
      },
    ],
  };
}
