import { type Document, emptyDocument, type Row, type RowOf, rowOf, rowsOf } from '../model/document';
import type { Kind } from '../model/kinds';
import type { Change, DocumentChanges } from './change';

/**
 * Documents while a command is being decided: rows are put and removed, and what differs in the end is read off
 * as changes. A row that ends as it began is no change.
 */
export class Draft {
  readonly #before: ReadonlyMap<string, Document>;
  readonly #now: Map<string, Document>;
  readonly #copied = new Map<string, Record<string, Row>>();
  readonly #touched = new Map<string, Map<string, { kind: Kind; id: string }>>();

  constructor(documents: Iterable<Document>) {
    this.#now = new Map([...documents].map((document) => [document.id, document]));
    this.#before = new Map(this.#now);
  }

  /** The document as it stands now; an empty one where there is none yet. */
  document(id: string): Document {
    return this.#now.get(id) ?? emptyDocument(id);
  }

  has(id: string): boolean {
    return this.#now.has(id);
  }

  /** All documents at hand. */
  documents(): Document[] {
    return [...this.#now.values()];
  }

  row<K extends Kind>(documentId: string, kind: K, id: string): RowOf<K> | undefined {
    return rowOf(this.document(documentId), kind, id);
  }

  /** A row as it stood before the command. */
  rowBefore(documentId: string, kind: Kind, id: string): Row | undefined {
    const before = this.#before.get(documentId);
    return before && (rowOf(before, kind, id) as Row | undefined);
  }

  rows<K extends Kind>(documentId: string, kind: K): RowOf<K>[] {
    return rowsOf(this.document(documentId), kind);
  }

  put(documentId: string, kind: Kind, row: Row) {
    this.#set(documentId, kind, row.id, row);
  }

  remove(documentId: string, kind: Kind, id: string) {
    this.#set(documentId, kind, id, null);
  }

  /** What differs from the beginning, per document that changed. */
  changes(): DocumentChanges[] {
    return [...this.#touched].flatMap(([documentId, rows]) => {
      const changes = [...rows.values()].flatMap(({ kind, id }): Change[] => {
        const was = this.rowBefore(documentId, kind, id) ?? null;
        const is = (this.row(documentId, kind, id) as Row | undefined) ?? null;
        return isSame(was, is) ? [] : [{ kind, id, before: was, after: is }];
      });
      return changes.length > 0 ? [{ documentId, changes }] : [];
    });
  }

  // Rows are set in place, in tables that this draft has copied: an import sets a hundred thousand of them.
  #set(documentId: string, kind: Kind, id: string, after: Row | null) {
    const document = this.document(documentId);
    const key = `${documentId} ${kind}`;
    const rows = this.#copied.get(key) ?? { ...(document.records[kind] as Record<string, Row>) };
    if (after === null) delete rows[id];
    else rows[id] = after;
    if (!this.#copied.has(key)) this.#copied.set(key, rows);
    this.#now.set(documentId, { ...document, records: { ...document.records, [kind]: rows } });
    const touched = this.#touched.get(documentId) ?? new Map();
    this.#touched.set(documentId, touched.set(`${kind} ${id}`, { kind, id }));
  }
}

/** Whether two rows or field values say the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame((a as Fields)[key], (b as Fields)[key]))
  );
}

type Fields = Record<string, unknown>;
