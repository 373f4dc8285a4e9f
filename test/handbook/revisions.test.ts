import { describe, expect, it } from 'vitest';
import { revisions } from '../../src/handbook/revisions.ts';
import type { Clause, Handbook } from '../../src/handbook/types.ts';
import type { Volume } from '../../src/lib/volumes.ts';

type Figure = Handbook['figures'][number];
type Period = { from: string; until?: string; value: number | string };

const clause = (id: string) => ({ id }) as Clause;
const clauses = ['ops.swap.limit', 'svc.swap.limit', 'ops.lunch.from'].map(clause);

const figure = (
  id: string,
  unit: Figure['unit'],
  volumes: Partial<Record<Volume, [string, ...Period[]]>>,
): Figure => ({
  id,
  label: `${id}的名称`,
  unit,
  volumes: Object.fromEntries(
    Object.entries(volumes).map(([volume, [clause, ...periods]]) => [volume, { clause, periods }]),
  ),
});
const read = (...figures: Figure[]) =>
  revisions({ figures, clauses }).map(({ on, clause, before, after }) =>
    [on, clause.id, before, after].join(' '),
  );

describe('revisions', () => {
  it('are none where every figure has its first value', () => {
    expect(
      read(
        figure('swap.limit', 'times', { operations: ['ops.swap.limit', { from: '2020-01-01', value: 2 }] }),
      ),
    ).toEqual([]);
  });

  it('say the day, the name, the clause, and both values with their unit', () => {
    const changed = figure('swap.limit', 'times', {
      operations: [
        'ops.swap.limit',
        { from: '2020-01-01', until: '2026-12-31', value: 2 },
        { from: '2027-01-01', value: 3 },
      ],
    });
    expect(revisions({ figures: [changed], clauses })).toEqual([
      {
        on: '2027-01-01',
        label: 'swap.limit的名称',
        clause: clause('ops.swap.limit'),
        before: '2次',
        after: '3次',
      },
    ]);
  });

  it('read a time of day as one', () => {
    const lunch = figure('lunch.from', 'clock', {
      operations: [
        'ops.lunch.from',
        { from: '2020-01-01', value: '12:00' },
        { from: '2026-05-01', value: '11:30' },
      ],
    });
    expect(read(lunch)).toEqual(['2026-05-01 ops.lunch.from 12:00 11:30']);
  });

  it('are one for every change, newest first, each from the value right before it', () => {
    const often = figure('swap.limit', 'times', {
      operations: [
        'ops.swap.limit',
        { from: '2020-01-01', value: 2 },
        { from: '2024-01-01', value: 3 },
        { from: '2026-01-01', value: 1 },
      ],
    });
    const lunch = figure('lunch.from', 'clock', {
      operations: [
        'ops.lunch.from',
        { from: '2020-01-01', value: '12:00' },
        { from: '2025-05-01', value: '11:30' },
      ],
    });
    expect(read(often, lunch)).toEqual([
      '2026-01-01 ops.swap.limit 3次 1次',
      '2025-05-01 ops.lunch.from 12:00 11:30',
      '2024-01-01 ops.swap.limit 2次 3次',
    ]);
  });

  it('are kept apart by volume', () => {
    const two = figure('swap.limit', 'times', {
      operations: ['ops.swap.limit', { from: '2020-01-01', value: 2 }, { from: '2026-01-01', value: 3 }],
      'service-system': [
        'svc.swap.limit',
        { from: '2020-01-01', value: 1 },
        { from: '2025-01-01', value: 4 },
      ],
    });
    expect(read(two)).toEqual(['2026-01-01 ops.swap.limit 2次 3次', '2025-01-01 svc.swap.limit 1次 4次']);
  });

  it('leave out what names a clause that is not there', () => {
    const gone = figure('swap.limit', 'times', {
      operations: ['ops.swap.gone', { from: '2020-01-01', value: 2 }, { from: '2026-01-01', value: 3 }],
    });
    expect(read(gone)).toEqual([]);
  });
});
