import { EXAM_VOLUMES } from '../rules/exam/class-list.ts';
import { CLASS_VOLUMES } from '../rules/training/class-verdict.ts';
import { writeShared } from '../tools/share.ts';
import type { Volume } from '../volumes.ts';
import type { ClassRow, ClassState } from './class.ts';

/** A tool that draws the conclusion from a class's marks, and its address with the form filled. */
export interface VerdictLink {
  label: string;
  href: string;
}

/**
 * The tools that draw the conclusion for a class, by the volume of its first paper, their forms filled with the marks;
 * none without a paper. `rules` is the rules version, `today` YYYY-MM-DD: the day the results are made known.
 */
export function verdictLinks({ papers, rows }: ClassState, rules: string, today: string): VerdictLink[] {
  const [first] = papers;
  if (!first) return [];
  const { volume, passPoints } = first;
  const marks = rows.map((row) => ({ name: nameAmong(rows, row), mark: String(row.points) }));
  const links: VerdictLink[] = [];
  if (within(CLASS_VOLUMES, volume)) {
    const people = marks.map((line) => ({
      ...line,
      status: 'sat',
      operation: '',
      errors: '0',
      attempt: '1',
    }));
    // The other volumes have pass marks of their own.
    const passMark = volume === 'operations' ? String(passPoints) : '';
    const form = { resultsOn: today, passMark, people };
    links.push({
      label: '得出结论：谁通过、谁补考',
      href: `/tools/class-exam/#${writeShared({ rules, volume, date: '', form })}`,
    });
  }
  if (within(EXAM_VOLUMES, volume)) {
    const form = { mode: 'class', people: marks.map((line) => ({ ...line, result: 'sat' })) };
    links.push({
      label: '按月考得出结论',
      href: `/tools/exam/#${writeShared({ rules, volume, date: today, form })}`,
    });
  }
  return links;
}

function within(volumes: readonly Volume[], volume: Volume): boolean {
  return volumes.includes(volume);
}

/** A name as the tools want it, once each: where people share it with the staff number, or else which of them it is. */
function nameAmong(rows: readonly ClassRow[], row: ClassRow): string {
  const namesakes = rows.filter((other) => other.name === row.name);
  if (namesakes.length === 1) return row.name;
  return `${row.name}（${row.number || `第${namesakes.indexOf(row) + 1}份`}）`;
}
