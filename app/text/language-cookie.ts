import type { Language } from '@/lib/model/workspace';

/** Remembers the language that somebody chose on this device. */
export const LANGUAGE_COOKIE = 'language';

const A_YEAR_IN_SECONDS = 31_536_000;

/** Keeps the language of the screens on this device; the next answer of the server is in it. */
export const rememberLanguage = (language: Language) =>
  // Not every browser that we serve has the Cookie Store API.
  Reflect.set(
    document,
    'cookie',
    `${LANGUAGE_COOKIE}=${language};path=/;max-age=${A_YEAR_IN_SECONDS};samesite=lax`,
  );
