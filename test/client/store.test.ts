import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { load, parse, type Slot, save, write } from '../../src/client/store.ts';
import { fakeStorage } from './storage.ts';

interface Marks {
  read: string[];
}

/** A slot in its second version; the first kept the words themselves, without an object around them. */
const slot: Slot<Marks> = {
  key: 'test.marks',
  version: 2,
  empty: { read: [] },
  read: (data, version) => {
    const words = version === 1 ? data : (data as Marks | null | undefined)?.read;
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? { read: words } : null;
  },
};
const marks = fc.record({ read: fc.array(fc.string({ unit: 'binary' })) });

let kept: Map<string, string>;
beforeEach(() => {
  kept = fakeStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What was set aside: everything under another key than the slot's own. */
const aside = () => [...kept].filter(([key]) => key !== slot.key);

test('an empty device has nothing, and nothing to say', () => {
  expect(load(slot)).toEqual({ data: slot.empty, notice: null });
  expect(kept.size).toBe(0);
});

describe('what is kept', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(marks, (data) => {
        expect(save(slot, data)).toBe(true);
        expect(load(slot)).toEqual({ data, notice: null });
      }),
    );
    expect([...kept.keys()]).toEqual([slot.key]);
  });

  test('replaces what was kept before', () => {
    save(slot, { read: ['a'] });
    save(slot, { read: ['b'] });
    expect(load(slot).data).toEqual({ read: ['b'] });
  });

  test('is left alone by another slot', () => {
    save(slot, { read: ['a'] });
    expect(load({ ...slot, key: 'test.other' }).data).toEqual({ read: [] });
    expect(load(slot).data).toEqual({ read: ['a'] });
  });

  test('in an earlier version is handed over with that version', () => {
    kept.set(slot.key, JSON.stringify({ version: 1, data: ['a', 'b'] }));
    expect(load(slot)).toEqual({ data: { read: ['a', 'b'] }, notice: null });
  });
});

const DAMAGED: [name: string, text: string][] = [
  ['no text at all', ''],
  ['cut off', '{"version":2,"data":{"read":["a"'],
  ['no JSON', 'read: a'],
  ['null', 'null'],
  ['a number', '2'],
  ['a list', '[]'],
  ['without a version', '{"data":{"read":[]}}'],
  ['a version that is a word', '{"version":"2","data":{"read":[]}}'],
  ['of a later version', '{"version":3,"data":{"read":["a"]}}'],
  ['without data', '{"version":2}'],
  ['of an unsound shape', '{"version":2,"data":{"read":[1]}}'],
];

describe.each(DAMAGED)('a store that is damaged: %s', (_, text) => {
  beforeEach(() => {
    kept.set(slot.key, text);
  });

  test('is said, and set aside to the letter under another key', () => {
    const { data, notice } = load(slot);
    expect(data).toEqual(slot.empty);
    expect(notice).toMatch(/另存一份.*。$/);
    expect(aside()).toEqual([[expect.stringContaining(slot.key), text]]);
    expect(kept.has(slot.key)).toBe(false);
  });

  test('is not overwritten by what is kept afterwards, and not said again', () => {
    load(slot);
    expect(save(slot, { read: ['new'] })).toBe(true);
    expect(aside().map(([, old]) => old)).toEqual([text]);
    expect(load(slot)).toEqual({ data: { read: ['new'] }, notice: null });
  });

  test('is not read in as a file either', () => {
    expect(parse(slot, text)).toBeNull();
  });
});

test('two damaged stores are both set aside', () => {
  vi.useFakeTimers();
  try {
    for (const text of ['{first', '{second']) {
      kept.set(slot.key, text);
      load(slot);
      vi.advanceTimersByTime(60_000);
    }
  } finally {
    vi.useRealTimers();
  }
  expect(aside().map(([, text]) => text)).toEqual(['{first', '{second']);
});

describe('a browser that refuses', () => {
  test('to read: said, and the page works on with nothing', () => {
    fakeStorage({ get: true });
    expect(load(slot)).toEqual({ data: slot.empty, notice: expect.stringMatching(/^浏览器不允许保存.*。$/) });
  });

  test('to keep: told to the caller, what was kept stays', () => {
    const full = fakeStorage({ set: () => true });
    full.set(slot.key, write(slot, { read: ['a'] }));
    expect(save(slot, { read: ['b'] })).toBe(false);
    expect(load(slot)).toEqual({ data: { read: ['a'] }, notice: null });
  });

  test('to set a damaged store aside: said, and no later progress overwrites it', () => {
    const full = fakeStorage({ set: (key) => key !== slot.key });
    full.set(slot.key, '{cut off');
    const { data, notice } = load(slot);
    expect(data).toEqual(slot.empty);
    expect(notice).toMatch(/不会保存。$/);
    expect(save(slot, { read: ['new'] })).toBe(false);
    expect([...full]).toEqual([[slot.key, '{cut off']]);
  });
});

test('what is written as a file is read back, and says its version', () => {
  fc.assert(
    fc.property(marks, (data) => {
      expect(parse(slot, write(slot, data))).toEqual(data);
    }),
  );
  expect(JSON.parse(write(slot, { read: [] }))).toMatchObject({ version: 2 });
});
