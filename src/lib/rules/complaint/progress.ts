import { addMinutes } from '../../dates.ts';
import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import type { ComplaintCase, ComplaintTrace } from './trace.ts';

const MINUTES_AN_HOUR = 60;

type Progress = Pick<
  ComplaintTrace,
  'progressBy' | 'progressLate' | 'feedbacks' | 'finalAnswer' | 'untilFinal'
>;

/**
 * When the customer is next to hear how an open complaint stands, how often that was late, and whether so many feedbacks
 * were refused that the last word is due (B-5.2-07 to -11); without either rule in the other volumes.
 */
export function progressOf(figures: Figures, input: ComplaintCase, because: Reasoning): Progress {
  const times = (stage: string) => input.done.filter((row) => row.stage === stage).map((row) => row.at);
  const feedbacks = times('feedback').length;
  if (figures.volume !== 'outsourcing') {
    return { progressBy: null, progressLate: 0, feedbacks, finalAnswer: false, untilFinal: null };
  }
  const every = figures.number('complaint-handling.progressEvery', 'hour');
  const after = figures.number('complaint-handling.escalateAfter', 'times');
  const minutes = every.value * MINUTES_AN_HOUR;
  const closed = times('close')[0];
  const told = [...times('transfer'), ...times('progress'), ...times('feedback')].sort();
  // Once it is closed nobody waits for word any more.
  const heard = closed === undefined ? told : [...told.filter((at) => at < closed), closed];
  const progressLate = heard.slice(1).filter((at, i) => at > addMinutes(heard[i] as string, minutes)).length;
  const last = told.at(-1);
  const over = closed !== undefined || input.answer === 'accepted';
  const progressBy = last === undefined || over ? null : addMinutes(last, minutes);
  if (progressBy !== null) {
    because.note(`没有办结的每隔${every.value}小时告诉客户，下一次最晚${progressBy}`, {
      clause: every.clause,
      ruling: 'outsourcing-complaint-end',
      figures: [every],
    });
  }
  const refused = input.answer === 'refused';
  const finalAnswer =
    refused &&
    because.reaches('客户不认可，已经反馈', feedbacks, after, { ruling: 'outsourcing-complaint-end' });
  return {
    progressBy,
    progressLate,
    feedbacks,
    finalAnswer,
    untilFinal: finalAnswer || over ? null : after.value - Math.min(feedbacks, after.value),
  };
}
