import type { Language } from '../model/workspace';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/**
 * How long ago something was, in words: `5 minutes ago`, `yesterday`, `3 maanden geleden`; less than a minute is
 * `now`. Times are epoch ms; one that lies ahead counts as now.
 */
export function timeAgo(language: Language, at: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const passed = now - at;
  const [unit, length] = UNITS.find(([, ms]) => passed >= ms) ?? ['second', Number.POSITIVE_INFINITY];
  return words.format(-Math.max(0, Math.floor(passed / length)), unit);
}
