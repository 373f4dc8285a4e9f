const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

/** A length of time in whole minutes (its sign is left out) as it reads in a sentence, such as 1天2小时5分钟. */
export function readDuration(minutes: number): string {
  const total = Math.abs(minutes);
  const parts: [number, string][] = [
    [Math.floor(total / MINUTES_A_DAY), '天'],
    [Math.floor((total % MINUTES_A_DAY) / MINUTES_AN_HOUR), '小时'],
    [total % MINUTES_AN_HOUR, '分钟'],
  ];
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return words.join('') || '0分钟';
}
