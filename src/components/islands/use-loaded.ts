import { useEffect, useState } from 'preact/hooks';

/** A module fetched once it is wanted, so that pages that never want it do not pay for it; null until it is there. */
export function useLoaded<T>(load: (() => Promise<T>) | null): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    if (load && !loaded) void load().then((module) => setLoaded(() => module));
  }, [load]);
  return load ? loaded : null;
}
