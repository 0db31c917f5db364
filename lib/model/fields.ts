import { z } from 'zod';

/** Longest id, in characters. */
export const ID_LENGTH = 80;
/** Longest name, in characters (Unicode code points). */
export const NAME_LENGTH = 200;
/** Longest text, in characters (Unicode code points). */
export const TEXT_LENGTH = 5000;

// Nobody types them, and they break files; a text may have tabs and line breaks.
const CONTROL = /\p{Cc}/u;
const CONTROL_IN_TEXT = /(?![\t\n\r])\p{Cc}/u;

const lengthOf = (text: string) => (text.length <= NAME_LENGTH ? text.length : [...text].length);

// What a check cannot say to others stands in `meta`: it goes into the JSON Schema of the file.

/**
 * Text of at most `max` characters without control characters or half a surrogate pair.
 * The message of each check is a problem code of `lib/text`, see `lib/file/problem.ts`.
 */
const textUpTo = (max: number, control: RegExp) =>
  z
    .string()
    .refine((text) => lengthOf(text) <= max, { error: 'too-long', params: { max } })
    .refine((text) => !control.test(text) && text.isWellFormed(), { error: 'control-characters' })
    .meta({ maxLength: max });

/** A slug: `[a-z0-9-]+`, 1 to 80 characters. */
export const zId = z.string().regex(/^[a-z0-9-]{1,80}$/, { error: 'bad-id' });

/** What something is called: never blank, at most 200 characters. */
export const zName = textUpTo(NAME_LENGTH, CONTROL)
  .refine((name) => name.trim() !== '', { error: 'blank' })
  .meta({ pattern: '\\S' });

/** What somebody wrote: at most 5,000 characters; blank counts as missing everywhere. */
export const zText = textUpTo(TEXT_LENGTH, CONTROL_IN_TEXT);

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const zDay = z
  .string()
  .refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isRealDay(day), { error: 'bad-day' })
  .meta({ format: 'date' });

/** Address of a page or file, `http` or `https` only: it is shown as a link. */
export const zLink = textUpTo(TEXT_LENGTH, CONTROL)
  .refine((link) => isWebAddress(link), { error: 'bad-link' })
  .meta({ pattern: '^https?://' });

/** A duration in days, 0 or more, fractions allowed. */
export const zDays = z.number().min(0);

/** A number of people or things: whole, 0 or more. */
export const zCount = z.int().min(0);

/** Whether a text says anything; blank counts as missing everywhere. */
export const isFilled = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '';

/** Whether a text is an address on the web. */
export function isWebAddress(link: string): boolean {
  return /^https?:\/\//.test(link) && URL.canParse(link);
}

function isRealDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
