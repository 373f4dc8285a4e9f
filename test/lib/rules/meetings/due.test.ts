import { expect, test } from 'vitest';
import { meetingDue } from '../../../../src/lib/rules/meetings/due.ts';
import { VOLUME_SLUGS, type Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof meetingDue>[1];

const ASKED: [Input, readonly Volume[], object][] = [
  [{ what: 'monthly-review', heldOn: '2026-03-04' }, ['operations'], { inTime: true }],
  [{ what: 'rep-meeting', month: '2026-11' }, ['service-system'], { meetingOn: '2026-11-20' }],
  [{ what: 'centre', from: '2026-05-13' }, ['department'], { startsAt: '2026-05-18 09:00' }],
  [{ what: 'section', from: '2026-05-13' }, ['department'], { startsAt: '2026-05-18 14:30' }],
  [{ what: 'training', trainingOn: '2026-07-13' }, ['department'], { publishBy: '2026-07-10' }],
  [{ what: 'window', month: '2026-09' }, ['department', 'outsourcing'], { opensOn: '2026-10-01' }],
  [
    { what: 'communication', months: [{ month: '2026-04', meetings: 0 }] },
    ['outsourcing'],
    { monthsShort: ['2026-04'] },
  ],
];

test.each(ASKED)('%j is answered in its volumes and refused in the others', (input, volumes, expected) => {
  for (const volume of VOLUME_SLUGS) {
    const run = () => meetingDue(figuresOf(volume), input, HOLIDAYS);
    if (volumes.includes(volume)) {
      const { value, steps } = run();
      expect(value).toMatchObject({ ...expected, what: input.what });
      expect(steps.length).toBeGreaterThan(0);
    } else expect(refusal(run).map((p) => p.field)).toEqual(['what']);
  }
});

test('refuses what it does not know', () => {
  const run = () => meetingDue(figuresOf('department'), { what: 'party' } as unknown as Input, HOLIDAYS);
  expect(refusal(run).map((p) => p.field)).toEqual(['what']);
});
