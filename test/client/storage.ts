import { vi } from 'vitest';

/**
 * Puts a small `localStorage` in the place of the browser's and gives what it holds. Reading throws where
 * told to, writing for the keys told, as in a browser that forbids storage or whose storage is full.
 */
export function fakeStorage(
  refuses: { get?: boolean; set?: (key: string) => boolean } = {},
): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      if (refuses.get) throw new Error('SecurityError');
      return kept.get(key) ?? null;
    },
    setItem: (key: string, text: string) => {
      if (refuses.set?.(key)) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}
