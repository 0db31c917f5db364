import type { Language } from '../model/workspace';

// British English: day before month, twenty-four hours, as in Dutch.
const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

/** A moment in full: `25 November 2026 at 14:03`. Times are epoch ms, in the reader's own time zone. */
export const fullTime = (language: Language, at: number) =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** The time of day: `14:03`. */
export const clockTime = (language: Language, at: number) =>
  new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(at);

/** A day: `Today`, `Yesterday`, `Monday 23 November`, with the year where it is another. */
export function dayName(language: Language, at: number, now: number): string {
  const daysAgo = dayNumber(now) - dayNumber(at);
  if (daysAgo === 0 || daysAgo === 1) {
    const word = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-daysAgo, 'day');
    return word.charAt(0).toUpperCase() + word.slice(1);
  }
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at);
  return day.charAt(0).toUpperCase() + day.slice(1);
}

/** Which day it is where the reader is, counted from an arbitrary one. */
export function dayNumber(at: number): number {
  const day = new Date(at);
  return Math.round(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000);
}
