import { type Sounds, soundAlike } from './sounds.ts';

const LONGEST = 6;

/** Says which character of a text is in no word that the handbook knows. */
export type IsStrange = (text: string, place: number) => boolean;

/**
 * The text with strange characters mended: the longest word of the handbook that sounds the same there, looks the same,
 * or, from three characters on, differs by that one only. Null where nothing fits. `words` are sorted by frequency.
 */
export function mended(
  text: string,
  isStrange: IsStrange,
  words: readonly string[],
  alike: readonly string[],
  sounds: Sounds,
): string | null {
  const chars = [...text];
  let changed = false;
  for (let place = 0; place < chars.length; place++) {
    if (!isStrange(text, place)) continue;
    const found = bestWord(chars, place, words, alike, sounds);
    if (!found) continue;
    chars.splice(found.start, found.word.length, ...found.word);
    changed = true;
  }
  return changed ? chars.join('') : null;
}

interface Found {
  word: string;
  start: number;
  score: number;
}

function bestWord(
  chars: readonly string[],
  place: number,
  words: readonly string[],
  alike: readonly string[],
  sounds: Sounds,
): Found | null {
  let best: Found | null = null;
  for (const [index, word] of words.entries()) {
    if (word.length > LONGEST || word.length > chars.length) continue;
    for (let start = Math.max(0, place - word.length + 1); start <= place; start++) {
      if (start + word.length > chars.length) break;
      const score = likeness(word, chars.slice(start, start + word.length), alike, sounds);
      if (score === 0) continue;
      const weighed = score + word.length - index / words.length;
      if (weighed > (best?.score ?? 0)) best = { word, start, score: weighed };
    }
  }
  return best;
}

/** How like a word is to what was typed: 2 where every other character sounds the same, 1.5 looks the same, 0.5 one differs among three or more, 0 unlike. */
function likeness(word: string, typed: readonly string[], alike: readonly string[], sounds: Sounds): number {
  const wrong = [...word].flatMap((char, index) => (char === typed[index] ? [] : [[char, typed[index] ?? ''] as const]));
  if (wrong.length === 0 || wrong.length === word.length && word.length > 2) return 0;
  if (wrong.every(([char, other]) => soundAlike(char, other, sounds))) return 2 / wrong.length;
  if (wrong.length > 1) return 0;
  const [[char, other] = ['', '']] = wrong;
  if (alike.some((group) => group.includes(char) && group.includes(other))) return 1.5;
  return word.length > 2 ? 0.5 : 0;
}
