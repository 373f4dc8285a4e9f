import { GRAMMAR } from './question-words.ts';
import { type Postings, standsInAWord } from './rank.ts';
import { likeSound, type Sounds } from './sounds.ts';

const LONGEST = 6;
const LIKE_SOUND = 1.5;
const LIKE_LOOK = 2;
const LIKE_REST = 0.5;
/** What a character more of agreement is worth. */
const LENGTH = 0.7;

/** The places of Chinese characters that are in no known phrase and make no pair that the handbook has. */
export function strangePlaces(text: string, loose: ReadonlySet<number>, postings: Postings): Set<number> {
  const known = (pair: string) =>
    pair.length === 2 && (standsInAWord(pair, postings) || (postings.get(pair)?.length ?? 0) > 1);
  return new Set(
    [...loose].filter((place) => {
      const char = text[place] ?? '';
      if (!/\p{Script=Han}/u.test(char) || GRAMMAR.has(char) || text.length < 2) return false;
      return !known(text.slice(Math.max(0, place - 1), place + 1)) && !known(text.slice(place, place + 2));
    }),
  );
}

/**
 * The text with strange characters mended: the longest word of the handbook that sounds the same there, looks the same,
 * or, from three characters on, differs by that one only. Known phrases, all that is not `loose`, stay as they are. Null
 * where nothing fits. `words` are sorted by frequency.
 */
export function mended(
  text: string,
  strange: ReadonlySet<number>,
  loose: ReadonlySet<number>,
  words: readonly string[],
  alike: readonly string[],
  sounds: Sounds,
): string | null {
  const chars = [...text];
  let changed = false;
  for (let place = 0; place < chars.length; place++) {
    if (!strange.has(place)) continue;
    const found = bestWord(chars, place, { strange, loose }, words, alike, sounds);
    if (!found) continue;
    chars.splice(found.start, found.word.length, ...found.word);
    changed = true;
  }
  return changed ? chars.join('') : null;
}

interface Places {
  strange: ReadonlySet<number>;
  loose: ReadonlySet<number>;
}

interface Found {
  word: string;
  start: number;
  score: number;
}

function bestWord(
  chars: readonly string[],
  place: number,
  places: Places,
  words: readonly string[],
  alike: readonly string[],
  sounds: Sounds,
): Found | null {
  let best: Found | null = null;
  for (const [index, word] of words.entries()) {
    if (word.length > LONGEST || word.length > chars.length) continue;
    for (let start = Math.max(0, place - word.length + 1); start <= place; start++) {
      if (start + word.length > chars.length) break;
      const score = likeness(word, chars, start, places, alike, sounds);
      if (score === 0) continue;
      const weighed = score + word.length * LENGTH - index / words.length;
      if (weighed > (best?.score ?? 0)) best = { word, start, score: weighed };
    }
  }
  return best;
}

/** How like a word is to what was typed: more where each wrong character sounds the same than where one looks the same or, among four or more, is another; 0 unlike. */
function likeness(
  word: string,
  chars: readonly string[],
  start: number,
  { strange, loose }: Places,
  alike: readonly string[],
  sounds: Sounds,
): number {
  // Nearly every word differs in all characters; that is seen without making anything.
  let same = 0;
  for (let index = 0; index < word.length; index++) if (word[index] === chars[start + index]) same++;
  if (same === 0 || same === word.length) return 0;
  const wrong: [string, string][] = [];
  for (const [index, char] of [...word].entries()) {
    const typed = chars[start + index] ?? '';
    if (char === typed) continue;
    const nearStrange = [-1, 0, 1].some((step) => strange.has(start + index + step));
    if (!nearStrange || !loose.has(start + index) || !/\p{Script=Han}/u.test(typed)) return 0;
    wrong.push([char, typed]);
  }
  const kept = [...word].filter((char, index) => char === chars[start + index]);
  const says = (char: string) => !GRAMMAR.has(char);
  if (wrong.length === 0 || !kept.some(says) || !wrong.every(([char]) => says(char))) return 0;
  const sound = Math.min(...wrong.map(([char, typed]) => likeSound(char, typed, sounds)));
  if (sound > 0) return (sound * LIKE_SOUND) / wrong.length;
  if (wrong.length > 1) return 0;
  const [[char, typed] = ['', '']] = wrong;
  if (alike.some((group) => group.includes(char) && group.includes(typed))) return LIKE_LOOK;
  return word.length > 3 ? LIKE_REST : 0;
}
