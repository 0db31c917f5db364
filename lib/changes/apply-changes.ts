import type { Document, Records, Row } from '../model/document';
import type { Change } from './change';

/** The document with the changes applied, at a revision; the given document stays as it is. */
export function applyChanges(document: Document, changes: readonly Change[], revision: number): Document {
  const records: Record<string, Record<string, Row>> = { ...(document.records as AnyRecords) };
  const copied = new Set<string>();
  for (const { kind, id, after } of changes) {
    if (!copied.has(kind)) {
      records[kind] = { ...records[kind] };
      copied.add(kind);
    }
    const rows = records[kind] as Record<string, Row>;
    if (after === null) delete rows[id];
    else rows[id] = after;
  }
  return { ...document, revision, records: records as Records };
}

type AnyRecords = Record<string, Record<string, Row>>;

/** The changes that take back `changes`, last one first. */
export const inverseOf = (changes: readonly Change[]): Change[] =>
  changes.map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before })).reverse();
