import type { Change, DocumentChanges } from '../changes/change';
import type { RowName } from '../commands/refusal';
import { journeyDocumentId, partsOfDocumentId, type Row } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import { renameAt, usesAt } from '../model/references';

/**
 * What gives back the rows that a command took away, and their names to what named them. What they name and is gone by
 * now is left out of them; what means nothing without it stays away.
 * @param taken what the command changed
 * @param isThere whether a record is there to be named
 * @param left rows that others have edited since: they stay as they are
 */
export function takeBack(
  taken: readonly DocumentChanges[],
  isThere: (record: RowName) => boolean,
  left: readonly RowName[],
): DocumentChanges[] {
  const keyOf = ({ documentId, kind, id }: RowName) => `${documentId} ${kind} ${id}`;
  const stays = new Set(left.map(keyOf));
  const wanted = taken.map(({ documentId, changes }) => ({
    documentId,
    changes: changes.filter(({ kind, id, before }) => before && !stays.has(keyOf({ documentId, kind, id }))),
  }));
  const coming = new Set(
    wanted.flatMap(({ documentId, changes }) =>
      changes.flatMap(({ kind, id, after }) => (after ? [] : [keyOf({ documentId, kind, id })])),
    ),
  );
  const isKnown = (documentId: string, kind: Kind, id: string) => {
    const record = { documentId: homeOf(documentId, kind, id), kind, id };
    return coming.has(keyOf(record)) || isThere(record);
  };
  return wanted
    .map(({ documentId, changes }) => ({
      documentId,
      changes: changes
        .flatMap(({ kind, id, before, after }): Change[] => {
          if (after || !before) return [{ kind, id, before: after, after: before }];
          const row = withKnownNames(kind, before, (target, name) => isKnown(documentId, target, name));
          return row ? [{ kind, id, before: null, after: row }] : [];
        })
        .reverse(),
    }))
    .filter(({ changes }) => changes.length > 0);
}

/** The document that a record lies in which a row of another document names. */
function homeOf(documentId: string, kind: Kind, id: string): string {
  const { workspaceId } = partsOfDocumentId(documentId);
  if (kind === 'journey') return journeyDocumentId(workspaceId, id);
  return definitionOf(kind).document === 'workspace' ? workspaceId : documentId;
}

function withKnownNames(kind: Kind, row: Row, isKnown: (kind: Kind, id: string) => boolean): Row | null {
  let mended = row;
  for (const { at, to, lost } of definitionOf(kind).references ?? []) {
    const isLost = (id: string) => !to.some((target) => isKnown(target as Kind, id));
    if (!usesAt(row, at).some(({ id }) => isLost(id))) continue;
    if (lost === 'record') return null;
    mended = renameAt(mended, at, (id) => (isLost(id) ? undefined : id));
  }
  return mended;
}
