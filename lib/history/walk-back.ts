import type { DocumentChanges } from '../changes/change';
import type { Document, Row } from '../model/document';
import type { Kind } from '../model/kinds';

/** A row by its document, kind and id, as it stood at some time. */
export type RowAt = (documentId: string, kind: Kind, id: string) => Row | undefined;

/**
 * Documents on a walk from now into the past: at each step every row is as it stood then, which is what gives
 * things the names that they had.
 */
export class WalkBack {
  readonly #rows = new Map<string, Row>();

  /** @param documents as they stand now; one that has been deleted is left out */
  constructor(documents: Iterable<Document>) {
    for (const { id: documentId, records } of documents)
      for (const [kind, rows] of Object.entries(records))
        for (const row of Object.values(rows as Record<string, Row>))
          this.#rows.set(`${documentId} ${kind} ${row.id}`, row);
  }

  /** The row as it stands at this point of the walk. */
  rowAt: RowAt = (documentId, kind, id) => this.#rows.get(`${documentId} ${kind} ${id}`);

  /** Goes to before these changes, which must be the last ones not yet taken back. */
  takeBack(documents: readonly DocumentChanges[]) {
    for (const { documentId, changes } of documents)
      for (const { kind, id, before } of changes) {
        const key = `${documentId} ${kind} ${id}`;
        if (before === null) this.#rows.delete(key);
        else this.#rows.set(key, before);
      }
  }
}
