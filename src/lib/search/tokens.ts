/** What is looked up: a pair of neighbouring characters, a Latin word, a number, or a number with its unit. */
export interface Token {
  text: string;
  /** Stands within one word; a pair that only runs across two words is weak. */
  strong: boolean;
}

/** Cuts a run of Chinese characters into its words. */
export type Cut = (run: string) => string[];

const RUN = /[\p{Script=Han}]+|[a-z]+|\d+(?:[.:]\d+)*%?/gu;
const UNIT = /^(?:个?工作日|个月|小时|分钟|[次天日月年岁分秒点时个名人条项周元级倍类种份位件步字届轮星])/u;

/** The tokens of a normalised text. Without `cut` every pair counts as strong. */
export function tokensOf(text: string, cut: Cut = (run) => [run]): Token[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (/^\d/.test(run)) return numberTokens(run, text.slice(index + run.length));
    return /^[a-z]/.test(run) ? [{ text: run, strong: true }] : pairs(cut(run));
  });
}

/** The token of "some number of this unit", which 几次 and 多少天 ask for; null where the word is no unit. */
export function unitToken(word: string): string | null {
  const unit = UNIT.exec(word)?.[0];
  return unit === undefined ? null : `#${sameUnit(unit)}`;
}

function numberTokens(number: string, after: string): Token[] {
  const unit = UNIT.exec(after)?.[0];
  const words = unit ? [number, `${number}${sameUnit(unit)}`, `#${sameUnit(unit)}`] : [number];
  return words.map((text) => ({ text, strong: true }));
}

function sameUnit(unit: string): string {
  return unit === '日' ? '天' : unit;
}

function pairs(words: string[]): Token[] {
  const found: Token[] = [];
  let before = '';
  for (const word of words) {
    const chars = [...word];
    if (before !== '') found.push({ text: before + chars[0], strong: false });
    if (chars.length === 1) found.push({ text: word, strong: true });
    for (const [index, char] of chars.slice(1).entries()) {
      found.push({ text: `${chars[index]}${char}`, strong: true });
    }
    before = chars.at(-1) ?? '';
  }
  return found;
}
