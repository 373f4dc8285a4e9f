import {
  clockSpan,
  interactionOf,
  isoSpan,
  type ScormVersion,
  scormScore,
} from '@/lib/exchange/scorm-interaction.ts';
import type { Task } from '@/lib/exchange/tasks.ts';
import type { StepAnswer } from '@/lib/quiz/answer.ts';
import type { Marked } from '@/lib/quiz/paper.ts';
import type { Lms } from './lms.ts';

const ELEMENTS = {
  '1.2': {
    place: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    session: 'cmi.core.session_time',
    score: 'cmi.core.score',
    normalExit: '',
    response: 'student_response',
    time: 'time',
  },
  '2004': {
    place: 'cmi.location',
    exit: 'cmi.exit',
    session: 'cmi.session_time',
    score: 'cmi.score',
    normalExit: 'normal',
    response: 'learner_response',
    time: 'timestamp',
  },
} satisfies Record<ScormVersion, object>;

/**
 * Tells the platform that the exam is under way, and which tasks it has. False where the platform knew none of them:
 * some keep no interactions between two sessions.
 */
export function reportStart(lms: Lms, tasks: readonly Task[]): boolean {
  if (lms.version === '1.2') lms.set('cmi.core.lesson_status', 'incomplete');
  else lms.set('cmi.completion_status', 'incomplete');
  lms.set(ELEMENTS[lms.version].exit, 'suspend');
  const known = Number(lms.get('cmi.interactions._count')) || 0;
  for (const [index, task] of tasks.entries()) {
    if (index < known) continue;
    const at = `cmi.interactions.${index}`;
    const { id, type, correct, weighting } = interactionOf(task, null, lms.version);
    lms.set(`${at}.id`, id);
    lms.set(`${at}.type`, type);
    lms.set(`${at}.weighting`, weighting);
    for (const [way, pattern] of correct.entries()) {
      lms.set(`${at}.correct_responses.${way}.pattern`, pattern);
    }
    if (lms.version === '2004') lms.set(`${at}.description`, [...task.step.stem].slice(0, 250).join(''));
  }
  return known > 0;
}

/** Keeps where the exam stands, so that the next session goes on there; false where the platform did not store it. */
export function reportPlace(lms: Lms, place: number, attempt: string): boolean {
  lms.set(ELEMENTS[lms.version].place, String(place));
  return lms.set('cmi.suspend_data', attempt) && lms.commit();
}

/** What was answered to the task at `index`, and how many seconds it took; 0 where this session does not know. */
export function reportAnswer(
  lms: Lms,
  index: number,
  task: Task,
  answer: StepAnswer | undefined,
  seconds: number,
): void {
  const names = ELEMENTS[lms.version];
  const at = `cmi.interactions.${index}`;
  const { response, result } = interactionOf(task, answer, lms.version);
  if (response !== null) lms.set(`${at}.${names.response}`, response);
  lms.set(`${at}.result`, result);
  const now = new Date().toISOString();
  lms.set(`${at}.${names.time}`, lms.version === '1.2' ? now.slice(11, 19) : now.slice(0, 19));
  if (seconds > 0) lms.set(`${at}.latency`, span(lms.version, seconds));
}

/** Score, success and completion. */
export function reportEnd(lms: Lms, marked: Marked): void {
  const { score, exit, normalExit } = ELEMENTS[lms.version];
  const { raw, max, scaled } = scormScore(marked, lms.version);
  const { passed } = marked;
  lms.set(`${score}.min`, '0');
  lms.set(`${score}.max`, String(max));
  lms.set(`${score}.raw`, String(raw));
  if (lms.version === '1.2') lms.set('cmi.core.lesson_status', passed ? 'passed' : 'failed');
  else {
    lms.set(`${score}.scaled`, String(scaled));
    lms.set('cmi.completion_status', 'completed');
    lms.set('cmi.success_status', passed ? 'passed' : 'failed');
  }
  lms.set(exit, normalExit);
}

/** Ends the session, which took so many seconds. */
export function reportLeave(lms: Lms, seconds: number): void {
  lms.set(ELEMENTS[lms.version].session, span(lms.version, seconds));
  lms.commit();
  lms.end();
}

function span(version: ScormVersion, seconds: number): string {
  return version === '1.2' ? clockSpan(seconds) : isoSpan(seconds);
}
