import type { Change } from '../changes/change';
import { isSame } from '../changes/draft';
import type { Document, Row } from '../model/document';
import type { Kind } from '../model/kinds';

/**
 * What makes the records of these kinds in one state of a document those in another. Where a record stands among
 * its siblings is left out: it shifts by itself when others come and go.
 */
export const changesBetween = (then: Document, now: Document, kinds: readonly Kind[]): Change[] =>
  kinds.flatMap((kind) => {
    const rowsIn = ({ records }: Document) =>
      new Map(Object.entries((records[kind] ?? {}) as Record<string, Row>));
    const [was, is] = [rowsIn(then), rowsIn(now)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): Change[] => {
      const [before, after] = [was.get(id) ?? null, is.get(id) ?? null];
      return isSame(withoutOrder(before), withoutOrder(after)) ? [] : [{ kind, id, before, after }];
    });
  });

const withoutOrder = (row: Row | null) => row && { ...row, order: undefined };
