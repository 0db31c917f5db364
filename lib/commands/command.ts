import { z } from 'zod';
import { zChange } from '../changes/change';
import { zOwnName } from '../model/actor';
import { zId, zName, zText } from '../model/fields';
import { KIND_NAMES } from '../model/kinds';
import { ROLE_LEVELS } from '../model/role';

/** An id of a document: `workspace` or `workspace/journey`. */
export const zDocumentId = z.string().regex(/^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,80})?$/, { error: 'bad-id' });

// The id of a row may be made from what it is about (`sales:prepare`), so it is wider than a slug.
const zRowId = z.string().min(1).max(1000);
const zKind = z.enum(KIND_NAMES);
const zFields = z.record(z.string(), z.unknown());

/** Adds a record under `parent` (where its kind has one), before `before` or at the end. */
const zAdd = z.strictObject({
  type: z.literal('add'),
  kind: zKind,
  /** Left out for kinds whose id is made from what they are about, such as a role. */
  id: zId.optional(),
  parent: zRowId.optional(),
  before: zRowId.nullable().optional(),
  fields: zFields,
});

/**
 * Sets fields of a record; null takes a field out. `expected` holds the fields as the editor last saw them: when
 * somebody else has changed one since, the command is refused and both texts are in the refusal; lists hold what both
 * have done to them.
 */
const zEdit = z.strictObject({
  type: z.literal('edit'),
  kind: zKind,
  id: zRowId,
  fields: zFields,
  expected: zFields.optional(),
});

/** Puts a record before another of its siblings, or at the end; `parent` takes it to another parent. */
const zMove = z.strictObject({
  type: z.literal('move'),
  kind: zKind,
  id: zRowId,
  before: zRowId.nullable(),
  parent: zRowId.optional(),
});

/** Removes a record, what hangs under it, and what names it and means nothing without it. */
const zRemove = z.strictObject({ type: z.literal('remove'), kind: zKind, id: zRowId });

/** Answers one cell of the matrix; level null makes it unanswered again. */
const zAnswer = z.strictObject({
  type: z.literal('answer'),
  department: zId,
  step: zId,
  level: z.enum(ROLE_LEVELS).nullable().optional(),
  statement: zText.nullable().optional(),
  expected: z
    .strictObject({
      level: z.enum(ROLE_LEVELS).nullable().optional(),
      statement: zText.nullable().optional(),
    })
    .optional(),
});

/** One side of a handoff confirms it, or takes that back. */
const zConfirm = z.strictObject({
  type: z.literal('confirm'),
  handoff: zRowId,
  department: zId,
  confirmed: z.boolean(),
});

/** Copies a journey of the same workspace, for another persona or as a start. */
const zCopyJourney = z.strictObject({
  type: z.literal('copy-journey'),
  from: zId,
  name: zName,
  persona: zId.optional(),
});

/**
 * Brings in a workspace file: as a new workspace, in place of this one, or only some of its journeys (with the
 * departments, personas and lenses that they name and this workspace does not have).
 */
const zImport = z.strictObject({
  type: z.literal('import'),
  file: z.unknown(),
  mode: z.enum(['new', 'replace', 'add']),
  journeys: z.array(zId).optional(),
});

/** Brings rows back to how they were, when they are still as the editor last saw them. */
const zRestore = z.strictObject({
  type: z.literal('restore'),
  documents: z.array(z.strictObject({ documentId: zDocumentId, changes: z.array(zChange) })),
});

const zOnDocument = { documentId: zDocumentId };

/** Several edits as one: all or none, and one step of undo. Each names its own document. */
const zBatch = z.strictObject({
  type: z.literal('batch'),
  commands: z.array(
    z.discriminatedUnion('type', [
      zAdd.extend(zOnDocument),
      zEdit.extend(zOnDocument),
      zMove.extend(zOnDocument),
      zRemove.extend(zOnDocument),
      zAnswer.extend(zOnDocument),
      zConfirm.extend(zOnDocument),
    ]),
  ),
});

// Made in the browser, so that a command that is sent twice changes once (law L3).
const zEnvelope = {
  commandId: z.uuid(),
  documentId: zDocumentId,
  /** What the editor called themselves when they made it, for the history. */
  by: zOwnName.optional(),
};

/** Everything that can be asked of the product, as it comes in through the one write door. */
export const zCommand = z.discriminatedUnion('type', [
  zAdd.extend(zEnvelope),
  zEdit.extend(zEnvelope),
  zMove.extend(zEnvelope),
  zRemove.extend(zEnvelope),
  zAnswer.extend(zEnvelope),
  zConfirm.extend(zEnvelope),
  zCopyJourney.extend(zEnvelope),
  zImport.extend(zEnvelope),
  zRestore.extend(zEnvelope),
  zBatch.extend(zEnvelope),
]);

export type Command = z.infer<typeof zCommand>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;
/** A command inside a batch. */
export type BatchedCommand = CommandOf<'batch'>['commands'][number];
/** A command as an editor builds it: without the id and the name that sending gives it. */
export type Intent = Command extends infer C
  ? C extends Command
    ? Omit<C, 'commandId' | 'by'>
    : never
  : never;
