/** A piece of a text, marked where it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const BEFORE = 12;

/** The text in pieces with the wordings of `marks` marked, in either case; where marks overlap they make one piece. */
export function markedPieces(text: string, marks: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of marksIn(text, marks)) {
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

/** About `length` characters of a text around the place where most of the marks stand; … where it is cut. */
export function excerpt(text: string, marks: readonly string[], length: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= length) return whole;
  const places = marksIn(whole, marks);
  let best = 0;
  let most = 0;
  for (const [start] of places) {
    const from = Math.max(0, start - BEFORE);
    const marked = places
      .filter(([place, end]) => place >= from && end <= from + length)
      .reduce((sum, [place, end]) => sum + end - place, 0);
    if (marked > most) {
      most = marked;
      best = from;
    }
  }
  const from = best + length >= whole.length ? whole.length - length : best;
  const cut = whole.slice(from, from + length);
  return `${from > 0 ? '…' : ''}${cut}${from + length < whole.length ? '…' : ''}`;
}

/** Where marks stand, merged and in order. */
function marksIn(text: string, marks: readonly string[]): [number, number][] {
  const plain = text.toLowerCase();
  if (plain.length !== text.length) return [];
  const found = marks
    .filter((mark) => mark.length > 1)
    .flatMap((mark) => {
      const places: [number, number][] = [];
      for (let at = plain.indexOf(mark); at >= 0; at = plain.indexOf(mark, at + 1))
        places.push([at, at + mark.length]);
      return places;
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
