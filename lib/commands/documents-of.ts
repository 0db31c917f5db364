import { documentKindOf, journeyDocumentId, partsOfDocumentId } from '../model/document';
import { zId } from '../model/fields';
import { definitionOf, KIND_NAMES } from '../model/kinds';
import type { BatchedCommand, Command, CommandOf } from './command';

/**
 * How much of the journeys beside those that a command names: nothing, only their own row (to count them, and to see
 * what they are copies of), or all.
 */
const REACHES = ['none', 'roots', 'all'] as const;
type Reach = (typeof REACHES)[number];

/** The documents that a command reads or changes, and how much of the other journeys of the workspace. */
export type DocumentsOfCommand = { workspaceId: string; documentIds: string[]; others: Reach };

/** The documents that `decide` needs for a command. */
export function documentsOf(command: Command): DocumentsOfCommand {
  const { workspaceId } = partsOfDocumentId(command.documentId);
  const ids = new Set([workspaceId, command.documentId]);
  const singles = command.type === 'batch' ? command.commands : isSingle(command) ? [command] : [];
  for (const { documentId } of command.type === 'restore' ? command.documents : singles) ids.add(documentId);
  for (const journey of journeysNamed(command, singles)) ids.add(journeyDocumentId(workspaceId, journey));
  const reaches = [reachOf(command), ...singles.map(reachOfSingle)].map((reach) => REACHES.indexOf(reach));
  return { workspaceId, documentIds: [...ids], others: REACHES[Math.max(...reaches)] ?? 'all' };
}

const isSingle = (command: Command): command is Command & BatchedCommand =>
  !['batch', 'import', 'copy-journey', 'restore'].includes(command.type);

/** The journeys that a command's records name: those that they are copies of, and those of a campaign. */
function journeysNamed(command: Command, singles: readonly BatchedCommand[]): string[] {
  if (command.type === 'copy-journey') return [command.from];
  const rows =
    command.type === 'restore'
      ? command.documents.flatMap(({ changes }) => changes.map(({ after }) => after))
      : singles.map((single) => (single.type === 'edit' || single.type === 'add' ? single.fields : {}));
  return rows.flatMap((row) => {
    const { copyOf, journey, journeys } = row ?? {};
    return [copyOf, journey, ...(Array.isArray(journeys) ? journeys : [])].filter(
      (id) => zId.safeParse(id).success,
    );
  }) as string[];
}

function reachOf(command: Command): Reach {
  if (command.type === 'import') return command.mode === 'new' ? 'none' : 'all';
  if (command.type === 'copy-journey') return 'roots';
  return command.type === 'restore' ? reachOfRestore(command) : 'none';
}

// Removing what journeys name reaches into them; a journey is counted with the others, and they may be copies of it.
function reachOfSingle({ type, documentId, ...command }: BatchedCommand): Reach {
  if (type === 'remove' && 'kind' in command && isNamedInJourneys(documentId, command.kind)) return 'all';
  const isOfJourney = 'kind' in command && command.kind === 'journey';
  return isOfJourney && (type === 'add' || type === 'remove') ? 'roots' : 'none';
}

function reachOfRestore({ documents }: CommandOf<'restore'>): Reach {
  const changes = documents.flatMap(({ documentId, changes }) =>
    changes.map((change) => ({ ...change, documentId })),
  );
  // A first stage of their own takes the twelve steps away.
  const takesAway = changes.some(
    ({ documentId, kind, after }) =>
      (after === null || kind === 'stage') && isNamedInJourneys(documentId, kind),
  );
  if (takesAway) return 'all';
  return changes.some(({ kind }) => kind === 'journey') ? 'roots' : 'none';
}

const isNamedInJourneys = (documentId: string, kind: string) =>
  documentKindOf(documentId) === 'workspace' && NAMED_IN_JOURNEYS.has(kind);

const NAMED_IN_JOURNEYS = new Set<string>([
  'workspace',
  'stage',
  ...KIND_NAMES.filter((kind) => definitionOf(kind).document === 'journey').flatMap((kind) =>
    (definitionOf(kind).references ?? []).flatMap((reference) => reference.to),
  ),
]);
