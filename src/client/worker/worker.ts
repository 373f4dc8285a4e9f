// The service worker: answers from the shelf of its version, and takes over when the reader says so. Bundled into
// /sw.js after the build, which sets VERSION (src/build/offline.ts). Why it is made so: docs/adr/0016.
import { addressOf, isIndexPiece } from '@/lib/offline/address.ts';
import { planFetch, wholeOf } from '@/lib/offline/edition.ts';
import type { FromWorker, Trouble } from '../offline-messages.ts';
import { OtherVersion, Shelf } from './shelf.ts';

declare const self: WorkerScope;
declare const VERSION: string;

const UNSAVED = '/about/offline/unsaved/';
/** Kept from the first visit on, with the style and scripts of every page. */
const FIRST = ['/', '/404.html', '/about/offline/', UNSAVED];

let opened: Promise<Shelf> | null = null;
let ready: Shelf | null = null;
let fetching: AbortController | null = null;
let trouble: Trouble | null = null;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  const address = addressOf(pathname);
  // A query waits for several pieces of the index. Their names change with their content, so they need no check here.
  if (isIndexPiece(address) && ready && !ready.kept.has(address)) return;
  event.respondWith(answer(event, address));
});
self.addEventListener('message', (event) => {
  const { data } = event;
  if (data.ask === 'update') void self.skipWaiting();
  if (data.ask === 'cancel') fetching?.abort();
  if (data.ask === 'state') event.waitUntil(tell());
  if (data.ask === 'fetch') event.waitUntil(fetchRest());
  if (data.ask === 'keep') event.waitUntil(keepShown(data.addresses));
});

/** This version's shelf with all that the version in use has, before it is offered. A failure leaves that one in use. */
async function install(): Promise<void> {
  const shelf = await shelfOfThisVersion();
  const others = await Shelf.others(VERSION);
  const [old] = others;
  const wanted = old ? shelf.successorsOf(old) : new Set<string>();
  if (old?.isWhole) for (const address of wholeOf(shelf.edition)) wanted.add(address);
  for (const other of others) await shelf.adopt(other, wanted);
  await shelf.fill(wanted, () => {});
  await shelf.fillWithNeeds([...FIRST, ...wanted]);
}

async function activate(): Promise<void> {
  await Shelf.removeOthers(VERSION);
  await self.clients.claim();
  await tell();
}

function shelfOfThisVersion(): Promise<Shelf> {
  opened ??= Shelf.begin(VERSION).then(
    (begun) => {
      ready = begun;
      return begun;
    },
    (cause) => {
      opened = null;
      throw cause;
    },
  );
  return opened;
}

async function answer(event: FetchedEvent, address: string): Promise<Response> {
  const { request, clientId } = event;
  const shelf = await shelfOfThisVersion().catch(() => null);
  if (!shelf) return fetch(request);
  const navigation = request.mode === 'navigate';
  const foreign = !navigation && (await isForeign(clientId, shelf));
  const kept = foreign ? undefined : await shelf.match(address);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (!response.ok || !shelf.lists(address)) return response;
    const keeping = shelf.keep(address, response.clone());
    if (navigation || foreign) {
      event.waitUntil(keeping.then((same) => settle(shelf, address, same)));
      return response;
    }
    return (await keeping) ? response : Response.error();
  } catch {
    return navigation ? Response.redirect(`${UNSAVED}#${address}`) : Response.error();
  }
}

/** After a page was shown: keeps what it is made of, or looks for the version that the server has now. */
async function settle(shelf: Shelf, address: string, sameVersion: boolean): Promise<void> {
  if (sameVersion) await shelf.fillWithNeeds([address]);
  else await self.registration.update();
}

/** A page that this shelf does not have came from the server, perhaps in another version: so does all that it asks for. */
async function isForeign(clientId: string, shelf: Shelf): Promise<boolean> {
  const client = await self.clients.get(clientId);
  return client !== undefined && !shelf.kept.has(addressOf(new URL(client.url).pathname));
}

async function fetchRest(): Promise<void> {
  if (fetching) return;
  fetching = new AbortController();
  const { signal } = fetching;
  trouble = null;
  try {
    const shelf = await shelfOfThisVersion();
    await shelf.fill(new Set(wholeOf(shelf.edition)), () => void tell(), signal);
  } catch (cause) {
    if (!signal.aborted) trouble = troubleOf(cause);
  }
  fetching = null;
  await tell();
}

async function keepShown(addresses: string[]): Promise<void> {
  try {
    const shelf = await shelfOfThisVersion();
    await shelf.fillWithNeeds(addresses.map(addressOf));
  } catch (cause) {
    trouble = troubleOf(cause);
  }
  await tell();
}

function troubleOf(cause: unknown): Trouble {
  if (cause instanceof OtherVersion) {
    void self.registration.update().catch(() => {});
    return 'other-version';
  }
  return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'no-space' : 'network';
}

async function tell(): Promise<void> {
  const shelf = await shelfOfThisVersion().catch(() => null);
  if (!shelf) trouble ??= 'network';
  const { kept, whole } = shelf?.bytes ?? { kept: 0, whole: 0 };
  const left = shelf ? planFetch(shelf.edition, new Set(wholeOf(shelf.edition)), shelf.kept).bytes : 0;
  const state: FromWorker = {
    keptBytes: kept,
    wholeBytes: whole,
    leftBytes: left,
    busy: fetching !== null,
    trouble,
  };
  for (const client of await self.clients.matchAll()) client.postMessage(state);
}
