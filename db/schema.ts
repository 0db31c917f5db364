import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { DOCUMENT_KINDS, KIND_NAMES } from '../lib/model/kinds';

/*
 * Columns are text and integers only, JSON is text and times are epoch milliseconds, so that the same tables can
 * stand in PostgreSQL. Records are read whole, document by document, and nothing is ever asked of the inside of
 * one: a table for each of the twenty kinds would be twenty times the same table.
 */

export const documents = sqliteTable(
  'documents',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: DOCUMENT_KINDS }).notNull(),
    workspaceId: text('workspace_id').notNull(),
    /** Number of the newest log entry; locked and counted up inside the transaction. */
    revision: integer('revision').notNull(),
    /** When it was last changed, epoch ms. */
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [index('documents_by_workspace').on(table.workspaceId)],
);

export const records = sqliteTable(
  'records',
  {
    documentId: text('document_id').notNull(),
    kind: text('kind', { enum: KIND_NAMES }).notNull(),
    id: text('id').notNull(),
    /** The row as JSON. */
    row: text('row').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.kind, table.id] }),
    // Whether another journey uses an id.
    index('records_by_id').on(table.kind, table.id),
  ],
);

export const changeLog = sqliteTable(
  'change_log',
  {
    documentId: text('document_id').notNull(),
    revision: integer('revision').notNull(),
    commandId: text('command_id').notNull(),
    /** The type of the command, for the history. */
    command: text('command').notNull(),
    /** Who did it, as JSON: id and name at the time. */
    actor: text('actor').notNull(),
    /** Epoch ms. */
    at: integer('at').notNull(),
    /** The changes as JSON. */
    changes: text('changes').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.revision] }),
    index('change_log_by_command').on(table.commandId),
  ],
);

/** Commands that were accepted and changed nothing: no line of a log tells that they have been carried out. */
export const idleCommands = sqliteTable('idle_commands', {
  commandId: text('command_id').primaryKey(),
  /** Epoch ms. */
  at: integer('at').notNull(),
});

/**
 * Rights to read one department's report without an account. They are no facts of a journey: they stand in no
 * document, log or file.
 */
export const reportLinks = sqliteTable(
  'report_links',
  {
    id: text('id').primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    departmentId: text('department_id').notNull(),
    journeyId: text('journey_id'),
    since: text('since'),
    /** SHA-256 of the token, hexadecimal. */
    tokenHash: text('token_hash').notNull(),
    label: text('label'),
    /** Id of the actor. */
    madeBy: text('made_by').notNull(),
    /** All times are epoch ms. */
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
    lastOpenedAt: integer('last_opened_at'),
  },
  (table) => [
    uniqueIndex('report_links_by_token').on(table.tokenHash),
    index('report_links_by_department').on(table.workspaceId, table.departmentId),
  ],
);
