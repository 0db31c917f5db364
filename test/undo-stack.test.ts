import { describe, expect, it } from 'vitest';
import {
  NO_STEPS,
  nextStep,
  rowsOfChanges,
  type UndoStep,
  withFreed,
  withoutRows,
  withRefused,
  withStep,
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

  it('go back to where they lay when an edit stands in their way, and let those before them go first', () => {
    const refused = withRefused(withTaken(all, 'undo', third), 'undo', third, 2);
    expect(refused).toEqual({ ...all, refused: [third] });
    expect(nextStep(refused, 'undo')).toBe(second);
    const rest = [second, first].reduce((now, one) => withTaken(now, 'undo', one), refused);
    expect(nextStep(rest, 'undo'), 'is tried again when it is the last one').toBe(third);
    expect(nextStep(withFreed(refused, rowsOfChanges(second.documents)), 'undo')).toBe(second);
    expect(nextStep(withFreed(refused, rowsOfChanges(third.documents)), 'undo')).toBe(third);
    expect(nextStep(withTaken(withStep(refused, first), 'undo', first), 'undo')).toBe(third);
  });

  it('that cannot be done again stay too', () => {
    const undone = withTaken(all, 'undo', third);
    expect(withRefused(withTaken(undone, 'redo', third), 'redo', third, 0)).toEqual({
      ...undone,
      refused: [third],
    });
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
