/**
 * Many files as one JSON value. Text is cut before every opening tag and every JSON object and each piece is kept once, so
 * that what files share (the navigation above all) costs nothing after the first; anything else is base64.
 */
export interface Pack {
  pieces: string[];
  /** By address: runs of pieces as [first, how many, first, how many, …], or base64. */
  files: Record<string, number[] | string>;
}

export type Content = string | Uint8Array;

/** Packs `files`: texts as strings, binary files as bytes. The order is kept. */
export function pack(files: readonly (readonly [address: string, content: Content])[]): Pack {
  const numbers = new Map<string, number>();
  const packed: Pack = { pieces: [], files: {} };
  for (const [address, content] of files) {
    if (typeof content !== 'string') {
      packed.files[address] = toBase64(content);
      continue;
    }
    const runs: number[] = [];
    for (const piece of content.split(/(?=<[a-z]|\{")/)) {
      let number = numbers.get(piece);
      if (number === undefined) {
        number = packed.pieces.push(piece) - 1;
        numbers.set(piece, number);
      }
      const first = runs.at(-2);
      const length = runs.at(-1) as number;
      if (first !== undefined && first + length === number) runs[runs.length - 1] = length + 1;
      else runs.push(number, 1);
    }
    packed.files[address] = runs;
  }
  return packed;
}

/** One file of a pack as it went in, or null where the pack does not have it. Throws for base64 that is none. */
export function unpack({ pieces, files }: Pack, address: string): Content | null {
  const packed = Object.hasOwn(files, address) ? files[address] : undefined;
  if (packed === undefined) return null;
  if (typeof packed === 'string') return fromBase64(packed);
  let text = '';
  for (let i = 0; i < packed.length; i += 2) {
    const first = packed[i] as number;
    text += pieces.slice(first, first + (packed[i + 1] as number)).join('');
  }
  return text;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Bytes from base64. Throws for text that is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
