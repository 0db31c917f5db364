import { applyChanges, inverseOf } from '../lib/changes/apply-changes';
import type { Actor } from '../lib/model/actor';
import type { Document } from '../lib/model/document';
import { readLogBack, type SignedEntry } from './change-log';
import type { Database } from './open-db';
import { documentIn } from './read-document';

/** Log entries that are taken back at once. */
const CHUNK = 500;

/**
 * A document as it stood at a moment: as the last change at or before it left it. What it did not hold yet, or not
 * any more, it does not hold.
 * @param at epoch ms
 */
export async function readPast(
  db: Database,
  actor: Actor,
  documentId: string,
  at: number,
): Promise<Document> {
  let document = documentIn(db, documentId);
  while (document.revision > 0) {
    const entries = await readLogBack(db, actor, documentId, document.revision, CHUNK);
    const later = entries.findIndex((entry) => entry.at <= at);
    const undone: SignedEntry[] = later === -1 ? entries : entries.slice(0, later);
    const changes = undone.flatMap((entry) => inverseOf(entry.changes));
    const last = undone.at(-1);
    if (last) document = applyChanges(document, changes, last.revision - 1);
    if (later !== -1 || entries.length === 0) break;
  }
  return document;
}
