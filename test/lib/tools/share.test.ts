import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/lib/tools/define.ts';
import { emptyForm, type RawForm, readForm } from '../../../src/lib/tools/raw.ts';
import { readShared, writeShared } from '../../../src/lib/tools/share.ts';

const fields: Record<string, Field> = {
  kind: { kind: 'choice', label: '种类', options: { late: '迟到' }, initial: 'late' },
  days: { kind: 'number', label: '天数', unit: '天' },
  paid: { kind: 'check', label: '带薪' },
  scores: { kind: 'numbers', label: '得分', unit: '分' },
  events: {
    kind: 'table',
    label: '记录',
    columns: { date: { kind: 'date', label: '日期' }, note: { kind: 'number', label: '备注', unit: '' } },
  },
};
const tool = { fields, volumes: ['operations', 'service-system'] as const };
const text = fc.string({ unit: 'binary' });
const form = fc.record<RawForm>({
  kind: fc.constant('late'),
  days: text,
  paid: fc.constantFrom('', '1'),
  scores: text,
  events: fc.array(fc.record({ date: text, note: text })),
});

describe('round trip', () => {
  test('a form comes back as it was written', () => {
    fc.assert(
      fc.property(
        form,
        fc.constantFrom(...tool.volumes),
        fc.constantFrom('', '2026-06-01'),
        (typed, volume, date) => {
          const read = readShared(writeShared({ rules: 'a1b2', volume, date, form: typed }), tool);
          expect(read).toMatchObject({ rules: 'a1b2', volume, date, problems: [] });
          expect(read?.form).toEqual(typed);
        },
      ),
    );
  });

  test('empty fields stand in the link too', () => {
    const shared = writeShared({ rules: 'r', volume: 'operations', date: '', form: emptyForm(fields) });
    expect(Object.fromEntries(new URLSearchParams(shared))).toMatchObject({
      kind: 'late',
      scores: '',
      events: '[]',
    });
  });

  test('a box that starts ticked and was cleared comes back cleared', () => {
    const ticked = {
      fields: { same: { kind: 'check', label: '同工种', initial: true } as Field },
      volumes: [],
    };
    const cleared = { same: '' };
    const read = readShared(
      writeShared({ rules: 'r', volume: 'operations', date: '', form: cleared }),
      ticked,
    );
    expect(readForm(ticked.fields, read?.form ?? {})).toEqual({ same: false });
  });

  test('a number that starts filled and was cleared comes back cleared', () => {
    const filled = {
      fields: { days: { kind: 'number', label: '天数', unit: '天', initial: 1 } as Field },
      volumes: [],
    };
    const read = readShared(
      writeShared({ rules: 'r', volume: 'operations', date: '', form: { days: '' } }),
      filled,
    );
    expect(readForm(filled.fields, read?.form ?? {})).toEqual({ days: undefined });
  });
});

describe('a link that is not ours, or damaged', () => {
  test.each(['', 'ops.leave.special-notice', 'volume=operations', '%E0%A4%A'])(
    '%j is no form',
    (fragment) => {
      expect(readShared(fragment, tool)).toBeNull();
    },
  );

  test.each(['unknown', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    'the unknown parameter %s is said and not taken',
    (name) => {
      const read = readShared(`rules=r&${name}=1&days=2`, tool);
      expect(read?.form).toEqual({ days: '2' });
      expect(Object.keys(read?.form ?? {})).toEqual(['days']);
      expect(read?.problems).toEqual([expect.stringContaining(name)]);
    },
  );

  test.each(['department', 'ops', '', 'OPERATIONS'])('the volume %j does not fit and is said', (volume) => {
    const read = readShared(`rules=r&volume=${volume}`, tool);
    expect(read?.volume).toBeNull();
    expect(read?.problems).toHaveLength(1);
  });

  test.each([
    '',
    '[',
    '{}',
    'null',
    '5',
    '[5]',
    '[null]',
    '[["2026-08-03"]]',
    '[{"date":1}]',
    '[{"date":{}}]',
  ])('the rows %s are damaged, said, and not filled in', (rows) => {
    const read = readShared(`rules=r&events=${encodeURIComponent(rows)}`, tool);
    expect(read?.form).toEqual({});
    expect(read?.problems).toEqual([expect.stringContaining('记录')]);
  });

  test('nothing in a fragment can throw', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('rules', 'volume', 'events', 'kind', 'x'), text));
    const any = fc.oneof(
      text,
      pairs.map((list) => list.map(([k, v]) => `${k}=${v}`).join('&')),
      pairs.map((list) => `rules=r&${list.map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&')}`),
      fc.json().map((json) => `rules=r&events=${encodeURIComponent(json)}`),
    );
    fc.assert(
      fc.property(any, (fragment) => {
        const read = readShared(fragment, tool);
        if (read) readForm(fields, read.form);
      }),
    );
  });
});
