import { dayAfter } from '../../model/days';

/** Something that lasts a whole day. */
export type CalendarDay = {
  /** Names it for all calendars in the world, and stays the same. */
  uid: string;
  /** `YYYY-MM-DD` */
  day: string;
  summary: string;
  description?: string;
};

/**
 * A calendar file (iCalendar, RFC 5545) of whole days.
 * @param stampDay the day on which it is written, `YYYY-MM-DD`
 */
export function writeCalendar(calendar: {
  name: string;
  stampDay: string;
  days: readonly CalendarDay[];
}): string {
  const { name, stampDay, days } = calendar;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Journey Lens//Launch checklist//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${compact(stampDay)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: string) => day.replaceAll('-', '');

// Section 3.3.11: what separates values is escaped, and a line break is written as `\n`.
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Section 3.1: no line is longer than 75 octets, and no character is cut in two. A continued line begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
