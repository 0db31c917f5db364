import type { DocumentChanges, LogEntry } from '../lib/changes/change';
import { type DocumentSummary, summarizeChanges } from '../lib/changes/summarize-changes';
import { idsMade } from '../lib/commands/check-made';
import type { Command } from '../lib/commands/command';
import { type Decision, decide } from '../lib/commands/decide';
import { documentsOf } from '../lib/commands/documents-of';
import type { Refusal } from '../lib/commands/refusal';
import type { Actor } from '../lib/model/actor';
import { type Document, rootIdOf, rowOf } from '../lib/model/document';
import { appendToLog, entriesOfCommand, rememberIdle } from './change-log';
import { hintCommit } from './commit-hints';
import { keepKnown, knownDocumentIn } from './known-documents';
import type { Database } from './open-db';
import { documentIdsHolding, documentIdsIn, rootsIn } from './read-document';
import { removeReportLinks } from './report-links';
import { type Transaction, transact, transactTogether } from './transact';
import { writeChanges } from './write-changes';

export type CommandResult = { accepted: true; entries: LogEntry[] } | { accepted: false; refusal: Refusal };
export type PreviewResult =
  | { accepted: true; documents: DocumentSummary[] }
  | { accepted: false; refusal: Refusal };

/**
 * Carries out a command: reads what it needs, decides, writes rows and log, all in one transaction, which it
 * shares with other commands that wait. A command whose id is known changes nothing and gives its old result.
 * @param now epoch ms
 */
export async function runCommand(
  db: Database,
  actor: Actor,
  command: Command,
  now: number,
): Promise<CommandResult> {
  const result = await transactTogether(db, (tx): CommandResult => {
    const done = entriesOfCommand(tx, command.commandId);
    if (done) return { accepted: true, entries: done };
    const { whole, decision } = decideIn(db, tx, actor, command, now);
    if (!decision.accepted) return decision;
    const entries = decision.documents.map((changed: DocumentChanges): LogEntry => {
      const entry = { ...changed, revision: writeChanges(tx, changed, now) };
      appendToLog(tx, entry, { commandId: command.commandId, command: command.type, actor, at: now });
      if (isWorkspaceGone(changed)) removeReportLinks(tx, changed.documentId);
      return entry;
    });
    if (entries.length === 0) rememberIdle(tx, command.commandId, now);
    // The next one in the same transaction builds on it.
    keepKnown(db, whole, entries);
    return { accepted: true, entries };
  });
  if (result.accepted) await hintCommit();
  return result;
}

const isWorkspaceGone = ({ changes }: DocumentChanges) =>
  changes.findLast(({ kind }) => kind === 'workspace')?.after === null;

/** What a command would do, without doing it. */
export async function previewCommand(
  db: Database,
  actor: Actor,
  command: Command,
  now: number,
): Promise<PreviewResult> {
  return transact(db, (tx): PreviewResult => {
    const { documents, decision } = decideIn(db, tx, actor, command, now);
    if (!decision.accepted) return decision;
    return { accepted: true, documents: summarizeChanges(decision.documents, (id) => nameIn(documents, id)) };
  });
}

/** What `decide` says, with all that it has to know; `whole` are the documents that were not read in part only. */
function decideIn(db: Database, tx: Transaction, actor: Actor, command: Command, now: number) {
  const { workspaceId, documentIds, others } = documentsOf(command);
  const ids = new Set([...documentIds, ...(others === 'all' ? documentIdsIn(tx, workspaceId) : [])]);
  let whole = [...ids].map((id) => knownDocumentIn(db, tx, id));
  let documents = whole;
  if (others === 'roots') documents = [...rootsIn(tx, workspaceId), ...documents];
  let decision: Decision = decide(documents, actor, command, now);
  if (decision.accepted && others !== 'all') {
    // A journey that was not read may use an id that the command makes: with it at hand, `decide` says no itself.
    const holding = documentIdsHolding(tx, workspaceId, idsMade(decision.documents));
    const unread = holding.filter((id) => !ids.has(id)).map((id) => knownDocumentIn(db, tx, id));
    whole = [...whole, ...unread];
    documents = [...documents, ...unread];
    if (unread.length > 0) decision = decide(documents, actor, command, now);
  }
  return { documents, whole, decision };
}

function nameIn(documents: Document[], id: string): string | undefined {
  const document = documents.find((candidate) => candidate.id === id);
  return document && rowOf(document, document.kind, rootIdOf(id))?.name;
}
