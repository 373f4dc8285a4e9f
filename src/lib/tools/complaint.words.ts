import type { Figures } from '../figures.ts';
import { procedureOf, type Stage, type StageId, stagesOf } from '../rules/complaint/procedures.ts';
import type { ComplaintCase, ComplaintTrace } from '../rules/complaint/trace.ts';
import type { Volume } from '../volumes.ts';
import type { Outcome } from './define.ts';
import type { CalendarEvent, Graph } from './outcome.ts';

export const STAGE_WORDS: Record<StageId, string> = {
  register: '登记',
  verify: '核实',
  transfer: '转交',
  'first-reply': '首次联系客户',
  progress: '告知进度',
  handle: '作出处理',
  feedback: '反馈客户',
  close: '结案',
  archive: '归档',
  'follow-up': '回访',
};

export const CHANNELS: Record<ComplaintCase['channel'], string> = {
  phone: '电话',
  counter: '营业场所',
  letter: '来信',
  online: '网上',
  manager: '客户经理',
};

/** What follows where one of these stages does not keep its time, by volume; before it is up, and after. */
const IF_LATE: Partial<Record<Volume, { of: StageId[]; before: string; after: string }>> = {
  'service-system': {
    of: ['register', 'verify', 'transfer', 'handle', 'feedback', 'archive'],
    before: '投诉管理岗每天查看，到期以前提醒；处理来不及的，期满以前由客户服务中心经理批准延长，并告诉客户',
    after: '当天报客户服务中心经理，并在处理表写明原因',
  },
  operations: {
    of: ['close'],
    before: '来不及的，到期以前联系客户，说明原因和新的时间，并报部门经理同意',
    after: '马上联系客户，说明原因和新的时间，并报部门经理',
  },
  retention: {
    of: ['handle'],
    before: '到期没有结果的，当天催办并告知中心经理',
    after: '当天催办并告知中心经理，由电话经理先向客户说明进度',
  },
};

const IF_REFUSED: Partial<Record<Volume, string>> = {
  'service-system': '客户不同意，由上一级公司的客户服务管理部门复查，原来的处理人不参加',
  operations: '客户不接受，记下理由，升级给上级再处理，不得自行关闭工单',
  outsourcing: '客户不认可，继续沟通，协调有关部门处理',
  retention: '客户不认可，没有解决的重新受理',
};

type Traced = ComplaintTrace['stages'][number];

/** Where a complaint stands, in words. */
export function showComplaint(value: ComplaintTrace, input: ComplaintCase, figures: Figures): Outcome {
  const { volume } = figures;
  const stages = stagesOf(volume, input.settledAtOnce);
  const stageOf = (id: StageId) => stages.find((stage) => stage.id === id) as Stage;
  const late = value.stages.filter((stage) => stage.late === true);
  const here = value.stages.find((stage) => stage.id === value.here);
  const refused = input.answer === 'refused';
  const closedAnyway = refused && value.stages.some(({ id, doneAt }) => id === 'close' && doneAt !== null);
  const bad = late.length > 0 || value.progressLate > 0 || closedAnyway;
  return {
    tone: bad ? 'bad' : value.escalate || refused ? 'caution' : here ? 'plain' : 'good',
    verdict: `${[
      ...(value.escalate ? [`立即报${procedureOf(volume).grave.to}`] : []),
      ...(value.finalAnswer ? ['要由外包管理负责人复核，作最后答复'] : []),
      ...(refused && !value.finalAnswer && value.feedbacks > 0 ? [IF_REFUSED[volume] as string] : []),
      here ? readHere(here, stageOf(here.id)) : readDone(late),
    ].join('；')}。`,
    remarks: remarks(value, input, volume, late, closedAnyway),
    next: next(value, here, volume),
    tables: [
      {
        caption: '各步',
        columns: ['步骤', '谁办', '表单', '最晚', '实际', '按时没有'],
        rows: value.stages.map((stage) => [
          STAGE_WORDS[stage.id],
          stageOf(stage.id).who,
          stageOf(stage.id).form ?? '—',
          readDue(stage),
          stage.doneAt ?? '还没有',
          stage.late === null ? '—' : stage.late ? '晚了' : '没有晚',
        ]),
      },
    ],
    charts: [way(value)],
    calendar: calendar(value, stageOf),
    checklist: {
      title: '接下来',
      items: value.stages
        .filter((stage) => stage.doneAt === null)
        .map((stage) => {
          const { who, form, clause } = stageOf(stage.id);
          return { text: `${STAGE_WORDS[stage.id]}${form ? `，填《${form}》` : ''}`, who, clause };
        }),
    },
    law: [
      'privacy-security',
      ...(input.grave.includes('leak') ? ['privacy-breach'] : []),
      ...(stages.some((stage) => stage.id === 'follow-up') ? ['quiet-life'] : []),
    ],
  };
}

function readDue({ due, projected, late, doneAt }: Traced): string {
  if (due === null) return projected ? '等上一步' : '没有定时间';
  return projected && doneAt === null && late !== true ? `${due}（按上一步到期推算）` : due;
}

