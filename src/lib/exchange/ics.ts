import ical from 'ical.js';
import { addDays, addMinutes } from '../dates.ts';
import { fingerprint } from '../reading.ts';
import type { CalendarEvent } from '../tools/outcome.ts';

// RFC 5545 counts the blank that begins a folded line; ical.js does not.
ical.foldLength = 74;

/** How far China Standard Time is ahead of UTC, in minutes. */
const AHEAD = 8 * 60;

/**
 * Entries as an iCalendar file (RFC 5545) for any calendar: whole days, or moments of China Standard Time written in UTC.
 * `madeAt` (YYYY-MM-DD HH:MM, China Standard Time) stamps them; the same entry keeps its UID, so that a second import
 * replaces the first. An entry with a clock and no length lasts 30 minutes.
 */
export function writeIcs(name: string, events: readonly CalendarEvent[], madeAt: string): string {
  const calendar = new ical.Component(['vcalendar', [], []]);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Callbook//ZH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  for (const { date, clock, minutes = 30, title, description } of events) {
    const event = new ical.Component('vevent');
    event.addPropertyWithValue('uid', `${date}-${fingerprint(`${clock} ${title}`)}@callbook`);
    event.addPropertyWithValue('dtstamp', utc(madeAt));
    const start = clock ? `${date} ${clock}` : null;
    event.addPropertyWithValue('dtstart', start ? utc(start) : day(date));
    event.addPropertyWithValue('dtend', start ? utc(addMinutes(start, minutes)) : day(addDays(date, 1)));
    event.addPropertyWithValue('summary', title);
    event.addPropertyWithValue('description', description);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function utc(moment: string): ical.Time {
  return ical.Time.fromDateTimeString(`${addMinutes(moment, -AHEAD).replace(' ', 'T')}:00Z`);
}

function day(date: string): ical.Time {
  return ical.Time.fromDateString(date);
}
