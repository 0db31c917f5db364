import type { Draft } from '../changes/draft';
import { pathOf } from '../file/problem';
import { twelveSteps } from '../framework/twelve-steps';
import { BUILT_IN_LENSES } from '../lenses/lens-ids';
import { partsOfDocumentId, type Row, rootIdOf } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import { usesAt } from '../model/references';
import { refuse } from './refusal';

/** Refuses a row that names something that does not exist, that hands over to itself, or names one thing twice. */
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
  for (const field of ['lenses', 'confirmedBy']) {
    const ids = row[field];
    if (!Array.isArray(ids)) continue;
    const twice = ids.find((id, index) => ids.indexOf(id) < index);
    if (twice !== undefined)
      refuse('invalid', {}, { problems: [{ path: field, code: 'named-twice', params: { id: twice } }] });
  }
}

function isKnown(draft: Draft, documentId: string, kind: string, id: string): boolean {
  const { workspaceId } = partsOfDocumentId(documentId);
  switch (kind) {
    case 'lens':
      return (
        (BUILT_IN_LENSES as readonly string[]).includes(id) ||
        draft.row(workspaceId, 'lens', id) !== undefined
      );
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
