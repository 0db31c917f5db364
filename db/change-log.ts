import { and, asc, eq, gt, gte } from 'drizzle-orm';
import type { Change, LogEntry } from '../lib/changes/change';
import type { Actor } from '../lib/model/actor';
import type { Database } from './open-db';
import { changeLog, idleCommands } from './schema';
import type { Transaction } from './transact';

/** Who gave a command, which, and when (epoch ms). */
export type Authorship = { commandId: string; command: string; actor: Actor; at: number };

/** Appends one document's changes to its log, inside the command's transaction. */
export function appendToLog(tx: Transaction, entry: LogEntry, by: Authorship) {
  tx.insert(changeLog)
    .values({
      documentId: entry.documentId,
      revision: entry.revision,
      commandId: by.commandId,
      command: by.command,
      actor: JSON.stringify({ id: by.actor.id, name: by.actor.name }),
      at: by.at,
      changes: JSON.stringify(entry.changes),
    })
    .run();
}

/** Remembers a command that changed nothing, so that it is not decided again when it comes again (law L3). */
export function rememberIdle(tx: Transaction, commandId: string, at: number) {
  tx.insert(idleCommands).values({ commandId, at }).run();
}

/** What a command has changed, when it has been carried out before (law L3); else undefined. */
export function entriesOfCommand(tx: Transaction, commandId: string): LogEntry[] | undefined {
  const entries = tx
    .select()
    .from(changeLog)
    .where(eq(changeLog.commandId, commandId))
    .orderBy(asc(changeLog.documentId))
    .all()
    .map(entryOf);
  if (entries.length > 0) return entries;
  const isIdle = tx.select().from(idleCommands).where(eq(idleCommands.commandId, commandId)).get();
  return isIdle && entries;
}

/**
 * A document's log entries after a revision, oldest first, with who did it and when.
 * @param most how many at once; all of them when it is left out
 */
export async function readLog(
  db: Database,
  _actor: Actor,
  documentId: string,
  after = 0,
  most = -1,
): Promise<(LogEntry & Authorship)[]> {
  return db
    .select()
    .from(changeLog)
    .where(and(eq(changeLog.documentId, documentId), gt(changeLog.revision, after)))
    .orderBy(asc(changeLog.revision))
    .limit(most)
    .all()
    .map((row) => ({
      ...entryOf(row),
      commandId: row.commandId,
      command: row.command,
      actor: JSON.parse(row.actor) as Actor,
      at: row.at,
    }));
}

/** What has changed in a document at or after a time (epoch ms), oldest first. */
export async function readChangesSince(
  db: Database,
  _actor: Actor,
  documentId: string,
  since: number,
): Promise<{ at: number; changes: Change[] }[]> {
  return db
    .select({ at: changeLog.at, changes: changeLog.changes })
    .from(changeLog)
    .where(and(eq(changeLog.documentId, documentId), gte(changeLog.at, since)))
    .orderBy(asc(changeLog.revision))
    .all()
    .map(({ at, changes }) => ({ at, changes: JSON.parse(changes) as Change[] }));
}

const entryOf = (row: { documentId: string; revision: number; changes: string }): LogEntry => ({
  documentId: row.documentId,
  revision: row.revision,
  changes: JSON.parse(row.changes) as Change[],
});
