import { generateNKeysBetween } from 'fractional-indexing';
import type { Draft } from '../changes/draft';
import { journeyOf, workspaceOf } from '../changes/facts-of';
import { recordsOfJourney, recordsOfWorkspace } from '../changes/records-of';
import { checkFile } from '../file/check-file';
import { parseFileValue } from '../file/parse-file-value';
import { fileOfFacts } from '../file/write-file';
import {
  type Document,
  documentKindOf,
  exists,
  inJourneyOrder,
  journeyDocumentId,
  partsOfDocumentId,
  type Records,
  rowsOf,
} from '../model/document';
import type { WorkspaceFacts } from '../model/facts';
import { definitionOf, kindsOf } from '../model/kinds';
import type { CommandOf } from './command';
import { refuse } from './refusal';

/** Brings in a workspace file; what it would create, change and remove can be read off the changes beforehand. */
export function importFile(draft: Draft, command: CommandOf<'import'>) {
  const { documentId: workspaceId, mode } = command;
  if (documentKindOf(workspaceId) !== 'workspace') refuse('wrong-document', { kind: 'workspace' });
  const parsed = parseFileValue(command.file);
  if (!parsed.ok) refuse('invalid', {}, { problems: parsed.problems });
  const isThere = exists(draft.document(workspaceId));
  if (mode === 'new' && isThere) refuse('already-there', { kind: 'workspace', id: workspaceId });
  if (mode !== 'new' && !isThere) refuse('no-document');

  const wanted =
    mode === 'add'
      ? withAdded(factsOfDraft(draft, workspaceId), parsed.facts, command.journeys)
      : parsed.facts;
  const checked = mode === 'add' ? checkFile(fileOfFacts(wanted)) : undefined;
  if (checked?.ok === false) refuse('invalid', {}, { problems: checked.problems });

  const document = draft.document(workspaceId);
  replaceRows(draft, document, recordsOfWorkspace(document, wanted.workspace));
  const kept = new Set<string>();
  const orders = generateNKeysBetween(null, null, wanted.journeys.length);
  wanted.journeys.forEach((journey, index) => {
    const journeyDocument = draft.document(journeyDocumentId(workspaceId, journey.id));
    kept.add(journeyDocument.id);
    replaceRows(draft, journeyDocument, recordsOfJourney(journeyDocument, journey, orders[index] ?? ''));
  });
  for (const other of journeysOf(draft, workspaceId)) if (!kept.has(other.id)) replaceRows(draft, other, {});
}

const journeysOf = (draft: Draft, workspaceId: string): Document[] =>
  draft
    .documents()
    .filter(
      (document) => document.kind === 'journey' && partsOfDocumentId(document.id).workspaceId === workspaceId,
    );

function factsOfDraft(draft: Draft, workspaceId: string): WorkspaceFacts {
  const workspace = workspaceOf(draft.document(workspaceId));
  if (!workspace) refuse('no-document');
  const journeys = inJourneyOrder(journeysOf(draft, workspaceId)).flatMap(
    (document) => journeyOf(document) ?? [],
  );
  return { workspace, journeys };
}

/** The present facts with journeys of a file, and with what those name and the workspace does not have. */
function withAdded(present: WorkspaceFacts, file: WorkspaceFacts, chosen?: string[]): WorkspaceFacts {
  const journeys = file.journeys.filter((journey) => chosen === undefined || chosen.includes(journey.id));
  const replaced = new Set(journeys.map((journey) => journey.id));
  const withNew = <Item extends { id: string }>(items: Item[], incoming: Item[]) => {
    const ids = new Set(items.map((item) => item.id));
    return [...items, ...incoming.filter((item) => !ids.has(item.id))];
  };
  return {
    workspace: {
      ...present.workspace,
      departments: withNew(present.workspace.departments, file.workspace.departments),
      ownLenses: withNew(present.workspace.ownLenses, file.workspace.ownLenses),
      personas: withNew(present.workspace.personas, file.workspace.personas),
    },
    journeys: [...present.journeys.filter((journey) => !replaced.has(journey.id)), ...journeys],
  };
}

function replaceRows(draft: Draft, document: Document, records: Records) {
  for (const kind of kindsOf(document.kind)) {
    if (definitionOf(kind).outsideFile) continue;
    const wanted = Object.values(records[kind] ?? {});
    const ids = new Set(wanted.map((row) => row.id));
    for (const row of rowsOf(document, kind)) if (!ids.has(row.id)) draft.remove(document.id, kind, row.id);
    for (const row of wanted) draft.put(document.id, kind, row);
  }
}
