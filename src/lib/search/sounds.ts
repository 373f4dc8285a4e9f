import type { Words } from './files.ts';

/** The syllables that a character can be read as. */
export type Sounds = ReadonlyMap<string, string[]>;

/** Every character with its readings, without tones. */
export function soundsOf(syllables: Words['syllables']): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(syllables)) {
    for (const char of chars) sounds.set(char, [...(sounds.get(char) ?? []), syllable]);
  }
  return sounds;
}

/** How alike two characters sound: 2 for a common reading, 1 where n is taken for ng or a flat tongue for a curled one, else 0. */
export function likeSound(a: string, b: string, sounds: Sounds): 0 | 1 | 2 {
  const [ones, others] = [sounds.get(a) ?? [], sounds.get(b) ?? []];
  if (ones.some((syllable) => others.includes(syllable))) return 2;
  const loose = new Set(others.map(blurred));
  return ones.some((syllable) => loose.has(blurred(syllable))) ? 1 : 0;
}

function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}

/** How `letters` spell `word`: in full, by initials, as a beginning, or mixed. Null where they do not. */
export type Spelling = 'full' | 'initials' | 'mixed' | 'beginning';

/** How `letters` spell `word`, or null; every character needs at least its first letter, only the last may break off. */
export function spelling(word: string, letters: string, sounds: Sounds): Spelling | null {
  return spell([...word], letters, sounds, 0);
}

function spell(
  chars: readonly string[],
  letters: string,
  sounds: Sounds,
  full: number,
  count = 0,
): Spelling | null {
  const [char, ...rest] = chars;
  if (char === undefined) {
    if (letters !== '') return null;
    return full === count ? 'full' : full === 0 ? 'initials' : 'mixed';
  }
  if (letters === '') return null;
  let best: Spelling | null = null;
  for (const sound of sounds.get(char) ?? []) {
    for (const part of [sound, sound.slice(0, /^[zcs]h/.test(sound) ? 2 : 1), sound.slice(0, 1)]) {
      if (!letters.startsWith(part)) continue;
      best = better(
        best,
        spell(rest, letters.slice(part.length), sounds, full + (part === sound ? 1 : 0), count + 1),
      );
    }
    if (
      rest.length === 0 &&
      full === count &&
      letters.length > 1 &&
      sound.startsWith(letters) &&
      sound !== letters
    ) {
      best = better(best, 'beginning');
    }
  }
  return best;
}

const ORDER: Spelling[] = ['full', 'initials', 'beginning', 'mixed'];

function better(a: Spelling | null, b: Spelling | null): Spelling | null {
  if (a === null || b === null) return a ?? b;
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}
