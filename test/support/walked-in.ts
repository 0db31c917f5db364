import { LANGUAGES, type Language } from '@/lib/model/workspace';

/**
 * The languages in which a walk is walked. One is enough to see that it works: words are functions that every language
 * must have, the first journey is walked in all of them, and every page is looked at in all of them. With
 * `EVERY_LANGUAGE=1` in the environment every walk is.
 * @param language the one that this walk is walked in otherwise
 */
export const walkedIn = (language: Language): readonly Language[] =>
  process.env.EVERY_LANGUAGE ? LANGUAGES : [language];
