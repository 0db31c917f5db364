import { z } from 'zod';
import { NAME_LENGTH } from './fields';

/** Who gives a command. On this machine alone, whoever opens the product is its owner. */
export type Actor = { readonly id: string; readonly name: string; readonly role: 'owner' };

/** What somebody calls themselves, as it can be shown anywhere: on one line, at most a name long; may be empty. */
export const ownNameOf = (typed: string): string =>
  [
    ...typed
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, NAME_LENGTH)
    .join('')
    .trim();

/** A name that comes from outside. It is mended, never refused: an edit is worth more than the name on it. */
export const zOwnName = z.string().transform(ownNameOf);
