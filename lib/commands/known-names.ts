import type { Draft } from '../changes/draft';
import { pathOf } from '../file/problem';
import { twelveSteps } from '../framework/twelve-steps';
import { BUILT_IN_LENSES } from '../lenses/lens-ids';
import { partsOfDocumentId, type Row, rootIdOf } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import { usesAt } from '../model/references';
import { refuse } from './refusal';

/**
 * Refuses a row that names something that does not exist, that hands over to itself, names one thing twice, or
 * takes the place of another: what is stored must be able to leave as a file and come in again.
 */
export function checkNames(draft: Draft, documentId: string, kind: Kind, row: Row) {
  for (const reference of definitionOf(kind).references ?? []) {
    for (const { keys, id } of usesAt(row, reference.at)) {
      if (reference.to.some((to) => isKnown(draft, documentId, to, id))) continue;
      refuse(
        'invalid',
        {},
        {
          problems: [
            { path: pathOf(keys), code: 'unknown-reference', params: { kind: reference.to[0], id } },
          ],
        },
      );
    }
  }
  if (kind === 'handoff' && row.fromStep === row.toStep)
    refuse('invalid', {}, { problems: [{ path: 'toStep', code: 'self-handoff', params: {} }] });
  checkOwnId(kind, row);
  for (const field of ['lenses', 'confirmedBy']) {
    if (Array.isArray(row[field])) checkNamedOnce(row[field], field);
  }
  if (kind === 'lens' && Array.isArray(row.phases))
    checkNamedOnce(
      row.phases.map(({ id }: { id: string }) => id),
      'phases',
    );
}

// The id of a role says which cell it fills: edited into another cell it would be a second role there.
function checkOwnId(kind: Kind, row: Row) {
  const { unique, idFrom } = definitionOf(kind);
  const made = unique ? idFrom?.(row).join(':') : undefined;
  if (made !== undefined && made !== row.id) refuse('already-there', { kind, id: made });
  if (kind === 'lens' && isBuiltInLens(row.id)) refuse('already-there', { kind, id: row.id });
}

function checkNamedOnce(ids: readonly string[], path: string) {
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined)
    refuse('invalid', {}, { problems: [{ path, code: 'named-twice', params: { id: twice } }] });
}

const isBuiltInLens = (id: string) => (BUILT_IN_LENSES as readonly string[]).includes(id);

function isKnown(draft: Draft, documentId: string, kind: string, id: string): boolean {
  const { workspaceId } = partsOfDocumentId(documentId);
  switch (kind) {
    case 'lens':
      return isBuiltInLens(id) || draft.row(workspaceId, 'lens', id) !== undefined;
    case 'step':
      return isStep(draft, workspaceId, id);
    case 'journey':
      return draft
        .documents()
        .some((document) => rootIdOf(document.id) === id && document.kind === 'journey');
    case 'department':
    case 'persona':
      return draft.row(workspaceId, kind, id) !== undefined;
    default:
      return draft.row(documentId, kind as Kind, id) !== undefined;
  }
}

function isStep(draft: Draft, workspaceId: string, id: string): boolean {
  if (draft.rows(workspaceId, 'stage').length > 0) return draft.row(workspaceId, 'step', id) !== undefined;
  return twelveSteps('en').some((stage) => stage.steps.some((step) => step.id === id));
}
