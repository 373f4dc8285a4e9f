import type { FromWorker, ToWorker } from './offline-messages.ts';

/** Why nothing can be kept on this device. */
type Refusal = 'copied' | 'insecure' | 'refused';

export interface OfflineState {
  refusal: Refusal | null;
  /** Null until the worker has answered. */
  kept: FromWorker | null;
  /** A new version is on the device and waits to be taken. */
  waiting: boolean;
}

const state: OfflineState = { refusal: null, kept: null, waiting: false };
const watchers = new Set<(state: OfflineState) => void>();
let registration: ServiceWorkerRegistration | null = null;

/** Calls back with the state now and at every change. */
export function watchOffline(watcher: (state: OfflineState) => void): void {
  watchers.add(watcher);
  watcher(state);
}

/** Asks the worker in use. */
export function askWorker(message: ToWorker): void {
  registration?.active?.postMessage(message);
}

/** Takes the version that waits; every open page of the site then loads anew. */
export function takeUpdate(): void {
  registration?.waiting?.postMessage({ ask: 'update' } satisfies ToWorker);
}

/** Share of the handbook that is kept, in whole percent, rounded down. */
export function percentOf({ keptBytes, wholeBytes }: FromWorker): number {
  return wholeBytes === 0 ? 0 : Math.floor((100 * keptBytes) / wholeBytes);
}

function change(next: Partial<OfflineState>): void {
  Object.assign(state, next);
  for (const watcher of watchers) watcher(state);
}

async function register(): Promise<void> {
  if (location.protocol === 'file:') return change({ refusal: 'copied' });
  if (!isSecureContext) return change({ refusal: 'insecure' });
  const workers = navigator.serviceWorker;
  try {
    await caches.keys();
    const first = !workers.controller;
    workers.addEventListener('message', ({ data }) => change({ kept: data as FromWorker }));
    workers.addEventListener('controllerchange', () => {
      if (!first) location.reload();
    });
    registration = await workers.register('/sw.js');
    watchUpdates(registration);
    await workers.ready;
    if (first) askWorker({ ask: 'keep', addresses: shown() });
    else askWorker({ ask: 'state' });
  } catch {
    change({ refusal: 'refused' });
  }
}

function watchUpdates(worker: ServiceWorkerRegistration): void {
  const look = () => change({ waiting: worker.waiting !== null && worker.active !== null });
  worker.addEventListener('updatefound', () => worker.installing?.addEventListener('statechange', look));
  look();
}

/** This page and the files that it has fetched so far. */
function shown(): string[] {
  const urls = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = urls.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname);
  return [location.pathname, ...own];
}

// The page comes first.
if (import.meta.env.PROD) {
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register());
}
