const DIGITS = '零一二三四五六七八九';
const NUMERAL =
  /[零一二两三四五六七八九十百]+(?=[次天日月年岁分秒点时个名人条项周元级倍类种份位件步字届轮星小钟])/gu;

const SPACE = /(?<=[\p{Script=Han}\d])\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\d)/gu;

/** A text as the search compares it: half-width, lower case, Simplified by `simplified`, without spaces around Chinese, numerals before a unit as digits. Idempotent. */
export function normalise(text: string, simplified: ReadonlyMap<string, string>): string {
  let folded = '';
  for (const char of text.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    folded += simplified.get(char) ?? char;
  }
  return folded.replace(SPACE, '').replace(NUMERAL, (numeral) => String(numeralValue(numeral) ?? numeral));
}

/** The whole number below 1000 that a Chinese numeral says, such as 二十四; null where it says none. */
export function numeralValue(numeral: string): number | null {
  const match =
    /^(?:([一二两三四五六七八九])百)?零?(?:([一二两三四五六七八九])?(十))?([零一二两三四五六七八九])?$/u.exec(
      numeral,
    );
  if (!match || numeral === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const value = digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
  return value === 0 && numeral !== '零' ? null : value;
}

function digit(char: string | undefined): number {
  if (char === undefined) return 0;
  return char === '两' ? 2 : DIGITS.indexOf(char);
}
