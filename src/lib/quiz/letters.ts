/** The letter of the choice at `index` from 0: A, B …, Z. */
export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The index from 0 of the choice with a capital letter; for any other character a number that no choice has. */
export function letterIndex(char: string): number {
  return char.charCodeAt(0) - 65;
}
