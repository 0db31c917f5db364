import type { Change } from '../changes/change';
import { isSame } from '../changes/draft';
import { movedAmong } from '../changes/moved-among';
import type { Document, Row } from '../model/document';
import type { Kind } from '../model/kinds';

/**
 * What makes the records of these kinds in one state of a document those in another. A record that stands elsewhere
 * among its siblings counts where it was moved, not where others came and went beside it.
 */
export const changesBetween = (then: Document, now: Document, kinds: readonly Kind[]): Change[] =>
  kinds.flatMap((kind) => {
    const rowsIn = ({ records }: Document) =>
      new Map(Object.entries((records[kind] ?? {}) as Record<string, Row>));
    const [was, is] = [rowsIn(then), rowsIn(now)];
    const moved = movedAmong([...was.values()], [...is.values()]);
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): Change[] => {
      const [before, after] = [was.get(id) ?? null, is.get(id) ?? null];
      const isAsItWas = isSame(withoutOrder(before), withoutOrder(after)) && !moved.has(id);
      return isAsItWas ? [] : [{ kind, id, before, after }];
    });
  });

const withoutOrder = (row: Row | null) => row && { ...row, order: undefined };
