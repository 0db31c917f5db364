import { and, asc, desc, eq, gt, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Change, LogEntry } from '../lib/changes/change';
import type { Actor } from '../lib/model/actor';
import type { Database } from './open-db';
import { prepared } from './prepared';
import { changeLog, idleCommands } from './schema';
import type { Transaction } from './transact';

/** Who gave a command, which, and when (epoch ms). */
export type Authorship = { commandId: string; command: string; actor: Actor; at: number };

/** A line of the log with who wrote it. */
export type SignedEntry = LogEntry & Authorship;

const insertEntry = prepared((db) =>
  db
    .insert(changeLog)
    .values({
      documentId: sql.placeholder('documentId'),
      revision: sql.placeholder('revision'),
      commandId: sql.placeholder('commandId'),
      command: sql.placeholder('command'),
      actor: sql.placeholder('actor'),
      at: sql.placeholder('at'),
      changes: sql.placeholder('changes'),
    })
    .prepare(),
);

/** Appends one document's changes to its log, inside the command's transaction. */
export function appendToLog(tx: Transaction, entry: LogEntry, by: Authorship) {
  insertEntry(tx).run({
    documentId: entry.documentId,
    revision: entry.revision,
    commandId: by.commandId,
    command: by.command,
    actor: JSON.stringify({ id: by.actor.id, name: by.actor.name }),
    at: by.at,
    changes: JSON.stringify(entry.changes),
  } satisfies typeof changeLog.$inferInsert);
}

/** Remembers a command that changed nothing, so that it is not decided again when it comes again (law L3). */
export function rememberIdle(tx: Transaction, commandId: string, at: number) {
  tx.insert(idleCommands).values({ commandId, at }).run();
}

const selectOfCommand = prepared((db) =>
  db
    .select()
    .from(changeLog)
    .where(eq(changeLog.commandId, sql.placeholder('commandId')))
    .orderBy(asc(changeLog.documentId))
    .prepare(),
);
const selectIdle = prepared((db) =>
  db
    .select()
    .from(idleCommands)
    .where(eq(idleCommands.commandId, sql.placeholder('commandId')))
    .prepare(),
);

/** What a command has changed, when it has been carried out before (law L3); else undefined. */
export function entriesOfCommand(tx: Transaction, commandId: string): LogEntry[] | undefined {
  const entries = selectOfCommand(tx).all({ commandId }).map(entryOf);
  if (entries.length > 0) return entries;
  return selectIdle(tx).get({ commandId }) && entries;
}

const selectAfter = prepared((db) =>
  db
    .select()
    .from(changeLog)
    .where(
      and(
        eq(changeLog.documentId, sql.placeholder('documentId')),
        gt(changeLog.revision, sql.placeholder('after')),
      ),
    )
    .orderBy(asc(changeLog.revision))
    .limit(sql.placeholder('most'))
    .prepare(),
);

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
): Promise<SignedEntry[]> {
  return selectAfter(db).all({ documentId, after, most }).map(signedEntryOf);
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

/**
 * A document's log entries up to a revision, newest first, with who did it and when.
 * @param most how many at once
 */
export async function readLogBack(
  db: Database,
  _actor: Actor,
  documentId: string,
  upTo: number,
  most: number,
): Promise<SignedEntry[]> {
  return db
    .select()
    .from(changeLog)
    .where(and(eq(changeLog.documentId, documentId), lte(changeLog.revision, upTo)))
    .orderBy(desc(changeLog.revision))
    .limit(most)
    .all()
    .map(signedEntryOf);
}

/** What a command has changed in some documents. */
export async function readCommand(
  db: Database,
  _actor: Actor,
  commandId: string,
  documentIds: readonly string[],
): Promise<LogEntry[]> {
  return selectOfCommand(db)
    .all({ commandId })
    .map(entryOf)
    .filter(({ documentId }) => documentIds.includes(documentId));
}

/** The moments (epoch ms) at which anything changed in documents, oldest first. */
export async function readTimes(
  db: Database,
  _actor: Actor,
  documentIds: readonly string[],
): Promise<number[]> {
  return db
    .selectDistinct({ at: changeLog.at })
    .from(changeLog)
    .where(inArray(changeLog.documentId, [...documentIds]))
    .orderBy(asc(changeLog.at))
    .all()
    .map(({ at }) => at);
}

/** The names of those who changed documents, as they called themselves; '' for those who gave none. */
export async function readPeople(
  db: Database,
  _actor: Actor,
  documentIds: readonly string[],
): Promise<string[]> {
  const people = db
    .selectDistinct({ actor: changeLog.actor })
    .from(changeLog)
    .where(inArray(changeLog.documentId, [...documentIds]))
    .all()
    .map(({ actor }) => (JSON.parse(actor) as Actor).name);
  return [...new Set(people)].sort((a, b) => a.localeCompare(b));
}

const signedEntryOf = (row: typeof changeLog.$inferSelect): SignedEntry => ({
  ...entryOf(row),
  commandId: row.commandId,
  command: row.command,
  actor: JSON.parse(row.actor) as Actor,
  at: row.at,
});

const entryOf = (row: { documentId: string; revision: number; changes: string }): LogEntry => ({
  documentId: row.documentId,
  revision: row.revision,
  changes: JSON.parse(row.changes) as Change[],
});
