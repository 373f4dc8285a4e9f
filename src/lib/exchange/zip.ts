import { strToU8, zipSync } from 'fflate';

/** Files as a zip; the same files give the same bytes, for every file carries the first date that zip knows. */
export function zip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(bytes, { mtime: new Date(1980, 0, 1), level: 9 }) as Uint8Array<ArrayBuffer>;
}
