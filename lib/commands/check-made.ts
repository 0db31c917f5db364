import type { DocumentChanges } from '../changes/change';
import type { Draft } from '../changes/draft';
import { MOST_DEPARTMENTS, MOST_JOURNEYS, MOST_MOMENTS, MOST_STEPS } from '../file/workspace-file';
import { documentKindOf, exists, partsOfDocumentId } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import { refuse } from './refusal';

const MOST: Partial<Record<Kind, number>> = {
  department: MOST_DEPARTMENTS,
  step: MOST_STEPS,
  journey: MOST_JOURNEYS,
  moment: MOST_MOMENTS,
};

/**
 * Refuses what makes more of a kind than a file may hold, a record under an id that another journey uses, or a
 * journey in no workspace: what is stored must be able to leave as a file and come in again.
 */
export function checkMade(draft: Draft, changed: readonly DocumentChanges[]) {
  for (const { documentId, changes } of changed) {
    const made = new Set(changes.filter(({ before, after }) => !before && after).map(({ kind }) => kind));
    for (const kind of made) {
      const max = MOST[kind];
      if (max !== undefined && countOf(draft, documentId, kind) > max) refuse('too-many', { kind, max });
    }
    if (made.has('journey') && !exists(draft.document(partsOfDocumentId(documentId).workspaceId)))
      refuse('no-document');
  }
  for (const { documentId, kind, id } of idsMade(changed))
    for (const other of draft.documents())
      if (other.id !== documentId && draft.row(other.id, kind, id)) refuse('already-there', { kind, id });
}

/** The records that changes make in journeys, of kinds whose ids are unique in the whole workspace. */
export const idsMade = (changed: readonly DocumentChanges[]) =>
  changed
    .filter(({ documentId }) => documentKindOf(documentId) === 'journey')
    .flatMap(({ documentId, changes }) =>
      changes
        .filter(({ kind, before, after }) => !before && after && isFreeEverywhere(kind))
        .map(({ kind, id }) => ({ documentId, kind, id })),
    );

const isFreeEverywhere = (kind: Kind) => kind !== 'journey' && !definitionOf(kind).idFrom;

function countOf(draft: Draft, documentId: string, kind: Kind): number {
  if (kind !== 'journey') return draft.rows(documentId, kind).length;
  return draft.documents().filter((document) => document.kind === 'journey' && exists(document)).length;
}
