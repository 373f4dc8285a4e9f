import { afterEach, expect, test, vi } from 'vitest';
import { connect } from '../../../src/client/scorm/lms.ts';

type Fake = Record<string, unknown> & { parent?: unknown };

/** A window that is the top of its own, unless it is put into another. */
function fakeWindow(rest: Fake = {}): Fake {
  const made: Fake = { opener: null, ...rest };
  made.parent ??= made;
  made.top ??= made.parent;
  return made;
}

function fakeApi(values: Record<string, string> = {}) {
  return {
    Initialize: () => 'true',
    GetValue: (element: string) => values[element],
    SetValue: (element: string, value: string) => {
      values[element] = value;
      return 'true';
    },
    Commit: () => 'false',
    Terminate: () => {
      throw new Error('gone');
    },
  };
}

const open = (window: Fake) => vi.stubGlobal('window', window);
afterEach(() => vi.unstubAllGlobals());

test.each([
  [
    'around it',
    (api: object) => fakeWindow({ parent: fakeWindow({ parent: fakeWindow({ API_1484_11: api }) }) }),
  ],
  ['that opened it', (api: object) => fakeWindow({ opener: fakeWindow({ API_1484_11: api }) })],
  [
    'that opened the window around it',
    (api: object) => fakeWindow({ parent: fakeWindow({ opener: fakeWindow({ API_1484_11: api }) }) }),
  ],
])('finds the platform in a window %s', (_, place) => {
  open(place(fakeApi({ 'cmi.suspend_data': 'kept' })));
  expect(connect('2004')?.get('cmi.suspend_data')).toBe('kept');
  expect(connect('1.2')).toBeNull();
});

test('no platform, one that refuses, or another site around it: none', () => {
  open(fakeWindow());
  expect(connect('2004')).toBeNull();
  open(fakeWindow({ API_1484_11: { ...fakeApi(), Initialize: () => 'false' } }));
  expect(connect('2004')).toBeNull();
  const foreign = new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === 'opener') return null;
        throw new Error('SecurityError');
      },
    },
  );
  open(fakeWindow({ parent: foreign, top: foreign }));
  expect(connect('2004')).toBeNull();
});

test('a platform that fails later is survived and said', () => {
  open(fakeWindow({ API_1484_11: fakeApi() }));
  const lms = connect('2004');
  expect(lms?.set('cmi.location', '1')).toBe(true);
  expect(lms?.get('cmi.location')).toBe('1');
  expect(lms?.get('cmi.unknown')).toBe('');
  expect(lms?.commit()).toBe(false);
  expect(() => lms?.end()).not.toThrow();
});
