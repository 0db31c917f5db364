import type { Draft } from '../changes/draft';
import type { Document, Row } from '../model/document';
import { definitionOf, type Kind, kindsOf, type Reference } from '../model/kinds';
import { usesAt } from '../model/references';

type Naming = { documentId: string; kind: Kind; row: Row; reference: Reference };

/** The rows of some documents that name one of these ids where a record of one of these kinds is named. */
export function* rowsNaming(
  draft: Draft,
  documents: readonly Document[],
  isNamed: (kind: string) => boolean,
  ids: ReadonlySet<string>,
): Generator<Naming> {
  for (const { id: documentId, kind: documentKind } of documents)
    for (const kind of kindsOf(documentKind))
      for (const reference of definitionOf(kind).references ?? []) {
        if (!reference.to.some(isNamed)) continue;
        for (const row of draft.rows(documentId, kind) as Row[])
          if (usesAt(row, reference.at).some((use) => ids.has(use.id)))
            yield { documentId, kind, row, reference };
      }
}
