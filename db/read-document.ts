import { and, asc, eq, sql } from 'drizzle-orm';
import type { JourneyLink } from '../lib/live/live-message';
import type { Actor } from '../lib/model/actor';
import {
  type Document,
  documentKindOf,
  emptyDocument,
  exists,
  inJourneyOrder,
  type Records,
  type Row,
  rowsOf,
} from '../lib/model/document';
import type { Kind } from '../lib/model/kinds';
import type { Database } from './open-db';
import { prepared } from './prepared';
import { documents, records } from './schema';
import type { Transaction } from './transact';

/**
 * A document as it stands now; undefined when there is none, or when it has been deleted.
 * @param actor who wants to read it: the owner of this machine may read everything
 */
export async function readDocument(db: Database, _actor: Actor, id: string): Promise<Document | undefined> {
  const document = documentIn(db, id);
  return exists(document) ? document : undefined;
}

/** What is left of a document that somebody has deleted: its revision, to go on from. Undefined for every other. */
export async function readDeleted(db: Database, _actor: Actor, id: string): Promise<Document | undefined> {
  const document = documentIn(db, id);
  return document.revision > 0 && !exists(document) ? document : undefined;
}

/** A workspace's document and those of its journeys, as they stand in its file. */
export async function readWorkspace(
  db: Database,
  actor: Actor,
  workspaceId: string,
): Promise<{ workspace: Document; journeys: Document[] } | undefined> {
  const workspace = await readDocument(db, actor, workspaceId);
  if (!workspace) return undefined;
  const journeys = documentIdsIn(db, workspaceId)
    .filter((id) => id !== workspaceId)
    .map((id) => documentIn(db, id));
  return { workspace, journeys: inJourneyOrder(journeys.filter(exists)) };
}

/** A workspace or journey in a list: its id, its name and when it was last changed (epoch ms). */
export type Listed = { id: string; name: string; changedAt: number };
export type ListedWorkspace = Listed & { language: string; journeys: Listed[] };

/** Every workspace with its journeys, by name. */
export async function listWorkspaces(db: Database, _actor: Actor): Promise<ListedWorkspace[]> {
  const rows = db
    .select({
      id: documents.id,
      kind: documents.kind,
      workspaceId: documents.workspaceId,
      changedAt: documents.changedAt,
      row: records.row,
    })
    .from(documents)
    .innerJoin(records, and(eq(records.documentId, documents.id), eq(records.kind, documents.kind)))
    .orderBy(asc(documents.id))
    .all()
    .map(({ row, ...document }) => ({
      ...document,
      ...(JSON.parse(row) as { name: string; language: string }),
      id: document.id,
    }));
  const byName = (a: Listed, b: Listed) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
  return rows
    .filter((row) => row.kind === 'workspace')
    .map(({ id, name, language, changedAt }) => ({
      id,
      name,
      language,
      changedAt,
      journeys: rows
        .filter((row) => row.kind === 'journey' && row.workspaceId === id)
        .map((row) => ({ id: row.id, name: row.name, changedAt: row.changedAt }))
        .sort(byName),
    }))
    .sort(byName);
}

const selectRevision = prepared((db) =>
  db
    .select({ revision: documents.revision })
    .from(documents)
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare(),
);

const selectRecords = prepared((db) =>
  db
    .select()
    .from(records)
    .where(eq(records.documentId, sql.placeholder('id')))
    .prepare(),
);

/** The revision of a document, 0 for one that has never been. */
export const revisionIn = (db: Database | Transaction, id: string): number =>
  selectRevision(db).get({ id })?.revision ?? 0;

/** A document as its rows say, an empty one where there are none. Inside a transaction it stays so. */
export function documentIn(db: Database | Transaction, id: string): Document {
  const revision = revisionIn(db, id);
  if (revision === 0) return emptyDocument(id);
  const rows: Record<string, Record<string, Row>> = {};
  for (const { kind, id: rowId, row } of selectRecords(db).all({ id })) {
    rows[kind] = rows[kind] ?? {};
    rows[kind][rowId] = JSON.parse(row) as Row;
  }
  return { id, kind: documentKindOf(id), revision, records: rows as Records };
}

/** The ids of a workspace's documents, also of those that have been deleted. */
export const documentIdsIn = (db: Database | Transaction, workspaceId: string): string[] =>
  db
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.workspaceId, workspaceId))
    .orderBy(asc(documents.id))
    .all()
    .map(({ id }) => id);

const selectRoots = prepared((db) =>
  db
    .select({ id: documents.id, revision: documents.revision, rowId: records.id, row: records.row })
    .from(documents)
    .innerJoin(records, and(eq(records.documentId, documents.id), eq(records.kind, 'journey')))
    .where(eq(documents.workspaceId, sql.placeholder('workspaceId')))
    .prepare(),
);

/** A workspace's journeys with nothing in them but their own row. Inside a transaction they stay so. */
export const rootsIn = (db: Database | Transaction, workspaceId: string): Document[] =>
  selectRoots(db)
    .all({ workspaceId })
    .map(({ id, revision, rowId, row }) => ({
      id,
      kind: 'journey',
      revision,
      records: { journey: { [rowId]: JSON.parse(row) } },
    }));

const selectHolding = prepared((db) =>
  db
    .select({ id: records.documentId })
    .from(records)
    .innerJoin(documents, eq(documents.id, records.documentId))
    .where(
      and(
        eq(records.kind, sql.placeholder('kind')),
        eq(records.id, sql.placeholder('id')),
        eq(documents.workspaceId, sql.placeholder('workspaceId')),
      ),
    )
    .prepare(),
);

/** The documents of a workspace in which one of these records stands. */
export function documentIdsHolding(
  tx: Transaction,
  workspaceId: string,
  wanted: readonly { kind: Kind; id: string }[],
): string[] {
  const found = wanted.flatMap(({ kind, id }) => selectHolding(tx).all({ kind, id, workspaceId }));
  return [...new Set(found.map(({ id }) => id))];
}

/** The journeys of a workspace by name, for a switcher; ids are those of the journeys, not of their documents. */
export async function readJourneyLinks(
  db: Database,
  _actor: Actor,
  workspaceId: string,
): Promise<JourneyLink[]> {
  return rootsIn(db, workspaceId)
    .flatMap((document) => rowsOf(document, 'journey'))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
