import type { Row } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import { renameAt, usesAt } from '../model/references';

/**
 * A row that comes back, without the names of what is not there; null where it means nothing without one of them.
 * @param isKnown whether a record that the row names is there, or comes back with it
 */
export function withKnownNames(
  kind: Kind,
  row: Row,
  isKnown: (kind: Kind, id: string) => boolean,
): Row | null {
  let mended = row;
  for (const { at, to, lost } of definitionOf(kind).references ?? [])
    for (const { id } of usesAt(row, at)) {
      if (to.some((target) => isKnown(target as Kind, id))) continue;
      if (lost === 'record') return null;
      mended = renameAt(mended, at, (name) => (name === id ? undefined : name));
    }
  return mended;
}
