import { z } from 'zod';
import type { Row } from '../model/document';
import { KIND_NAMES, type Kind } from '../model/kinds';

/**
 * One record put (the whole row after, and before) or removed (`after` is null). Undo, history, time travel and
 * the live stream are made of these.
 */
export type Change = { kind: Kind; id: string; before: Row | null; after: Row | null };

/** What one command changed in one document. */
export type DocumentChanges = { documentId: string; changes: Change[] };

/** A line of a document's log. Revisions count from 1 without a hole (law L4). */
export type LogEntry = DocumentChanges & { revision: number };

const zRow = z.looseObject({ id: z.string(), order: z.string().optional(), parent: z.string().optional() });

/** A change that comes from outside; its rows are checked against their kind where it is applied. */
export const zChange = z.strictObject({
  kind: z.enum(KIND_NAMES),
  id: z.string(),
  before: zRow.nullable(),
  after: zRow.nullable(),
});
