/** Why a fetch for offline use stopped before its end. */
export type Trouble = 'network' | 'other-version' | 'no-space';

export type ToWorker =
  | { ask: 'state' | 'fetch' | 'cancel' | 'update' }
  /** What a page showed before the worker was there. */
  | { ask: 'keep'; addresses: string[] };

/** What of this version is on the device. */
export interface FromWorker {
  keptBytes: number;
  wholeBytes: number;
  /** Bytes over the wire that are still to be fetched. */
  leftBytes: number;
  busy: boolean;
  trouble: Trouble | null;
}
