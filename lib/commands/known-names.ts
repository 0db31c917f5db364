import type { Draft } from '../changes/draft';
import { pathOf } from '../file/problem';
import { twelveSteps } from '../framework/twelve-steps';
import { BUILT_IN_LENSES } from '../lenses/lens-ids';
import { exists, journeyDocumentId, partsOfDocumentId, type Row, rootIdOf } from '../model/document';
import { zId } from '../model/fields';
import { definitionOf, type Kind } from '../model/kinds';
import { usesAt } from '../model/references';
import { refuse } from './refusal';

/**
 * Refuses a row that names something that does not exist, that hands over to itself, names one thing twice, or
 * takes the place of another: what is stored must be able to leave as a file and come in again. What it named
 * before is not asked again: who removes something sees to those who name it.
 */
export function checkNames(draft: Draft, documentId: string, kind: Kind, row: Row) {
  for (const reference of definitionOf(kind).references ?? []) {
    const before = draft.rowBefore(documentId, kind, row.id) ?? {};
    const named = new Set(usesAt(before, reference.at).map(({ id }) => id));
    for (const { keys, id } of usesAt(row, reference.at)) {
      if (named.has(id) || reference.to.some((to) => isKnown(draft, documentId, to, id))) continue;
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
  checkOwnId(documentId, kind, row);
  for (const field of ['lenses', 'confirmedBy', 'journeys', 'steps', 'departments']) {
    if (Array.isArray(row[field])) checkNamedOnce(row[field], field);
  }
  if (kind === 'lens' && Array.isArray(row.phases))
    checkNamedOnce(
      row.phases.map(({ id }: { id: string }) => id),
      'phases',
    );
}

// The id of a role says which cell it fills: edited into another cell it would be a second role there.
function checkOwnId(documentId: string, kind: Kind, row: Row) {
  const { unique, idFrom, list } = definitionOf(kind);
  const isRightRoot = list !== undefined || row.id === rootIdOf(documentId);
  if (!isRightRoot || !(idFrom || zId.safeParse(row.id).success))
    refuse('invalid', {}, { problems: [{ path: 'id', code: 'bad-id', params: {} }] });
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

/** Whether there is a record of a kind under an id, as far as a document can tell. */
export function isKnown(draft: Draft, documentId: string, kind: string, id: string): boolean {
  const { workspaceId } = partsOfDocumentId(documentId);
  switch (kind) {
    case 'lens':
      return isBuiltInLens(id) || draft.row(workspaceId, 'lens', id) !== undefined;
    case 'step':
      return isStep(draft, workspaceId, id);
    case 'journey':
      return isJourney(draft, journeyDocumentId(workspaceId, id));
    case 'department':
    case 'persona':
      return draft.row(workspaceId, kind, id) !== undefined;
    default:
      return draft.row(documentId, kind as Kind, id) !== undefined;
  }
}

// A browser does not hold every journey; the server holds those that a command names.
const isJourney = (draft: Draft, documentId: string) =>
  !draft.has(documentId) || exists(draft.document(documentId));

function isStep(draft: Draft, workspaceId: string, id: string): boolean {
  if (draft.rows(workspaceId, 'stage').length > 0) return draft.row(workspaceId, 'step', id) !== undefined;
  return twelveSteps('en').some((stage) => stage.steps.some((step) => step.id === id));
}
