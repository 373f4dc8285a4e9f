import type { Volume } from '../../volumes.ts';

export const COMPLAINT_VOLUMES = [
  'service-system',
  'operations',
  'outsourcing',
  'retention',
] as const satisfies readonly Volume[];

type ComplaintVolume = (typeof COMPLAINT_VOLUMES)[number];

/** What may have been done to a complaint, in the order of the work. */
export const STAGES = [
  'register',
  'verify',
  'transfer',
  'first-reply',
  'progress',
  'handle',
  'feedback',
  'close',
  'archive',
  'follow-up',
] as const;
export type StageId = (typeof STAGES)[number];

/** What makes a complaint grave; which of them count is up to the volume. */
export const GRAVE = ['safety', 'leak', 'misconduct', 'media', 'many', 'again'] as const;

/** One stage of a procedure: who does it, on which form, and by when where a time is set. */
export interface Stage {
  id: StageId;
  who: string;
  form?: string;
  clause: string;
  ruling?: string;
  due?: {
    /** The figure that sets the time; none: by the end of the day. */
    figure?: string;
    unit: 'workday' | 'hour' | 'minute';
    /** What the time runs from. */
    from: 'received' | 'hung-up' | StageId;
  };
}

interface Procedure {
  stages: Stage[];
  /** The stages where the complaint was settled at once; null where the volume knows no such short way. */
  onSpot: StageId[] | null;
  grave: { counts: (typeof GRAVE)[number][]; to: string; clause: string; ruling?: string };
}

const svc = (name: string, ruling = 'svc-complaints-deadlines') => ({
  clause: `svc.complaints.${name}`,
  ruling,
});
const ops = (name: string, ruling = 'appendices-written') => ({ clause: `ops.inbound.${name}`, ruling });
const out = (name: string, ruling?: string) => ({ clause: `out.complaint.${name}`, ruling });
const DESK = '投诉管理岗';
const AGENT = '客服人员';

