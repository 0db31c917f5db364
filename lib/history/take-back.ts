import type { Change, DocumentChanges } from '../changes/change';
import type { RowName } from '../commands/refusal';
import { journeyDocumentId, partsOfDocumentId } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import { withKnownNames } from './with-known-names';

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
