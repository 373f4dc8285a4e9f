import type { ScormVersion } from '@/lib/exchange/scorm-interaction.ts';

type Api = Record<string, ((...values: string[]) => string) | undefined>;

/** The learning platform that opened the exam. */
export interface Lms {
  version: ScormVersion;
  /** The value of a data element, empty where it has none. */
  get: (element: string) => string;
  /** False where the platform refuses the value. */
  set: (element: string, value: string) => boolean;
  /** False where the platform could not store what was set. */
  commit: () => boolean;
  end: () => void;
}

const NAMES = {
  '1.2': { api: 'API', prefix: 'LMS', begin: 'Initialize', end: 'Finish' },
  '2004': { api: 'API_1484_11', prefix: '', begin: 'Initialize', end: 'Terminate' },
};

/** The platform, with the session begun; null where the page was opened without one or it refuses. */
export function connect(version: ScormVersion): Lms | null {
  const { api: name, prefix, begin, end } = NAMES[version];
  const api = find(window, name) ?? find(window.opener, name) ?? find(window.top?.opener, name);
  if (!api) return null;
  const call = (method: string, ...values: string[]) => {
    try {
      return String(api[`${prefix}${method}`]?.(...values));
    } catch {
      return 'false';
    }
  };
  if (call(begin, '') !== 'true') return null;
  return {
    version,
    get: (element) => {
      const value = call('GetValue', element);
      return value === 'undefined' || value === 'null' || value === 'false' ? '' : value;
    },
    set: (element, value) => call('SetValue', element, value) === 'true',
    commit: () => call('Commit', '') === 'true',
    end: () => void call(end, ''),
  };
}

/** The API of a window or of one around it; null where there is none, or another site stands in between. */
function find(from: Window | null | undefined, name: string): Api | null {
  try {
    for (let place = from, depth = 0; place && depth < 20; place = place.parent, depth++) {
      const api = (place as unknown as Record<string, Api | undefined>)[name];
      if (api) return api;
      if (place.parent === place) return null;
    }
  } catch {
    // A window of another origin may not be looked into.
  }
  return null;
}
