import { describe, expect, it } from 'vitest';
import {
  NO_STEPS,
  type UndoStep,
  withoutRows,
  withStep,
  withStepAt,
  withTaken,
} from '@/app/editing/undo-stack';
import type { Kind } from '@/lib/model/kinds';

const step = (label: string, kind: Kind, ...ids: string[]): UndoStep => ({
  label,
  documents: [{ documentId: 'w/j', changes: ids.map((id) => ({ kind, id, before: null, after: { id } })) }],
});
const [first, second, third] = ['first', 'second', 'third'].map((label) => step(label, 'role', label)) as [
  UndoStep,
  UndoStep,
  UndoStep,
];
const all = [first, second, third].reduce(withStep, NO_STEPS);

describe('steps that can be undone', () => {
  it('are taken out of their turn too, and go on top of what can be redone', () => {
    const taken = withTaken(all, 'undo', second);
    expect(taken).toEqual({ undo: [first, third], redo: [second] });
    expect(withTaken(taken, 'redo', second)).toEqual({ undo: [first, third, second], redo: [] });
  });

  it('go back to where they lay when they could not be taken', () => {
    expect(withStepAt(withTaken(all, 'undo', second), second, 1)).toEqual(all);
  });

  it('over many cells hold without the cells that have changed since, others only as a whole', () => {
    const block = step('block', 'role', 'a', 'b', 'c');
    const row = (id: string) => ({ documentId: 'w/j', kind: 'role' as const, id });
    expect(withoutRows(block, [row('b')])).toEqual(step('block', 'role', 'a', 'c'));
    expect(withoutRows(block, ['a', 'b', 'c'].map(row))).toBeUndefined();
    expect(
      withoutRows(step('moment', 'moment', 'a', 'b'), [{ ...row('b'), kind: 'moment' }]),
    ).toBeUndefined();
  });
});
