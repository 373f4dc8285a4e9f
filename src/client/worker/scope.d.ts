/** What the worker uses of its scope: TypeScript's own library for workers cannot stand beside that for pages. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchedEvent extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

interface AskedEvent extends LastingEvent {
  readonly data: import('../offline-messages.ts').ToWorker;
}

interface OpenWindow {
  readonly url: string;
  postMessage(message: import('../offline-messages.ts').FromWorker): void;
}

interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: AskedEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<OpenWindow | undefined>;
    matchAll(): Promise<OpenWindow[]>;
  };
  readonly registration: ServiceWorkerRegistration;
}
