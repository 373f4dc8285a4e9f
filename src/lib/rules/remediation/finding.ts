import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { date, ifGiven, oneOf, words, yesNo } from '../../input.ts';

/** service: quality below the mark or a breach of the contract; issue: a question in working together. */
export const FINDING_KINDS = ['service', 'issue'] as const;

/** What the check at the end came to; none while there was no check. */
export const RESULTS = ['none', 'passed', 'partly', 'failed'] as const;

export const Finding = z.object({
  vendor: words(30),
  what: words(60),
  kind: oneOf(FINDING_KINDS),
  /** Verified, or received where it is an issue. */
  foundOn: date(),
  /** The notice received by the vendor, or the issue answered with who settles it by when. */
  noticeOn: ifGiven(date()),
  /** The day agreed in the notice or the answer; for a notice without one the volume's term runs. */
  deadline: ifGiven(date()),
  doneOn: ifGiven(date()),
  result: oneOf(RESULTS),
  /** The same has happened before. */
  repeated: yesNo(),
});
export type Finding = z.output<typeof Finding>;

const before = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one < other;

/** What is wrong with a finding as of `asOf`, as the column and a sentence; null where it holds together. */
function contradiction(finding: Finding, asOf: string): [column: string, message: string] | null {
  const { kind, foundOn, noticeOn, deadline, doneOn, result } = finding;
  if (foundOn > asOf) return ['foundOn', '查实的日子不能晚于核对的日子。'];
  if (before(noticeOn, foundOn)) return ['noticeOn', '发通知或答复不能早于查实。'];
  if (before(asOf, noticeOn)) return ['noticeOn', '发通知或答复不能晚于核对的日子。'];
  if (before(deadline, noticeOn ?? foundOn)) return ['deadline', '约定的期限不能早于通知或答复。'];
  if (deadline && !noticeOn) return ['noticeOn', '有约定的期限，就要填发通知或答复的日子。'];
  if (before(doneOn, foundOn)) return ['doneOn', '改好的日子不能早于查实。'];
  if (before(asOf, doneOn)) return ['doneOn', '改好的日子不能晚于核对的日子。'];
  if (kind === 'issue' && noticeOn && !deadline)
    return ['deadline', '答复要写明什么时候处理完，请填约定的期限。'];
  if (kind === 'issue' && result !== 'none') return ['result', '合作问题没有复查，请选未复查。'];
  if (result !== 'none' && !noticeOn) return ['noticeOn', '复查过的，请填整改通知的日子。'];
  return null;
}

/** Throws InputError with one sentence for each finding whose dates contradict each other. */
export function refuseContradictions(findings: readonly Finding[], asOf: string): void {
  const problems = findings.flatMap((finding, i) => {
    const found = contradiction(finding, asOf);
    return found ? [{ field: `findings.${i}.${found[0]}`, message: found[1] }] : [];
  });
  if (problems.length > 0) throw new InputError(problems);
}
