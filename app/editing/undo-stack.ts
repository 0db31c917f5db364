import { inverseOf } from '@/lib/changes/apply-changes';
import type { DocumentChanges } from '@/lib/changes/change';
import type { Intent } from '@/lib/commands/command';

/** One step that can be undone: what it changed, and what it was, in words. */
export type UndoStep = { documents: DocumentChanges[]; label: string };

export type UndoStacks = { undo: readonly UndoStep[]; redo: readonly UndoStep[] };

export const NO_STEPS: UndoStacks = { undo: [], redo: [] };

/** Steps that are kept; older ones stay in the history. */
const MOST_STEPS = 200;

/** The stacks after a new edit: what was undone before it cannot be redone any more. */
export const withStep = (stacks: UndoStacks, step: UndoStep): UndoStacks => ({
  undo: [...stacks.undo.slice(-MOST_STEPS + 1), step],
  redo: [],
});

/** The stacks without a step that was refused. */
export const withoutStep = (stacks: UndoStacks, step: UndoStep): UndoStacks => ({
  undo: stacks.undo.filter((other) => other !== step),
  redo: stacks.redo.filter((other) => other !== step),
});

/** The command that takes a step back. */
export const restoring = ({ documents }: UndoStep): Extract<Intent, { type: 'restore' }> => ({
  type: 'restore',
  documentId: documents[0]?.documentId ?? '',
  documents: documents.map(({ documentId, changes }) => ({ documentId, changes: inverseOf(changes) })),
});
