import type { Paper } from '@/lib/quiz/paper.ts';

/** Takes a paper out to other systems. */
export function ExportMenu(_: { paper: Paper }) {
  return null;
}
