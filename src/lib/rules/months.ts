/**
 * Runs of months in which something was so, oldest month first: the months (from 1) in which `length` were full, each
 * time counting anew from the next; how many are running at the end; the longest unbroken run, not counted anew.
 */
export function countRuns(
  months: readonly boolean[],
  length: number,
): { fullIn: number[]; running: number; longest: number } {
  const fullIn: number[] = [];
  let running = 0;
  let unbroken = 0;
  let longest = 0;
  months.forEach((so, i) => {
    running = so ? running + 1 : 0;
    unbroken = so ? unbroken + 1 : 0;
    longest = Math.max(longest, unbroken);
    if (running === length) {
      fullIn.push(i + 1);
      running = 0;
    }
  });
  return { fullIn, running, longest };
}
