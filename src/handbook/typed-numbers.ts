/** A digit; a Chinese number before a unit (「这一次」「哪一天」 count nothing); a day of the week; a percentage in words. */
const NUMERAL = '[一二两三四五六七八九十百千万零〇半]+';
const UNITS =
  '分钟|小时|个小时|钟头|刻|点|工作日|个工作日|天|日|号|周|个星期|个月|月|季度|年|秒|分|名|人|次|回|元|块|项|倍|岁|成|通|级医院|%|％';
const TYPED = new RegExp(
  `[0-9０-９]+|(?<![哪某同这那])${NUMERAL}(?:${UNITS})|百分之|(?:周|星期)[一二三四五六日天]`,
  'g',
);

/** Every number typed in a text, figure marks {figure:…} left out; with `around`, up to that many characters on either side. */
export function typedNumbers(text: string, around = 0): string[] {
  const rest = text.replace(/\{figure:[^}]*\}/g, '　');
  return [...rest.matchAll(TYPED)].map(({ 0: found, index }) =>
    rest.slice(Math.max(0, index - around), index + found.length + around).replace(/\s+/g, ' '),
  );
}
