import { inverseOf } from '@/lib/changes/apply-changes';
import type { DocumentChanges } from '@/lib/changes/change';
import type { Intent } from '@/lib/commands/command';
import type { RowName } from '@/lib/commands/refusal';

/** One step that can be undone: what it changed, and what it was, in words. */
export type UndoStep = { documents: DocumentChanges[]; label: string };

export type UndoStacks = { undo: readonly UndoStep[]; redo: readonly UndoStep[] };

/** Which of the two is taken: a step is undone, or done again. */
export type Way = keyof UndoStacks;

export const NO_STEPS: UndoStacks = { undo: [], redo: [] };

/** Steps that are kept; older ones stay in the history. */
const MOST_STEPS = 200;

/** The stacks after a new edit: what was undone before it cannot be redone any more. */
export const withStep = (stacks: UndoStacks, step: UndoStep): UndoStacks => ({
  undo: [...stacks.undo.slice(-MOST_STEPS + 1), step],
  redo: [],
});

/** The stacks after a step was undone or done again, wherever in its stack it lay: it is the next on the other one. */
export function withTaken(stacks: UndoStacks, way: Way, step: UndoStep): UndoStacks {
  const left = stacks[way].filter((other) => other !== step);
  return way === 'undo'
    ? { undo: left, redo: [...stacks.redo, step] }
    : { undo: [...stacks.undo, step], redo: left };
}

/** The stacks with another step in the place of one. */
export function withInstead({ undo, redo }: UndoStacks, step: UndoStep, other: UndoStep): UndoStacks {
  const replace = (one: UndoStep) => (one === step ? other : one);
  return { undo: undo.map(replace), redo: redo.map(replace) };
}

/** The stacks with a step back among those that can be undone, at the place where it lay. */
export function withStepAt(stacks: UndoStacks, step: UndoStep, at: number): UndoStacks {
  const { undo, redo } = withoutStep(stacks, step);
  return { undo: [...undo.slice(0, at), step, ...undo.slice(at)], redo };
}

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

/** The command that does a step again. */
export const repeating = ({ documents }: UndoStep): Extract<Intent, { type: 'restore' }> => ({
  type: 'restore',
  documentId: documents[0]?.documentId ?? '',
  documents,
});

/**
 * What is left of a step over many cells without those that have changed since; undefined for every other step, which
 * means something as a whole only.
 */
export function withoutRows(step: UndoStep, rows: readonly RowName[]): UndoStep | undefined {
  const isCells = step.documents.every(({ changes }) => changes.every(({ kind }) => kind === 'role'));
  if (!isCells) return undefined;
  const isLeft = (documentId: string, id: string) =>
    rows.some((row) => row.documentId === documentId && row.id === id);
  const documents = step.documents
    .map(({ documentId, changes }) => ({
      documentId,
      changes: changes.filter(({ id }) => !isLeft(documentId, id)),
    }))
    .filter(({ changes }) => changes.length > 0);
  return documents.length > 0 ? { documents, label: step.label } : undefined;
}

/** Whether a step changed one of these rows. */
export const touches = ({ documents }: UndoStep, rows: readonly RowName[]): boolean =>
  documents.some(({ documentId, changes }) =>
    changes.some(({ kind, id }) =>
      rows.some((row) => row.documentId === documentId && row.kind === kind && row.id === id),
    ),
  );
