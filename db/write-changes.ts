import { and, eq, sql } from 'drizzle-orm';
import type { DocumentChanges } from '../lib/changes/change';
import { documentKindOf, partsOfDocumentId } from '../lib/model/document';
import { prepared } from './prepared';
import { revisionIn } from './read-document';
import { documents, records } from './schema';
import type { Transaction } from './transact';

const insertDocument = prepared((db) =>
  db
    .insert(documents)
    .values({
      id: sql.placeholder('id'),
      kind: sql.placeholder('kind'),
      workspaceId: sql.placeholder('workspaceId'),
      revision: sql.placeholder('revision'),
      changedAt: sql.placeholder('changedAt'),
    })
    .prepare(),
);
const countUp = prepared((db) =>
  db
    .update(documents)
    .set({ revision: sql`${sql.placeholder('revision')}`, changedAt: sql`${sql.placeholder('changedAt')}` })
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare(),
);
const putRecord = prepared((db) =>
  db
    .insert(records)
    .values({
      documentId: sql.placeholder('documentId'),
      kind: sql.placeholder('kind'),
      id: sql.placeholder('id'),
      row: sql.placeholder('row'),
    })
    .onConflictDoUpdate({
      target: [records.documentId, records.kind, records.id],
      set: { row: sql`excluded.row` },
    })
    .prepare(),
);
const deleteRecord = prepared((db) =>
  db
    .delete(records)
    .where(
      and(
        eq(records.documentId, sql.placeholder('documentId')),
        eq(records.kind, sql.placeholder('kind')),
        eq(records.id, sql.placeholder('id')),
      ),
    )
    .prepare(),
);

/**
 * Writes the rows of one document's changes and counts its revision up, inside the command's transaction.
 * @param now epoch ms
 * @returns the new revision
 */
export function writeChanges(tx: Transaction, { documentId, changes }: DocumentChanges, now: number): number {
  const before = revisionIn(tx, documentId);
  const header = { id: documentId, revision: before + 1, changedAt: now };
  if (before > 0) countUp(tx).run(header);
  else {
    const { workspaceId } = partsOfDocumentId(documentId);
    insertDocument(tx).run({ ...header, kind: documentKindOf(documentId), workspaceId });
  }
  for (const { kind, id, after } of changes) {
    const place = { documentId, kind, id };
    if (after === null) deleteRecord(tx).run(place);
    else putRecord(tx).run({ ...place, row: JSON.stringify(after) });
  }
  return header.revision;
}
