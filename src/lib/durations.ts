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

/** Seconds as a clock that runs down shows them: 9:05; parts of a second are left out. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
