import { and, desc, eq, notExists, sql } from 'drizzle-orm';
import { inverseOf } from '../lib/changes/apply-changes';
import type { Change, DocumentChanges } from '../lib/changes/change';
import type { Actor } from '../lib/model/actor';
import { rootIdOf } from '../lib/model/document';
import type { Database } from './open-db';
import { readDeleted } from './read-document';
import { changeLog, documents, records } from './schema';

/** A workspace that somebody has deleted: as what, when (epoch ms), and who, '' for those who gave no name. */
export type DeletedWorkspace = { id: string; name: string; at: number; by: string };

/** The same with what brings it back as it was: for a `restore` command. */
export type Deletion = DeletedWorkspace & { documents: DocumentChanges[] };

/**
 * The workspaces that have been deleted and are not there again, the newest deletion first.
 * @param most how many at once
 */
export async function readDeletedWorkspaces(
  db: Database,
  _actor: Actor,
  most: number,
): Promise<DeletedWorkspace[]> {
  // The last that was done to a workspace that is gone is its deletion.
  return db
    .select({ id: documents.id, at: changeLog.at, actor: changeLog.actor, changes: changeLog.changes })
    .from(documents)
    .innerJoin(
      changeLog,
      and(eq(changeLog.documentId, documents.id), eq(changeLog.revision, documents.revision)),
    )
    .where(
      and(
        eq(documents.kind, 'workspace'),
        notExists(
          db
            .select({ found: sql`1` })
            .from(records)
            .where(and(eq(records.documentId, documents.id), eq(records.kind, 'workspace'))),
        ),
      ),
    )
    .orderBy(desc(changeLog.at), documents.id)
    .limit(most)
    .all()
    .map(({ id, at, actor, changes }) => ({ id, at, by: nameIn(actor), name: nameOf(id, changes) }));
}

/** What somebody has deleted with a workspace; undefined when it is there, or has never been. */
export async function readDeletion(
  db: Database,
  actor: Actor,
  workspaceId: string,
): Promise<Deletion | undefined> {
  const left = await readDeleted(db, actor, workspaceId);
  if (left?.kind !== 'workspace') return undefined;
  const last = db
    .select()
    .from(changeLog)
    .where(and(eq(changeLog.documentId, workspaceId), eq(changeLog.revision, left.revision)))
    .get();
  if (!last) return undefined;
  const entries = db.select().from(changeLog).where(eq(changeLog.commandId, last.commandId)).all();
  return {
    id: workspaceId,
    name: nameOf(workspaceId, last.changes),
    at: last.at,
    by: nameIn(last.actor),
    documents: entries.map(({ documentId, changes }) => ({
      documentId,
      changes: inverseOf(JSON.parse(changes) as Change[]),
    })),
  };
}

const nameIn = (actor: string) => (JSON.parse(actor) as Actor).name;

function nameOf(workspaceId: string, changes: string): string {
  const root = (JSON.parse(changes) as Change[]).find(
    ({ kind, id }) => kind === 'workspace' && id === rootIdOf(workspaceId),
  );
  return String(root?.before?.name ?? workspaceId);
}
