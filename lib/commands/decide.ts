import type { DocumentChanges } from '../changes/change';
import { Draft } from '../changes/draft';
import type { Actor } from '../model/actor';
import { type Document, documentKindOf, exists, partsOfDocumentId } from '../model/document';
import { checkMade } from './check-made';
import type { BatchedCommand, Command } from './command';
import { copyJourney } from './copy-journey';
import { importFile } from './import-file';
import { addRecord, editRecord, moveRecord } from './records';
import { type Refusal, Refused, refuse } from './refusal';
import { removeRecord } from './remove-record';
import { restoreRows } from './restore-rows';
import { answerCell, confirmHandoff } from './roles-and-handoffs';

export type Decision =
  | { accepted: true; documents: DocumentChanges[] }
  | { accepted: false; refusal: Refusal };

/**
 * What a command changes, or why it is refused. Pure, and the same function in the browser (to show an edit at
 * once) and on the server (to carry it out).
 * @param documents those that `documentsOf(command)` names, as far as they are at hand
 */
export function decide(
  documents: Iterable<Document>,
  _actor: Actor,
  command: Command,
  now: number,
): Decision {
  const draft = new Draft(documents);
  try {
    checkReach(command);
    carryOut(draft, command, now);
    const changed = draft.changes();
    // A file has been checked as a whole.
    if (command.type !== 'import') checkMade(draft, changed);
    return { accepted: true, documents: changed };
  } catch (error) {
    if (error instanceof Refused) return { accepted: false, refusal: error.refusal };
    throw error;
  }
}

/** A command stays in its workspace: only that is read for it. */
function checkReach(command: Command) {
  const named =
    command.type === 'batch' ? command.commands : command.type === 'restore' ? command.documents : [];
  const { workspaceId } = partsOfDocumentId(command.documentId);
  if (named.some(({ documentId }) => partsOfDocumentId(documentId).workspaceId !== workspaceId))
    refuse('no-document');
}

function carryOut(draft: Draft, command: Command, now: number) {
  switch (command.type) {
    case 'batch':
      for (const single of command.commands) carryOutSingle(draft, single, now);
      return;
    case 'import':
      return importFile(draft, command);
    case 'copy-journey':
      return copyJourney(draft, command);
    case 'restore':
      return restoreRows(draft, command);
    default:
      return carryOutSingle(draft, command, now);
  }
}

function carryOutSingle(draft: Draft, command: BatchedCommand, now: number) {
  const makesDocument = command.type === 'add' && command.kind === documentKindOf(command.documentId);
  if (!makesDocument && !exists(draft.document(command.documentId))) refuse('no-document');
  switch (command.type) {
    case 'add':
      return addRecord(draft, command, now);
    case 'edit':
      return editRecord(draft, command);
    case 'move':
      return moveRecord(draft, command);
    case 'remove':
      return removeRecord(draft, command);
    case 'answer':
      return answerCell(draft, command, now);
    case 'confirm':
      return confirmHandoff(draft, command);
  }
}
