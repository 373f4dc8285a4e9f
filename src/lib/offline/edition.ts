/** One file of a build: its address, what its content hashes to, and its bytes as it is served. */
export interface FileEntry {
  address: string;
  /** The first 16 hexadecimal digits of its SHA-256. */
  revision: string;
  bytes: number;
}

/** Files that are fetched together: the address of the pack and its bytes over the wire. */
export interface PackEntry {
  address: string;
  bytes: number;
  files: FileEntry[];
}

/** Everything of one build, by content. */
export interface Edition {
  version: string;
  packs: PackEntry[];
  /** Kept where a page used them, never fetched ahead: a machine with Chinese fonts has no use for ours. */
  fonts: FileEntry[];
}

/** What has to be fetched: whole packs, and files one by one. */
export interface Plan {
  packs: PackEntry[];
  files: FileEntry[];
  /** Bytes over the wire; of single files their full size. */
  bytes: number;
}

/** Every file of an edition by its address, fonts included. */
export function filesOf(edition: Edition): Map<string, FileEntry> {
  const all = [...edition.packs.flatMap((pack) => pack.files), ...edition.fonts];
  return new Map(all.map((file) => [file.address, file]));
}

/** The addresses of all files but the fonts. */
export function wholeOf(edition: Edition): string[] {
  return edition.packs.flatMap((pack) => pack.files.map((file) => file.address));
}

/**
 * How to fetch `wanted` where `kept` is there already: a pack when that is less over the wire than its missing files
 * one by one. What the edition does not have is left out.
 */
export function planFetch(edition: Edition, wanted: ReadonlySet<string>, kept: ReadonlySet<string>): Plan {
  const plan: Plan = { packs: [], files: [], bytes: 0 };
  const missing = (files: FileEntry[]) =>
    files.filter(({ address }) => wanted.has(address) && !kept.has(address));
  for (const pack of edition.packs) {
    const files = missing(pack.files);
    const apart = bytesOf(files);
    if (pack.bytes < apart) plan.packs.push(pack);
    else plan.files.push(...files);
    plan.bytes += Math.min(pack.bytes, apart);
  }
  const fonts = missing(edition.fonts);
  plan.files.push(...fonts);
  plan.bytes += bytesOf(fonts);
  return plan;
}

/** The bytes of some files together. */
export function bytesOf(files: readonly FileEntry[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
