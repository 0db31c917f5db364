import { applyChanges } from '../lib/changes/apply-changes';
import type { Change, LogEntry } from '../lib/changes/change';
import type { Document } from '../lib/model/document';
import type { Database } from './open-db';
import { documentIn, revisionIn } from './read-document';
import type { Transaction } from './transact';

/** Documents that are kept at hand for each database; a room works in one or two. */
const MOST_KNOWN = 50;

// Next compiles several module graphs; whichever of them stores a change, all have to know.
const shared = globalThis as { journeyLensKnown?: WeakMap<object, Map<string, Document>> };
shared.journeyLensKnown ??= new WeakMap();
const knownBy = shared.journeyLensKnown;

/**
 * A document as its rows say, inside a transaction. It is not read again while the one at hand has the revision that is
 * stored: every change counts the revision up.
 */
export function knownDocumentIn(db: Database, tx: Transaction, id: string): Document {
  const known = knownBy.get(db.$client)?.get(id);
  if (known && revisionIn(tx, id) === known.revision) return known;
  const read = documentIn(tx, id);
  keepAtHand(db, read);
  return read;
}

/**
 * Keeps documents at hand as they stand after log entries that are being stored. Should the transaction fail after all,
 * their revision is not the stored one, and whatever gets that revision later comes through here first.
 */
export function keepKnown(db: Database, before: readonly Document[], entries: readonly LogEntry[]) {
  for (const { documentId, revision, changes } of entries) {
    const document = before.find(({ id }) => id === documentId);
    knownBy.get(db.$client)?.delete(documentId);
    if (document?.revision !== revision - 1) continue;
    // As the rows say it: a field that is undefined is not there.
    const stored = JSON.parse(JSON.stringify(changes)) as Change[];
    keepAtHand(db, applyChanges(document, stored, revision));
  }
}

function keepAtHand(db: Database, document: Document) {
  const known = knownBy.get(db.$client) ?? new Map<string, Document>();
  knownBy.set(db.$client, known);
  // The one that was kept last stands last.
  known.delete(document.id);
  known.set(document.id, document);
  for (const id of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(id);
}
