import type { DocumentKind, FieldsOf, Kind } from './kinds';

/**
 * A record as it is stored: its fields, its id, its place among its siblings (`order`, compared as plain
 * strings) and the record it hangs under. Roots have no order.
 */
export type RowOf<K extends Kind> = FieldsOf<K> & { id: string; order?: string; parent?: string };
export type Row = { id: string; order?: string; parent?: string; [field: string]: unknown };

/** The rows of a document by kind and id. */
export type Records = { readonly [K in Kind]?: Readonly<Record<string, RowOf<K>>> };

/**
 * A unit of editing with its own revision and log: a workspace (departments, framework, lenses, personas) or
 * one journey of it. A document without a root row exists only as history.
 */
export type Document = {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Number of log entries; 0 for a document that has none yet. */
  readonly revision: number;
  readonly records: Records;
};

/** The id of a journey's document: `workspace/journey`. A workspace's document has the workspace's own id. */
export const journeyDocumentId = (workspaceId: string, journeyId: string) => `${workspaceId}/${journeyId}`;

/** The workspace and, for a journey's document, the journey that a document id names. */
export function partsOfDocumentId(documentId: string): { workspaceId: string; journeyId?: string } {
  const [workspaceId = '', journeyId] = documentId.split('/');
  return { workspaceId, journeyId };
}

/** What a document is of, by its id: only that of a journey names two things. */
export const documentKindOf = (documentId: string): DocumentKind =>
  documentId.includes('/') ? 'journey' : 'workspace';

/** A document before its first change. */
export const emptyDocument = (id: string): Document => ({
  id,
  kind: documentKindOf(id),
  revision: 0,
  records: {},
});

/** One row, by kind and id. */
export const rowOf = <K extends Kind>(document: Document, kind: K, id: string): RowOf<K> | undefined => {
  const rows = document.records[kind] as Readonly<Record<string, RowOf<K>>> | undefined;
  return rows !== undefined && Object.hasOwn(rows, id) ? rows[id] : undefined;
};

/** All rows of a kind, in their order. */
export function rowsOf<K extends Kind>(document: Document, kind: K): RowOf<K>[] {
  const rows = document.records[kind] as Readonly<Record<string, RowOf<K>>> | undefined;
  return rows === undefined ? [] : Object.values(rows).sort(byOrder);
}

/** The id of a document's root row: that of the workspace or the journey itself. */
export const rootIdOf = (documentId: string) => {
  const { workspaceId, journeyId } = partsOfDocumentId(documentId);
  return journeyId ?? workspaceId;
};

/** Whether somebody has made the document, and nobody has deleted it since. */
export const exists = (document: Document) =>
  rowOf(document, document.kind, rootIdOf(document.id)) !== undefined;

/** The documents of a workspace's journeys, as they stand in its file: those that came in by a file first. */
export const inJourneyOrder = (journeys: readonly Document[]): Document[] =>
  [...journeys].sort((a, b) => byOrder(journeyPlace(a), journeyPlace(b)));

const journeyPlace = (document: Document) => {
  const order = rowOf(document, 'journey', rootIdOf(document.id))?.order;
  // Order keys are letters and digits; what has none comes behind them.
  return { id: document.id, order: order ?? '~' };
};

const byOrder = (a: { order?: string; id: string }, b: { order?: string; id: string }) =>
  compare(a.order ?? '', b.order ?? '') || compare(a.id, b.id);

// Plain string comparison: the same in every browser, on the server and in a binary collation.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
