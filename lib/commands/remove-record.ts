import type { Draft } from '../changes/draft';
import { documentKindOf, partsOfDocumentId } from '../model/document';
import { childKindsOf, definitionOf, type Kind, kindsOf } from '../model/kinds';
import { renameAt } from '../model/references';
import type { BatchedCommand } from './command';
import { keepFramework } from './keep-framework';
import { refuse } from './refusal';
import { rowsNaming } from './rows-naming';

/**
 * Removes a record with all that hangs under it. Records that mean nothing without it go too (a department's
 * roles, a step's moments); elsewhere only its name is taken out. Removing a root removes the whole document,
 * and a workspace takes its journeys along.
 */
export function removeRecord(draft: Draft, command: Extract<BatchedCommand, { type: 'remove' }>) {
  const { documentId, kind, id } = command;
  if (definitionOf(kind).document !== documentKindOf(documentId)) refuse('wrong-document', { kind });
  keepFramework(draft, documentId, kind);
  if (!draft.row(documentId, kind, id)) refuse('gone', { kind });
  if (kind === 'stage' && draft.rows(documentId, 'stage').length === 1) refuse('last-stage');

  if (kind === 'journey') return removeDocument(draft, documentId);
  if (kind === 'workspace') {
    for (const document of draft.documents())
      if (partsOfDocumentId(document.id).workspaceId === documentId) removeDocument(draft, document.id);
    return;
  }
  removeWithAll(draft, documentId, kind, id);
}

function removeDocument(draft: Draft, documentId: string) {
  for (const kind of kindsOf(documentKindOf(documentId)))
    for (const row of draft.rows(documentId, kind)) draft.remove(documentId, kind, row.id);
  if (documentKindOf(documentId) === 'journey') {
    const { journeyId = '' } = partsOfDocumentId(documentId);
    dropNames(draft, documentId, 'journey', journeyId);
  }
}

function removeWithAll(draft: Draft, documentId: string, kind: Kind, id: string) {
  draft.remove(documentId, kind, id);
  for (const child of childKindsOf(kind))
    for (const row of draft.rows(documentId, child))
      if (row.parent === id) removeWithAll(draft, documentId, child, row.id);
  dropNames(draft, documentId, kind, id);
}

// A workspace's records are named in its journeys as well; a journey's only in itself.
function dropNames(draft: Draft, documentId: string, kind: Kind, id: string) {
  const { workspaceId } = partsOfDocumentId(documentId);
  const everywhere = documentKindOf(documentId) === 'workspace' || kind === 'journey';
  const inReach = draft
    .documents()
    .filter((document) =>
      everywhere ? partsOfDocumentId(document.id).workspaceId === workspaceId : document.id === documentId,
    );
  const namings = rowsNaming(draft, inReach, (named) => named === kind, new Set([id]));
  for (const { documentId: within, kind: naming, row, reference } of namings) {
    if (reference.lost === 'record') removeWithAll(draft, within, naming, row.id);
    else
      draft.put(
        within,
        naming,
        renameAt(row, reference.at, (name) => (name === id ? undefined : name)),
      );
  }
}
