import type { DocumentChanges, LogEntry } from '../lib/changes/change';
import { type DocumentSummary, summarizeChanges } from '../lib/changes/summarize-changes';
import type { Command } from '../lib/commands/command';
import { decide } from '../lib/commands/decide';
import { documentsOf } from '../lib/commands/documents-of';
import type { Refusal } from '../lib/commands/refusal';
import type { Actor } from '../lib/model/actor';
import { type Document, rootIdOf, rowOf } from '../lib/model/document';
import { appendToLog, entriesOfCommand } from './change-log';
import { hintCommit } from './commit-hints';
import type { Database } from './open-db';
import { documentIdsIn, documentIn } from './read-document';
import { type Transaction, transact } from './transact';
import { writeChanges } from './write-changes';

export type CommandResult = { accepted: true; entries: LogEntry[] } | { accepted: false; refusal: Refusal };
export type PreviewResult =
  | { accepted: true; documents: DocumentSummary[] }
  | { accepted: false; refusal: Refusal };

/**
 * Carries out a command: reads what it needs, decides, writes rows and log, all in one transaction. A command
 * whose id is known changes nothing and gives its old result.
 * @param now epoch ms
 */
export async function runCommand(
  db: Database,
  actor: Actor,
  command: Command,
  now: number,
): Promise<CommandResult> {
  const result = transact(db, (tx): CommandResult => {
    const done = entriesOfCommand(tx, command.commandId);
    if (done.length > 0) return { accepted: true, entries: done };
    const decision = decide(documentsFor(tx, command), actor, command, now);
    if (!decision.accepted) return decision;
    const entries = decision.documents.map((changed: DocumentChanges): LogEntry => {
      const entry = { ...changed, revision: writeChanges(tx, changed, now) };
      appendToLog(tx, entry, { commandId: command.commandId, command: command.type, actor, at: now });
      return entry;
    });
    return { accepted: true, entries };
  });
  if (result.accepted) await hintCommit();
  return result;
}

/** What a command would do, without doing it. */
export async function previewCommand(
  db: Database,
  actor: Actor,
  command: Command,
  now: number,
): Promise<PreviewResult> {
  return transact(db, (tx): PreviewResult => {
    const documents = documentsFor(tx, command);
    const decision = decide(documents, actor, command, now);
    if (!decision.accepted) return decision;
    return { accepted: true, documents: summarizeChanges(decision.documents, (id) => nameIn(documents, id)) };
  });
}

function documentsFor(tx: Transaction, command: Command): Document[] {
  const { workspaceId, documentIds, allJourneys } = documentsOf(command);
  const ids = new Set([...documentIds, ...(allJourneys ? documentIdsIn(tx, workspaceId) : [])]);
  return [...ids].map((id) => documentIn(tx, id));
}

function nameIn(documents: Document[], id: string): string | undefined {
  const document = documents.find((candidate) => candidate.id === id);
  return document && rowOf(document, document.kind, rootIdOf(id))?.name;
}
