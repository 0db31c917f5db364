import { documentKindOf, type Row } from '../model/document';
import type { Kind } from '../model/kinds';
import type { DocumentChanges } from './change';
import { isSame } from './draft';

/** How many records of a kind a command adds, edits and removes. */
export type KindSummary = { added: number; edited: number; removed: number };
export type DocumentSummary = {
  documentId: string;
  /** What becomes of the document as a whole. */
  becomes: 'added' | 'edited' | 'removed';
  /** Name of the workspace or journey, as it will be or was. */
  name: string;
  kinds: Partial<Record<Kind, KindSummary>>;
};

/** What a command does, per document and kind of record: to be shown before or after it is done. */
export const summarizeChanges = (
  documents: readonly DocumentChanges[],
  nameOf: (id: string) => string | undefined,
) =>
  documents.map(({ documentId, changes }): DocumentSummary => {
    const kinds: DocumentSummary['kinds'] = {};
    for (const { kind, before, after } of changes) {
      if (before && after && isSame(withoutOrder(before), withoutOrder(after))) continue;
      kinds[kind] = kinds[kind] ?? { added: 0, edited: 0, removed: 0 };
      kinds[kind][before === null ? 'added' : after === null ? 'removed' : 'edited'] += 1;
    }
    const root = changes.find((change) => change.kind === documentKindOf(documentId));
    const becomes = root?.before === null ? 'added' : root?.after === null ? 'removed' : 'edited';
    const name = (root?.after ?? root?.before)?.name;
    return {
      documentId,
      becomes,
      name: typeof name === 'string' ? name : (nameOf(documentId) ?? documentId),
      kinds,
    };
  });

const withoutOrder = ({ order: _order, ...row }: Row) => row;
