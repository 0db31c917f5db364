import type { Language } from '@/lib/model/workspace';

/** A calendar day (`YYYY-MM-DD`) as people write it: `18 Dec 2026`. */
export const longDay = (day: string, language: Language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
