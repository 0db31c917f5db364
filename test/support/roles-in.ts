import type { Orientation } from '../../lib/responsibilities/guess-orientation';
import {
  type Responsibilities,
  readResponsibilities,
} from '../../lib/responsibilities/read-responsibilities';
import { readTables } from '../../lib/responsibilities/read-tables';

/** Reads a responsibility table as it is pasted. */
export const readPasted = (text: string, orientation: Orientation | 'auto' = 'auto') =>
  readResponsibilities(readTables(text), { orientation });

/** What was read, by names: `{ 'Book a room': { Sales: 'AR' } }`. */
export function rolesIn({ activities, parties, letters }: Responsibilities) {
  const nameOf = new Map(parties.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    activities.map(({ id, name }) => [
      name,
      Object.fromEntries(
        letters
          .filter((cell) => cell.activity === id)
          .map((cell) => [nameOf.get(cell.party), cell.letters.join('')]),
      ),
    ]),
  );
}