function readHere(here: Traced, { who }: Stage): string {
  const stage = `下一步是${STAGE_WORDS[here.id]}，由${who}办`;
  if (here.due === null) return stage;
  return here.late ? `${stage}，应在${here.due}办完，已经晚了` : `${stage}，最晚${here.due}`;
}

function readDone(late: Traced[]): string {
  return late.length > 0 ? `各步都办了，晚了的有：${names(late.map(({ id }) => id))}` : '各步都办了';
}

function names(ids: StageId[]): string {
  return ids.map((id) => STAGE_WORDS[id]).join('、');
}

function remarks(
  value: ComplaintTrace,
  input: ComplaintCase,
  volume: Volume,
  late: Traced[],
  closedAnyway: boolean,
): string[] {
  const overdue = late.filter((stage) => stage.doneAt === null);
  return [
    ...(value.missed.length > 0 ? [`没有填：${names(value.missed)}；没有办的补办，办了的补记。`] : []),
    ...(value.outOfOrder.length > 0 ? [`早于前面的步骤：${names(value.outOfOrder)}，请核对次序。`] : []),
    ...(late.length > 0 ? [`晚了的：${names(late.map(({ id }) => id))}。`] : []),
    ...(overdue.some(({ id }) => IF_LATE[volume]?.of.includes(id)) ? [`${IF_LATE[volume]?.after}。`] : []),
    ...(value.progressLate > 0 ? [`告知进度的间隔超过了${value.progressLate}次。`] : []),
    ...(closedAnyway && volume !== 'outsourcing' ? ['客户不接受却结了案：先办复查或者升级，再结案。'] : []),
    ...(closedAnyway && volume === 'outsourcing' ? ['客户未认可的，记「已最终答复，客户未认可」。'] : []),
    ...(input.settledAtOnce && volume === 'outsourcing' ? ['当场答复了的，也照常登记和转出。'] : []),
    ...(input.valued && volume === 'service-system'
      ? ['优质客户和大客户：当天通知客户经理和客户服务中心经理，由他审定答复；结案后客户经理再联系客户。']
      : []),
    `从${CHANNELS[input.channel]}来的一样要登记；被投诉的人不得办理自己的投诉。`,
    ...(volume === 'service-system' ? ['监管规定另有期限的，取较短的。'] : []),
    ...(value.unknownYears.length > 0
      ? [`${value.unknownYears.join('、')}年的放假安排还没有，只扣除了周末。`]
      : []),
  ];
}

function next(value: ComplaintTrace, here: Traced | undefined, volume: Volume): string[] {
  const rule = IF_LATE[volume];
  const following = value.stages[value.stages.findIndex(({ id }) => id === here?.id) + 1];
  return [
    ...(here?.due && !here.late
      ? [
          `过了${here.due}还没有${STAGE_WORDS[here.id]}，就是超期。`,
          ...(rule?.of.includes(here.id) ? [`${rule.before}。`] : []),
        ]
      : []),
    ...(here && following ? [`办完以后是${STAGE_WORDS[following.id]}${upTo(following)}。`] : []),
    ...(value.progressBy ? [`最晚${value.progressBy}告诉客户进度。`] : []),
    ...(value.untilFinal ? [`再反馈${value.untilFinal}次客户仍不认可，升级到外包管理负责人。`] : []),
  ];
}

function upTo({ due }: Traced): string {
  return due ? `，最晚${due}` : '';
}

function way({ stages, here, escalate }: ComplaintTrace): Graph {
  const steps = stages.map(({ id, doneAt }, column) => ({
    id,
    label: STAGE_WORDS[id],
    column,
    row: 0,
    state: doneAt !== null ? ('done' as const) : id === here ? ('here' as const) : ('way' as const),
  }));
  const urgent = { id: 'escalate', label: '立即升级', column: 0, row: 1, state: 'here' as const };
  return {
    kind: 'graph',
    caption: '办到哪一步',
    nodes: escalate ? [...steps, urgent] : steps,
    edges: [
      ...steps.slice(1).map(({ id, state }, i) => ({
        from: steps[i]?.id as string,
        to: id,
        on: state !== 'way',
      })),
      ...(escalate ? [{ from: 'register', to: 'escalate', on: true }] : []),
    ],
  };
}

function calendar({ stages, progressBy }: ComplaintTrace, stageOf: (id: StageId) => Stage): CalendarEvent[] {
  const at = (due: string) =>
    due.length > 10 ? { date: due.slice(0, 10), clock: due.slice(11) } : { date: due };
  const entries = stages.flatMap(({ id, due, doneAt }) =>
    due === null || doneAt !== null
      ? []
      : [
          {
            ...at(due),
            title: `投诉到期：${STAGE_WORDS[id]}`,
            description: `由${stageOf(id).who}办，最晚${due}。`,
          },
        ],
  );
  return progressBy
    ? [...entries, { ...at(progressBy), title: '告诉客户投诉的进度', description: `最晚${progressBy}。` }]
    : entries;
}
