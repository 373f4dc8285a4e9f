import { type Sounds, type Spelling, spelling } from './sounds.ts';
import { type Concept, optionsOf, type Synonyms } from './understand.ts';

const MOST = 6;
const WEIGHT: Record<Spelling, number> = { full: 1, initials: 0.9, beginning: 0.7, mixed: 0.6 };
/** How much less each further word of the same spelling counts, the words being sorted by frequency. */
const LESS = 0.85;

/** Words by the letters that their first character's readings begin with. */
export type WordsByLetter = ReadonlyMap<string, readonly string[]>;

/** The words by first letter, in their order; a letter then need only be compared with the few that it can begin. */
export function byLetter(words: readonly string[], sounds: Sounds): WordsByLetter {
  const found = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const letters = new Set(sounds.get(word[0] ?? '')?.map((sound) => sound[0] ?? ''));
    for (const letter of letters) {
      const list = found.get(letter);
      if (list) list.push(word);
      else found.set(letter, [word]);
    }
  }
  return found;
}

/**
 * What Latin letters may mean as pinyin: the words that they spell, in one piece, or in two that stand together. Words
 * spelled in full go before initials. Empty where they spell none.
 */
export function conceptsOfLetters(
  letters: string,
  words: WordsByLetter,
  sounds: Sounds,
  synonyms: Synonyms,
): Concept[] {
  const whole = spelledBy(letters, words, sounds);
  if (whole.length > 0) return [conceptOf(whole, synonyms)];
  for (const how of ['full', 'initials'] as const) {
    for (let cut = letters.length - 2; cut > 1; cut--) {
      const first = spelledBy(letters.slice(0, cut), words, sounds).filter((spelled) => spelled.how === how);
      if (first.length === 0) continue;
      const rest = letters.slice(cut);
      const second = spelledBy(rest, words, sounds).filter(
        (spelled) => how === 'full' || spelled.how === how,
      );
      if (second.length > 0)
        return [conceptOf(first, synonyms), conceptOf(second, synonyms), together(first, second)];
      const more = how === 'full' ? conceptsOfLetters(rest, words, sounds, synonyms) : [];
      if (more.length > 0) return [conceptOf(first, synonyms), ...more];
    }
  }
  return [];
}

/** The pairs that show two words side by side. */
function together(first: readonly Spelled[], second: readonly Spelled[]): Concept {
  const pairs = first.flatMap((a) => second.map((b) => (a.word.at(-1) ?? '') + b.word[0]));
  return {
    options: [...new Set(pairs)].map((pair) => ({ text: '', tokens: [pair], weight: 1 })),
    extra: true,
  };
}

interface Spelled {
  word: string;
  how: Spelling;
}

function spelledBy(letters: string, words: WordsByLetter, sounds: Sounds): Spelled[] {
  const found = (words.get(letters[0] ?? '') ?? []).flatMap((word): Spelled[] => {
    const how = word.length <= letters.length ? spelling(word, letters, sounds) : null;
    return how ? [{ word, how }] : [];
  });
  return found.sort((a, b) => WEIGHT[b.how] - WEIGHT[a.how]).slice(0, MOST);
}

function conceptOf(spelled: readonly Spelled[], synonyms: Synonyms): Concept {
  const best = WEIGHT[spelled[0]?.how ?? 'full'];
  const options = spelled.flatMap(({ word, how }, index) =>
    optionsOf(word, synonyms).map((option) => ({
      ...option,
      weight: option.weight * (WEIGHT[how] / best) * LESS ** index,
    })),
  );
  return { options, extra: false };
}
