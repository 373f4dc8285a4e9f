import { type Answers, answerText, stepsOf, UNANSWERED } from './answer.ts';
import { markQuestion, markStep } from './mark.ts';
import type { Paper } from './paper.ts';

/** How one question did in a class. */
export interface ItemReport {
  id: string;
  stem: string;
  /** Mean share of its marks, 0 to 1: the higher, the easier; null where nobody sat it. */
  facility: number | null;
  /**
   * Mean share in the upper group less that in the lower one, −1 to 1; the groups are the best and the worst 27 % by
   * total points (Kelley 1939), at least one person each; null for fewer than two people.
   */
  discrimination: number | null;
  /** For each step what was answered how often, the most frequent first. */
  answers: { text: string; count: number; right: boolean }[][];
  /** What a trainer should look at. */
  remarks: string[];
}

/** Share of the people in either group that discrimination compares. */
export const EXTREME = 0.27;
/** A question that discriminates less is worth a look (Ebel 1965). */
export const LEAST_DISCRIMINATION = 0.2;

/** Reports on every question of a paper from the answers of people who sat it, in the paper's order. */
export function analyseItems(paper: Paper, sheets: readonly Answers[]): ItemReport[] {
  const points = (sheet: Answers) =>
    paper.items.reduce(
      (sum, item) => sum + item.points * markQuestion(item.question, sheet[item.question.id]),
      0,
    );
  const ranked = sheets.map((sheet) => ({ sheet, total: points(sheet) })).sort((a, b) => b.total - a.total);
  const size = Math.max(1, Math.round(ranked.length * EXTREME));
  return paper.items.map(({ question }) => {
    const mean = (group: typeof ranked) =>
      group.reduce((sum, { sheet }) => sum + markQuestion(question, sheet[question.id]), 0) / group.length;
    const facility = ranked.length > 0 ? mean(ranked) : null;
    const discrimination = ranked.length > 1 ? mean(ranked.slice(0, size)) - mean(ranked.slice(-size)) : null;
    const answers = stepsOf(question).map((step, index) => {
      const counts = new Map<string, { count: number; right: boolean }>();
      for (const sheet of sheets) {
        const answer = sheet[question.id]?.[index];
        const text = answerText(step, answer);
        const right = markStep(step, answer) === 1;
        counts.set(text, { count: (counts.get(text)?.count ?? 0) + 1, right });
      }
      return [...counts].map(([text, entry]) => ({ text, ...entry })).sort((a, b) => b.count - a.count);
    });
    return {
      id: question.id,
      stem: question.stem,
      facility,
      discrimination,
      answers,
      remarks: remarksOn(facility, discrimination, answers),
    };
  });
}

/** By customary limits: no policy of the handbook. */
function remarksOn(
  facility: number | null,
  discrimination: number | null,
  answers: ItemReport['answers'],
): string[] {
  if (facility === null) return [];
  const remarks: string[] = [];
  if (facility < 0.3) remarks.push('多数人没有答对：先看这一条有没有讲清楚，再看题目。');
  if (facility === 1) remarks.push('人人答对，分不出掌握的程度。');
  if (discrimination !== null && discrimination < 0)
    remarks.push('成绩好的人反而错得多：答案或者题干可能有问题。');
  else if (discrimination !== null && discrimination < LEAST_DISCRIMINATION && facility < 1)
    remarks.push('区分不出掌握得好坏。');
  const wrong = answers.flat().find((answer) => !answer.right && answer.text !== UNANSWERED);
  const most = answers.flat().reduce((sum, answer) => Math.max(sum, answer.right ? answer.count : 0), 0);
  if (wrong && wrong.count > most) remarks.push(`选「${wrong.text}」的比答对的还多。`);
  return remarks;
}
