/** Remembers the language that somebody chose on this device. */
export const LANGUAGE_COOKIE = 'language';
