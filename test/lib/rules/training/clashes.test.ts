import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesBetween } from '../../../../src/lib/dates.ts';
import { clashes } from '../../../../src/lib/rules/training/clashes.ts';

const SESSION = { date: '2026-06-18', from: '14:00', to: '16:00' };

// A-4.3-23: a training must not meet a shift of those who take part
test.each<[name: string, date: string, from: string, to: string, clash: boolean]>([
  ['ends as it begins', '2026-06-18', '08:00', '14:00', false],
  ['ends a minute later', '2026-06-18', '08:00', '14:01', true],
  ['begins as it ends', '2026-06-18', '16:00', '22:00', false],
  ['begins a minute before', '2026-06-18', '15:59', '22:00', true],
  ['lies within', '2026-06-18', '14:30', '15:00', true],
  ['lies around', '2026-06-18', '08:00', '20:00', true],
  ['is the day before', '2026-06-17', '14:00', '16:00', false],
  ['runs over midnight into the next morning', '2026-06-17', '22:00', '06:00', false],
  ['runs over midnight into the session', '2026-06-17', '16:00', '15:00', true],
  ['lasts round the clock', '2026-06-18', '08:00', '08:00', true],
  ['begins in the evening of the day', '2026-06-18', '22:00', '06:00', false],
])('a shift that %s', (_, date, from, to, clash) => {
  const shift = { name: '陈晓', date, from, to };
  expect(clashes(['陈晓'], [SESSION], [shift])).toEqual(
    clash ? [{ name: '陈晓', session: SESSION, shift: { date, from, to } }] : [],
  );
});

test('by person and session; shifts of others are left out', () => {
  const second = { date: '2026-06-19', from: '14:00', to: '16:00' };
  const all = { from: '08:00', to: '20:00' };
  const found = clashes(
    ['陈晓', '李敏'],
    [SESSION, second],
    [
      { name: '李敏', date: '2026-06-18', ...all },
      { name: '赵磊', date: '2026-06-18', ...all },
      { name: '陈晓', date: '2026-06-19', ...all },
      { name: '陈晓', date: '2026-06-18', ...all },
    ],
  );
  expect(found.map(({ name, session }) => [name, session.date])).toEqual([
    ['陈晓', '2026-06-18'],
    ['陈晓', '2026-06-19'],
    ['李敏', '2026-06-18'],
  ]);
});

test('as minutes count: they clash exactly when each begins before the other ends', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = fc.nat(24 * 60 - 1).map((m) => `${two(Math.floor(m / 60))}:${two(m % 60)}`);
  const day = fc.integer({ min: 16, max: 20 }).map((d) => `2026-06-${d}`);
  const minutes = (moment: string) => minutesBetween('2026-06-01 00:00', moment);
  fc.assert(
    fc.property(day, clock, clock, (date, from, to) => {
      fc.pre(from !== to);
      const begins = minutes(`${date} ${from}`);
      const ends = minutes(`${date} ${to}`) + (to < from ? 24 * 60 : 0);
      const expected = begins < minutes('2026-06-18 16:00') && ends > minutes('2026-06-18 14:00');
      expect(clashes(['陈晓'], [SESSION], [{ name: '陈晓', date, from, to }])).toHaveLength(expected ? 1 : 0);
    }),
  );
});
