import type { Kind } from '@/lib/model/kinds';
import { slugOf, withTail } from '@/lib/model/slug';

const TAIL_LENGTH = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * An id for a record that is made here: from its name, with a random tail, so that nobody else makes the same one
 * at the same time and a deleted record's id never comes back.
 */
export function newRecordId(name: string, kind: Kind): string {
  const random = crypto.getRandomValues(new Uint8Array(TAIL_LENGTH));
  const tail = [...random].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return withTail(slugOf(name, kind), tail);
}
