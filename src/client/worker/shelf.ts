import { typeOf } from '@/lib/offline/address.ts';
import {
  bytesOf,
  type Edition,
  type FileEntry,
  filesOf,
  type PackEntry,
  planFetch,
  wholeOf,
} from '@/lib/offline/edition.ts';
import { needsOf } from '@/lib/offline/needs.ts';
import { type Content, type Pack, unpack } from '@/lib/offline/pack.ts';

const PREFIX = 'callbook-';
const BATCH = 100;
const listOf = (version: string) => `/offline/${version}.json`;

/** The server has another version of what was asked for. */
export class OtherVersion extends Error {}

/**
 * The files of one version that are on this device: one cache a version. Nothing gets in but what hashes to what the
 * version's list says, so a shelf never holds a file of another version.
 */
export class Shelf {
  readonly edition: Edition;
  readonly kept: Set<string>;
  readonly #files: Map<string, FileEntry>;
  readonly #cache: Cache;

  private constructor(edition: Edition, cache: Cache, kept: string[]) {
    this.edition = edition;
    this.#files = filesOf(edition);
    this.#cache = cache;
    this.kept = new Set(kept.filter((address) => this.#files.has(address)));
  }

  /** The shelf of a version, or null where the device has none. */
  static async find(version: string): Promise<Shelf | null> {
    if (!(await caches.has(PREFIX + version))) return null;
    const cache = await caches.open(PREFIX + version);
    const list = await cache.match(listOf(version));
    if (!list) return null;
    const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    return new Shelf((await list.json()) as Edition, cache, kept);
  }

  /** The shelf of a version, begun with the list of its files where the device has none. Rejects without the server. */
  static async begin(version: string): Promise<Shelf> {
    const found = await Shelf.find(version);
    if (found) return found;
    const list = await fetchFresh(listOf(version));
    const cache = await caches.open(PREFIX + version);
    await cache.put(listOf(version), list);
    return (await Shelf.find(version)) as Shelf;
  }

  /** The shelves of other versions, the oldest first: the one in use, then those of updates that came to nothing. */
  static async others(version: string): Promise<Shelf[]> {
    const versions = (await caches.keys())
      .filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version)
      .map((name) => name.slice(PREFIX.length));
    const shelves = await Promise.all(versions.map(Shelf.find));
    return shelves.filter((shelf) => shelf !== null);
  }

  /** Removes the shelves of all other versions. */
  static async removeOthers(version: string): Promise<void> {
    const names = (await caches.keys()).filter(
      (name) => name.startsWith(PREFIX) && name !== PREFIX + version,
    );
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  get isWhole(): boolean {
    return wholeOf(this.edition).every((address) => this.kept.has(address));
  }

  /** Bytes of the whole, without fonts, and of what of it is kept. */
  get bytes(): { kept: number; whole: number } {
    const files = this.edition.packs.flatMap((pack) => pack.files);
    return { kept: bytesOf(files.filter(({ address }) => this.kept.has(address))), whole: bytesOf(files) };
  }

  /** Whether this version has a file of that address, kept or not. */
  lists(address: string): boolean {
    return this.#files.has(address);
  }

  match(address: string): Promise<Response | undefined> {
    return this.#cache.match(address);
  }

  /** Keeps what the server answered; false, and nothing kept, where it is not this version's file. */
  async keep(address: string, response: Response): Promise<boolean> {
    const file = this.#files.get(address);
    if (!file) return false;
    const body = await response.arrayBuffer();
    if ((await revisionOf(body)) !== file.revision) return false;
    await this.#put(address, new Uint8Array(body));
    return true;
  }

  /** Takes over what is the same in another version, instead of fetching it again. */
  async adopt(other: Shelf, wanted: ReadonlySet<string>): Promise<void> {
    const same = [...wanted].filter(
      (address) =>
        !this.kept.has(address) &&
        other.kept.has(address) &&
        this.#files.get(address)?.revision === other.#files.get(address)?.revision,
    );
    await inBatches(same, async (address) => {
      const response = await other.match(address);
      if (response) await this.keep(address, response);
    });
  }

  /** Fetches what of `wanted` is missing; `told` hears of every step. Rejects where it cannot be had; what came is kept. */
  async fill(wanted: ReadonlySet<string>, told: () => void, signal?: AbortSignal): Promise<void> {
    const { packs, files } = planFetch(this.edition, wanted, this.kept);
    for (const pack of packs) {
      await this.#fetchPack(pack, told, signal);
      told();
    }
    for (const { address } of files) {
      await this.#fetchFile(address, signal);
      told();
    }
  }

  /** Keeps some files with everything that they cannot be drawn or run without. */
  async fillWithNeeds(addresses: Iterable<string>): Promise<void> {
    const wanted = new Set([...addresses].filter((address) => this.lists(address)));
    for (const address of wanted) {
      if (!this.kept.has(address)) await this.#fetchFile(address);
      if (!/\.(html|js)$|\/$/.test(address)) continue;
      const text = (await (await this.match(address))?.text()) ?? '';
      for (const need of needsOf(address, text)) if (this.lists(need)) wanted.add(need);
    }
  }

  /** The files of this version that stand for those another has kept: the same, or the same script under its new name. */
  successorsOf(other: Shelf): Set<string> {
    const byStem = new Map([...this.#files.keys()].map((address) => [stemOf(address), address]));
    return new Set([...other.kept].flatMap((address) => byStem.get(stemOf(address)) ?? []));
  }

  async #fetchFile(address: string, signal?: AbortSignal): Promise<void> {
    const response = await fetchFresh(address, signal);
    if (!(await this.keep(address, response))) throw new OtherVersion(address);
  }

  async #fetchPack({ address, files }: PackEntry, told: () => void, signal?: AbortSignal): Promise<void> {
    const body = await (await fetchFresh(address, signal)).arrayBuffer();
    if (!address.includes(await revisionOf(body))) throw new OtherVersion(address);
    const text = new Response(body).body?.pipeThrough(new DecompressionStream('gzip'));
    const pack = (await new Response(text).json()) as Pack;
    const missing = files.map((file) => file.address).filter((file) => !this.kept.has(file));
    await inBatches(missing, async (file) => {
      signal?.throwIfAborted();
      await this.#put(file, unpack(pack, file) as Content);
      if (this.kept.size % BATCH === 0) told();
    });
  }

  async #put(address: string, content: Content): Promise<void> {
    const headers = { 'content-type': typeOf(address) };
    await this.#cache.put(address, new Response(content as BodyInit, { headers }));
    this.kept.add(address);
  }
}

/** A cache takes many files at a time far sooner than one after another. */
async function inBatches<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < all.length; i += BATCH) await Promise.all(all.slice(i, i + BATCH).map(work));
}

/** Asks the server past the browser's own cache. Rejects with OtherVersion where it has no such file. */
async function fetchFresh(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
  if (!response.ok) throw new OtherVersion(address);
  return response;
}

async function revisionOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An address without the hash that the bundler put into its name. */
function stemOf(address: string): string {
  return address.startsWith('/_astro/') ? address.replace(/\.[\w-]{8}(?=\.\w+$)/, '') : address;
}
