import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { writeIcs } from '../../../src/lib/exchange/ics.ts';
import type { CalendarEvent } from '../../../src/lib/tools/outcome.ts';

const MADE = '2026-05-01 09:00';
const events: CalendarEvent[] = [
  { date: '2026-05-15', title: '交月度报告', description: '班长；依据 5.2-3，逗号、分号; 换行\n也在' },
  { date: '2026-05-18', clock: '09:00', minutes: 60, title: '周例会', description: '技术服务中心' },
  { date: '2026-05-18', clock: '17:30', title: '交会议纪要', description: '' },
];
/** As another calendar program reads it. */
const read = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).filter((entry): entry is VEvent => entry?.type === 'VEVENT');

describe('another calendar reads', () => {
  const [report, weekly, minutes] = read(writeIcs('工作日历', events, MADE));

  test('a whole day as one, with its words', () => {
    expect(report?.datetype).toBe('date');
    expect(report?.summary).toBe('交月度报告');
    expect(report?.description).toBe('班长；依据 5.2-3，逗号、分号; 换行\n也在');
    expect(report?.start.getDate()).toBe(15);
    expect(report?.end?.getDate()).toBe(16);
  });

  test('a moment in China Standard Time, with its length', () => {
    expect(weekly?.start.toISOString()).toBe('2026-05-18T01:00:00.000Z');
    expect(weekly?.end?.toISOString()).toBe('2026-05-18T02:00:00.000Z');
  });

  test('half an hour where no length is given', () => {
    expect(minutes?.end?.toISOString()).toBe('2026-05-18T10:00:00.000Z');
  });

  test('the moment it was made', () => {
    expect(weekly?.dtstamp.toISOString()).toBe('2026-05-01T01:00:00.000Z');
  });
});

test('the same entry keeps its UID, another has another', () => {
  const uids = (list: CalendarEvent[], made: string) => read(writeIcs('x', list, made)).map(({ uid }) => uid);
  expect(uids(events, MADE)).toEqual(uids(events, '2026-06-01 00:00'));
  expect(new Set(uids(events, MADE)).size).toBe(events.length);
});

test('lines end in CRLF and hold at most 75 octets, as RFC 5545 asks', () => {
  const long = [{ date: '2026-05-15', title: '长'.repeat(100), description: '' }];
  const lines = writeIcs('x', long, MADE).split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(read(lines.join('\r\n'))[0]?.summary).toBe('长'.repeat(100));
});
