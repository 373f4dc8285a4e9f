/** What to say of years whose public holidays are not known: nothing, or one sentence. */
export function unknownYearsRemark(years: readonly string[]): string[] {
  return years.length > 0
    ? [`${years.join('、')}年的放假安排还没有收入，只按周末算，公布以后请再算一次。`]
    : [];
}
