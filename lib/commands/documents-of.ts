import { documentKindOf, journeyDocumentId, partsOfDocumentId } from '../model/document';
import { definitionOf, KIND_NAMES } from '../model/kinds';
import type { BatchedCommand, Command } from './command';

/** The documents that a command reads or changes: some by id, or a workspace with all of its journeys. */
export type DocumentsOfCommand = { workspaceId: string; documentIds: string[]; allJourneys: boolean };

/** The documents that `decide` needs for a command. */
export function documentsOf(command: Command): DocumentsOfCommand {
  const { workspaceId } = partsOfDocumentId(command.documentId);
  const ids = new Set([workspaceId, command.documentId]);
  let allJourneys = false;
  switch (command.type) {
    case 'batch':
      for (const single of command.commands) {
        ids.add(single.documentId);
        allJourneys ||= reachesAllJourneys(single);
      }
      break;
    case 'import':
      allJourneys = command.mode !== 'new';
      break;
    case 'copy-journey':
      ids.add(journeyDocumentId(workspaceId, command.from));
      break;
    case 'restore':
      for (const { documentId } of command.documents) ids.add(documentId);
      break;
    default:
      allJourneys = reachesAllJourneys(command);
  }
  return { workspaceId, documentIds: [...ids], allJourneys };
}

// Removing what journeys name reaches into them; so does naming another journey.
function reachesAllJourneys(command: BatchedCommand): boolean {
  if (command.type === 'remove')
    return documentKindOf(command.documentId) === 'workspace' && NAMED_IN_JOURNEYS.has(command.kind);
  return (command.type === 'edit' || command.type === 'add') && command.fields.copyOf !== undefined;
}

const NAMED_IN_JOURNEYS = new Set<string>([
  'workspace',
  'stage',
  ...KIND_NAMES.filter((kind) => definitionOf(kind).document === 'journey').flatMap((kind) =>
    (definitionOf(kind).references ?? []).flatMap((reference) => reference.to),
  ),
]);
