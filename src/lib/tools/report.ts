import type { Volume } from '../volumes.ts';
import type { Answer } from './run.ts';

/** A clause as a tool shows it: its number, its chapter's title and where it stands. */
export interface ClauseLink {
  number: string;
  title: string;
  url: string;
  volume: Volume;
}

/** An answer as text to copy: verdict, remarks, what would change it, the steps with their clauses, and the link. */
export function reportText(
  title: string,
  { outcome, steps }: Pick<Answer, 'outcome' | 'steps'>,
  clauses: Record<string, ClauseLink>,
  link: string,
): string {
  const lines = steps.map((step, i) => {
    const clause = clauses[step.clause];
    return `${i + 1}. ${step.text}${clause ? `（${clause.number} ${clause.title}）` : ''}`;
  });
  return [
    `【${title}】${outcome.verdict}`,
    ...outcome.remarks,
    ...outcome.next,
    '',
    '依据：',
    ...lines,
    '',
    link,
  ].join('\n');
}
