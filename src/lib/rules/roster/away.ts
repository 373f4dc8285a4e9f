import { addDays, daysBetween, isDate } from '../../dates.ts';

const LONGEST = 366;

/**
 * The dates that `text` names: single days and stretches such as 2026-09-05~2026-09-08, parted by blanks or commas.
 * Years 2000–2099; null where a part is no date, or a stretch runs backwards or over more than 366 days.
 */
export function readDays(text: string): Set<string> | null {
  const days = new Set<string>();
  for (const part of text
    .normalize('NFKC')
    .split(/[\s,、;]/)
    .filter(Boolean)) {
    const ends = part.split(/[~至到]/).map(dashed);
    const [from = '', to = from] = ends;
    if (ends.length > 2 || !isDay(from) || !isDay(to)) return null;
    const length = daysBetween(from, to);
    if (length < 0 || length >= LONGEST) return null;
    for (let i = 0; i <= length; i++) days.add(addDays(from, i));
  }
  return days;
}

const isDay = (text: string) => text.startsWith('20') && isDate(text);

/** A date as YYYY-MM-DD; anything else stays what is no date. */
const dashed = (text: string) =>
  text.replace(
    /[-/.年](\d{1,2})[-/.月](\d{1,2})日?/,
    (_, month: string, day: string) => `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
