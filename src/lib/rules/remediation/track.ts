import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { date, parseInput } from '../../input.ts';
import { FINDING_KINDS, Finding, refuseContradictions } from './finding.ts';

/** to-notify: notice or answer still in time; open: being put right; to-check: done, not yet checked. */
export const STATES = [
  'to-notify',
  'notify-late',
  'open',
  'late',
  'to-check',
  'partly',
  'failed',
  'closed',
] as const;

export const TrackInput = z.object({
  asOf: date(),
  findings: z
    .array(Finding)
    .check(z.minLength(1, { error: '至少填一项。' }), z.maxLength(300, { error: '最多填 300 项。' })),
});

const Tracked = z.object({
  vendor: z.string(),
  what: z.string(),
  kind: z.enum(FINDING_KINDS),
  state: z.enum(STATES),
  /** The day that counts in this state, both for what is in time and for what is late; null where none runs. */
  due: z.nullable(z.string()),
  /** The notice or answer came after its term. */
  noticeLate: z.boolean(),
  /** Put right after the day agreed. */
  doneLate: z.boolean(),
  /** An issue not settled by the day promised goes to the next level. */
  escalate: z.boolean(),
  /** Happened before and is not settled: a topic of the next meeting. */
  onAgenda: z.boolean(),
});
export type Tracked = z.infer<typeof Tracked>;

export const Track = z.object({
  findings: z.array(Tracked),
  /** Years whose public holidays are unknown: only weekends are left out there. */
  unknownYears: z.array(z.string()),
});
export type Track = z.infer<typeof Track>;

/**
 * How each finding about a vendor stands on the day `asOf` and which day counts next: notice within the working days
 * after it was verified, putting right within those after the notice unless it says otherwise, then the check (B 3.3);
 * issues answered and settled by the day promised. The first day is not counted, the last one is in time. Throws
 * InputError for dates that contradict each other.
 */
export function trackFindings(
  figures: Figures,
  raw: z.input<typeof TrackInput>,
  holidays: Holidays,
): Explained<Track> {
  const { asOf, findings } = parseInput(TrackInput, raw);
  refuseContradictions(findings, asOf);
  const because = new Reasoning();
  const days = new WorkCalendar(holidays);
  const tracked = findings.map((finding): Tracked => {
    const { vendor, what, kind, repeated } = finding;
    const name = `${vendor}「${what}」`;
    const stand = (kind === 'service' ? standOfService : standOfIssue)(
      figures,
      because,
      days,
      asOf,
      finding,
      name,
    );
    const escalate = kind === 'issue' && stand.state === 'late';
    const onAgenda = repeated && stand.state !== 'closed';
    if (onAgenda)
      because.note(`${name}：再次发生，列入沟通会`, {
        clause: escalate ? 'out.escalation.close' : 'out.communication.meeting-agenda',
        ruling: 'outsourcing-truncated',
      });
    return { vendor, what, kind, ...stand, escalate, onAgenda };
  });
  return because.conclude({ findings: tracked, unknownYears: days.unknownYears });
}

type Stand = Pick<Tracked, 'state' | 'due' | 'noticeLate' | 'doneLate'>;
type Judge = (
  figures: Figures,
  because: Reasoning,
  days: WorkCalendar,
  asOf: string,
  finding: Finding,
  name: string,
) => Stand;

const standOfService: Judge = (figures, because, days, asOf, finding, name) => {
  const { foundOn, noticeOn, doneOn, result } = finding;
  const ruling = 'outsourcing-rectification';
  const within = figures.number('vendor.noticeWithin', 'workday');
  const noticeBy = days.addWorkdays(foundOn, within.value);
  if (noticeOn === undefined) return waiting(because, asOf, `${name}：整改通知`, noticeBy, within);
  const noticeLate = noticeOn > noticeBy;
  const term = figures.number('vendor.rectifyWithin', 'workday');
  const due = finding.deadline ?? days.addWorkdays(noticeOn, term.value);
  const doneLate = (doneOn ?? '') > due;
  const own = finding.deadline ? '通知定的期限' : `通知后${term.value}个工作日`;
  because.note(`${name}：${own}，到${due}`, {
    clause: term.clause,
    ruling,
    figures: finding.deadline ? [] : [term],
  });
  if (result === 'failed') {
    because.note(`${name}：复查不合格，就是整改不力，依照合同处罚`, { clause: 'out.vendor.penalty', ruling });
    return { state: 'failed', due: null, noticeLate, doneLate };
  }
  if (result !== 'none') {
    const words = result === 'partly' ? '部分合格，没有改好的部分另发整改通知' : '复查合格';
    because.note(`${name}：${words}`, { clause: 'out.vendor.accept', ruling });
    return { state: result === 'partly' ? 'partly' : 'closed', due: null, noticeLate, doneLate };
  }
  if (doneOn !== undefined) {
    because.note(`${name}：${doneLate ? '过了限期才改好' : '在限期内改好'}，等公司复查`, {
      clause: 'out.vendor.accept',
      ruling,
    });
    return { state: 'to-check', due, noticeLate, doneLate };
  }
  const inTime = because.holds(
    asOf <= due,
    { yes: `${name}：限期还没有过`, no: `${name}：限期已过还没有改好，马上复查` },
    { clause: asOf <= due ? term.clause : 'out.vendor.accept', ruling },
  );
  return { state: inTime ? 'open' : 'late', due, noticeLate, doneLate };
};

const standOfIssue: Judge = (figures, because, days, asOf, finding, name) => {
  const { foundOn, noticeOn, deadline, doneOn } = finding;
  const reply = figures.number('vendor.issueReply', 'workday');
  const basis = { clause: reply.clause, ruling: 'outsourcing-promptly' };
  const replyBy = days.addWorkdays(foundOn, reply.value);
  const due = deadline ?? null;
  const noticeLate = (noticeOn ?? '') > replyBy;
  if (doneOn !== undefined) {
    because.note(`${name}：已经处理完`, basis);
    return { state: 'closed', due: null, noticeLate, doneLate: due !== null && doneOn > due };
  }
  // An answer has a deadline, and no deadline stands without one: all else is refused.
  if (due === null) return waiting(because, asOf, `${name}：答复`, replyBy, reply);
  const inTime = because.holds(
    asOf <= due,
    { yes: `${name}：答应${due}处理完，还没有到`, no: `${name}：答应${due}处理完，到时没有处理完，升级处理` },
    basis,
  );
  return { state: inTime ? 'open' : 'late', due, noticeLate, doneLate: false };
};

/** The notice or answer is still to come: by when, and whether that day is over. */
function waiting(
  because: Reasoning,
  asOf: string,
  what: string,
  due: string,
  within: FigureValue<number>,
): Stand {
  const basis = { clause: within.clause, ruling: 'outsourcing-promptly' };
  because.note(`${what}要在${within.value}个工作日内，到${due}`, { ...basis, figures: [within] });
  const inTime = because.holds(
    asOf <= due,
    { yes: `${what}还没有发，没有过期`, no: `${what}还没有发，已经过期` },
    basis,
  );
  return { state: inTime ? 'to-notify' : 'notify-late', due, noticeLate: false, doneLate: false };
}
