import { type Attempt, readAttempt, writeAttempt } from '@/lib/exchange/scorm-attempt.ts';
import { tasksOf } from '@/lib/exchange/tasks.ts';
import { type Answer, isAnswered, stepsOf } from '@/lib/quiz/answer.ts';
import { itemsFor, type Marked, markPaper, type Paper } from '@/lib/quiz/paper.ts';
import type { Lms } from './lms.ts';
import { reportAnswer, reportEnd, reportLeave, reportPlace, reportStart } from './report.ts';

/** One sitting at an exam: keeps the attempt with the platform, and counts its time without the device's clock. */
export class Session {
  readonly paper: Paper;
  readonly attempt: Attempt;
  /** Whether an earlier session is continued. */
  readonly resumed: boolean;
  /** Whether the platform stored everything so far; true without a platform. */
  stored = true;
  readonly #lms: Lms | null;
  readonly #opened = performance.now();
  #ticked: number | null = null;
  #left = false;
  /** Seconds for which each question has been looked at in this session. */
  readonly #looked = new Map<string, number>();
  readonly #changed = new Set<string>();

  constructor(paper: Paper, lms: Lms | null) {
    this.paper = paper;
    this.#lms = lms;
    const kept = lms && readAttempt(paper, lms.get('cmi.suspend_data'));
    this.resumed = kept !== null;
    const seed = Math.random().toString(36).slice(2, 8);
    this.attempt = kept ?? { seed, seconds: 0, place: 0, finished: false, answers: {} };
  }

  get items(): Paper['items'] {
    return itemsFor(this.paper, this.attempt.seed);
  }

  get marked(): Marked {
    return markPaper(this.paper, this.attempt.answers);
  }

  get secondsLeft(): number {
    return Math.max(0, Math.ceil(this.paper.minutes * 60 - this.attempt.seconds));
  }

  /** Starts the clock, or starts it again. */
  start(): void {
    this.#ticked = performance.now();
    if (this.#lms && !reportStart(this.#lms, tasksOf(this.paper))) {
      for (const id of Object.keys(this.attempt.answers)) this.#changed.add(id);
    }
    this.save();
  }

  /** Counts the time since the last call. */
  tick(): void {
    if (this.#ticked === null || this.attempt.finished) return;
    const now = performance.now();
    const seconds = (now - this.#ticked) / 1000;
    this.#ticked = now;
    this.attempt.seconds += seconds;
    const shown = this.items[this.attempt.place]?.question.id ?? '';
    this.#looked.set(shown, (this.#looked.get(shown) ?? 0) + seconds);
  }

  answer(id: string, answer: Answer): void {
    this.attempt.answers[id] = answer;
    this.#changed.add(id);
  }

  show(place: number): void {
    this.tick();
    this.attempt.place = place;
    this.save();
  }

  /** Gives the platform what has changed. */
  save(): void {
    this.tick();
    if (!this.#lms || this.#left) return;
    for (const [index, task] of tasksOf(this.paper).entries()) {
      const { id } = task.question;
      const answer = this.attempt.answers[id]?.[stepsOf(task.question).indexOf(task.step)];
      // What was left open is told at the end.
      if (isAnswered(answer) ? this.#changed.has(id) : this.attempt.finished) {
        reportAnswer(this.#lms, index, task, answer, this.#looked.get(id) ?? 0);
      }
    }
    this.#changed.clear();
    this.stored = reportPlace(this.#lms, this.attempt.place, writeAttempt(this.paper, this.attempt));
  }

  /** Hands the paper in: score, success and completion go to the platform. */
  finish(): void {
    this.tick();
    this.attempt.finished = true;
    if (this.#lms) reportEnd(this.#lms, this.marked);
    this.save();
  }

  /** The page goes away. */
  leave(): void {
    if (this.#left) return;
    if (!this.attempt.finished && this.#ticked !== null) this.save();
    this.#left = true;
    if (this.#lms) reportLeave(this.#lms, (performance.now() - this.#opened) / 1000);
  }
}