/** How each volume handles a complaint (E1-complaint-17 to -28, B-5.2, A-APP-03, C-1.2.2-31). */
const PROCEDURES: Record<ComplaintVolume, Procedure> = {
  'service-system': {
    stages: [
      {
        id: 'register',
        who: '受理人',
        form: '客户投诉登记表',
        ...svc('form-rules', 'svc-complaints-forms'),
        due: { unit: 'workday', from: 'received' },
      },
      {
        id: 'verify',
        who: DESK,
        form: '客户投诉情况核实表',
        ...svc('verify'),
        due: { figure: 'complaints.verifyWorkdays', unit: 'workday', from: 'register' },
      },
      {
        id: 'transfer',
        who: DESK,
        form: '客户投诉转接表',
        ...svc('transfer'),
        due: { figure: 'complaints.transferWorkdays', unit: 'workday', from: 'verify' },
      },
      {
        id: 'handle',
        who: '责任部门',
        form: '客户投诉处理表',
        ...svc('handle'),
        due: { figure: 'complaints.handleWorkdays', unit: 'workday', from: 'received' },
      },
      {
        id: 'feedback',
        who: DESK,
        form: '客户投诉处理表',
        ...svc('respond'),
        due: { figure: 'complaints.feedbackWorkdays', unit: 'workday', from: 'handle' },
      },
      { id: 'close', who: DESK, form: '客户投诉处理表', ...svc('respond') },
      {
        id: 'archive',
        who: DESK,
        ...svc('archive-time', 'svc-complaints-archive'),
        due: { figure: 'complaints.archiveWorkdays', unit: 'workday', from: 'close' },
      },
    ],
    onSpot: ['register', 'feedback', 'close', 'archive'],
    grave: {
      counts: ['safety', 'leak', 'misconduct', 'media', 'many'],
      to: '主管，由主管决定升级给客户服务中心经理或者公司领导',
      ...svc('escalate'),
    },
  },
  operations: {
    stages: [
      { id: 'register', who: AGENT, ...ops('complaint-settle') },
      { id: 'transfer', who: '客服班长', form: '投诉工单', ...ops('complaint-ticket') },
      {
        id: 'first-reply',
        who: '负责处理的人',
        ...ops('complaint-reply', 'appendices-example-values'),
        due: { figure: 'inbound.complaintFirstReply', unit: 'hour', from: 'received' },
      },
      { id: 'handle', who: '负责处理的人', ...ops('complaint-investigate') },
      { id: 'feedback', who: '负责处理的人', ...ops('complaint-close') },
      {
        id: 'close',
        who: '负责处理的人',
        ...ops('complaint-reply', 'appendices-example-values'),
        due: { figure: 'inbound.complaintClose', unit: 'workday', from: 'received' },
      },
      {
        id: 'follow-up',
        who: '没有被投诉的人',
        clause: 'ops.outbound.follow-up-when',
        ruling: 'appendices-example-values',
        due: { figure: 'outbound.followUpWithin', unit: 'workday', from: 'close' },
      },
    ],
    onSpot: ['register', 'feedback', 'close', 'follow-up'],
    grave: {
      counts: ['safety', 'leak', 'media', 'again'],
      to: '督导，解决不了的给班长，再给客服经理',
      ...ops('complaint-escalate'),
    },
  },
  outsourcing: {
    stages: [
      { id: 'register', who: AGENT, ...out('ask') },
      {
        id: 'transfer',
        who: AGENT,
        form: '投诉单',
        ...out('transfer', 'outsourcing-promptly'),
        due: { figure: 'complaint-handling.transferWithin', unit: 'minute', from: 'hung-up' },
      },
      { id: 'handle', who: '受理部门', ...out('track', 'outsourcing-complaint-end') },
      {
        id: 'feedback',
        who: AGENT,
        ...out('feedback', 'outsourcing-promptly'),
        due: { figure: 'complaint-handling.feedbackWithin', unit: 'hour', from: 'handle' },
      },
      { id: 'close', who: AGENT, ...out('until-accepted', 'outsourcing-complaint-end') },
    ],
    onSpot: null,
    grave: {
      counts: ['safety', 'leak', 'media', 'many'],
      to: '班长，由班长按重大问题升级',
      ...out('severe', 'outsourcing-complaint-end'),
    },
  },
  retention: {
    stages: [
      { id: 'register', who: '电话经理', clause: 'ret.pm-flow.complaint' },
      { id: 'transfer', who: '运营分析岗', form: '业务递交单', clause: 'ret.pm-flow.complaint' },
      {
        id: 'handle',
        who: '对方部门',
        form: '业务递交单',
        clause: 'ret.analyst.reply-default',
        ruling: 'ret-reply-deadline',
        due: { figure: 'summaries.slipComplaintWorkdays', unit: 'workday', from: 'transfer' },
      },
      { id: 'feedback', who: '电话经理', clause: 'ret.pm-flow.complaint' },
      { id: 'close', who: '电话经理', clause: 'ret.pm-flow.complaint' },
      {
        id: 'follow-up',
        who: '电话经理',
        clause: 'ret.care.moments',
        due: { figure: 'care.afterComplaint', unit: 'workday', from: 'close' },
      },
    ],
    onSpot: ['register', 'feedback', 'close', 'follow-up'],
    grave: { counts: ['safety', 'leak', 'media', 'many', 'again'], to: '组长', clause: 'ret.leader.duties' },
  },
};

/** The stages that a complaint of this volume goes through. */
export function stagesOf(volume: Volume, settledAtOnce: boolean): Stage[] {
  const { stages, onSpot } = procedureOf(volume);
  return settledAtOnce && onSpot ? stages.filter((stage) => onSpot.includes(stage.id)) : stages;
}

/** The procedure of a volume that has one. */
export function procedureOf(volume: Volume): Procedure {
  return PROCEDURES[volume as ComplaintVolume];
}
