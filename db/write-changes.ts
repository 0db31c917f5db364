import { and, eq } from 'drizzle-orm';
import type { DocumentChanges } from '../lib/changes/change';
import { documentKindOf, partsOfDocumentId } from '../lib/model/document';
import { documents, records } from './schema';
import type { Transaction } from './transact';

/**
 * Writes the rows of one document's changes and counts its revision up, inside the command's transaction.
 * @param now epoch ms
 * @returns the new revision
 */
export function writeChanges(tx: Transaction, { documentId, changes }: DocumentChanges, now: number): number {
  const known = tx.select().from(documents).where(eq(documents.id, documentId)).get();
  const revision = (known?.revision ?? 0) + 1;
  if (known) tx.update(documents).set({ revision, changedAt: now }).where(eq(documents.id, documentId)).run();
  else {
    const { workspaceId } = partsOfDocumentId(documentId);
    tx.insert(documents)
      .values({ id: documentId, kind: documentKindOf(documentId), workspaceId, revision, changedAt: now })
      .run();
  }
  for (const { kind, id, after } of changes) {
    const isRow = and(eq(records.documentId, documentId), eq(records.kind, kind), eq(records.id, id));
    if (after === null) {
      tx.delete(records).where(isRow).run();
      continue;
    }
    const row = JSON.stringify(after);
    tx.insert(records)
      .values({ documentId, kind, id, row })
      .onConflictDoUpdate({ target: [records.documentId, records.kind, records.id], set: { row } })
      .run();
  }
  return revision;
}
