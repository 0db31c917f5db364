import { eq } from 'drizzle-orm';
import { applyChanges } from '../lib/changes/apply-changes';
import type { Change, LogEntry } from '../lib/changes/change';
import type { Document } from '../lib/model/document';
import type { Database } from './open-db';
import { documentIn } from './read-document';
import { documents } from './schema';
import type { Transaction } from './transact';

/** Documents that are kept at hand for each database; a room works in one or two. */
const MOST_KNOWN = 50;

const knownBy = new WeakMap<object, Map<string, Document>>();

/**
 * A document as its rows say, inside a transaction. It is not read again while the one at hand has the revision that is
 * stored: every change counts the revision up.
 */
export function knownDocumentIn(db: Database, tx: Transaction, id: string): Document {
  const known = knownBy.get(db.$client)?.get(id);
  if (!known) return documentIn(tx, id);
  const stored = tx
    .select({ revision: documents.revision })
    .from(documents)
    .where(eq(documents.id, id))
    .get();
  return stored?.revision === known.revision ? known : documentIn(tx, id);
}

/**
 * Keeps documents at hand as they stand after log entries that are being stored. Should the transaction fail after all,
 * their revision is not the stored one, and whatever gets that revision later comes through here first.
 */
export function keepKnown(db: Database, before: readonly Document[], entries: readonly LogEntry[]) {
  const known = knownBy.get(db.$client) ?? new Map<string, Document>();
  knownBy.set(db.$client, known);
  for (const { documentId, revision, changes } of entries) {
    const document = before.find(({ id }) => id === documentId);
    known.delete(documentId);
    if (document?.revision !== revision - 1) continue;
    // As the rows say it: a field that is undefined is not there.
    const stored = JSON.parse(JSON.stringify(changes)) as Change[];
    known.set(documentId, applyChanges(document, stored, revision));
  }
  for (const id of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(id);
}
