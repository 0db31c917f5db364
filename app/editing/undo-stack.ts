import { inverseOf } from '@/lib/changes/apply-changes';
import type { DocumentChanges } from '@/lib/changes/change';
import type { Intent } from '@/lib/commands/command';
import type { RowName } from '@/lib/commands/refusal';

/** One step that can be undone: what it changed, and what it was, in words. */
export type UndoStep = { documents: DocumentChanges[]; label: string };

export type UndoStacks = {
  undo: readonly UndoStep[];
  redo: readonly UndoStep[];
  /** Those of them that an edit stands in the way of, as far as that has been tried and said. */
  refused?: readonly UndoStep[];
};

/** Which of the two is taken: a step is undone, or done again. */
export type Way = 'undo' | 'redo';

export const NO_STEPS: UndoStacks = { undo: [], redo: [] };

/** Steps that are kept; older ones stay in the history. */
const MOST_STEPS = 200;

/** The stacks after a new edit: what was undone before it cannot be redone any more. */
export const withStep = (stacks: UndoStacks, step: UndoStep): UndoStacks => ({
  undo: [...stacks.undo.slice(-MOST_STEPS + 1), step],
  redo: [],
});

/** The step that is taken next: the newest that nothing is known to stand in the way of, else the newest. */
export const nextStep = (stacks: UndoStacks, way: Way): UndoStep | undefined =>
  stacks[way].findLast((step) => !stacks.refused?.includes(step)) ?? stacks[way].at(-1);

/** The stacks after a step was undone or done again, wherever in its stack it lay: it is the next on the other one. */
export function withTaken(stacks: UndoStacks, way: Way, step: UndoStep): UndoStacks {
  const { undo, redo, refused } = withoutStep(stacks, step);
  return way === 'undo'
    ? { undo, redo: [...redo, step], ...(refused && { refused }) }
    : { undo: [...undo, step], redo, ...(refused && { refused }) };
}

/** The stacks with another step in the place of one. */
export function withInstead(stacks: UndoStacks, step: UndoStep, other: UndoStep): UndoStacks {
  const replace = (one: UndoStep) => (one === step ? other : one);
  return { ...stacks, undo: stacks.undo.map(replace), redo: stacks.redo.map(replace) };
}

/**
 * The stacks with a step that an edit stands in the way of back at the place where it lay. Those before it are taken
 * first now, until what stands in its way may have gone.
 */
export function withRefused(stacks: UndoStacks, way: Way, step: UndoStep, at: number): UndoStacks {
  const left = withoutStep(stacks, step);
  return { ...left, [way]: left[way].toSpliced(at, 0, step), refused: [...(left.refused ?? []), step] };
}

/** The stacks once these rows have changed again: what they stood in the way of is tried again in its turn. */
export function withFreed(stacks: UndoStacks, rows: readonly RowName[]): UndoStacks {
  const { undo, redo, refused = [] } = stacks;
  const left = refused.filter((step) => !touches(step, rows));
  return left.length === refused.length ? stacks : { undo, redo, refused: left };
}

/** The stacks without a step. */
export const withoutStep = ({ undo, redo, refused }: UndoStacks, step: UndoStep): UndoStacks => ({
  undo: undo.filter((other) => other !== step),
  redo: redo.filter((other) => other !== step),
  ...(refused && { refused: refused.filter((other) => other !== step) }),
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

/** The rows that changes are about. */
export const rowsOfChanges = (documents: readonly DocumentChanges[]): RowName[] =>
  documents.flatMap(({ documentId, changes }) => changes.map(({ kind, id }) => ({ documentId, kind, id })));

/** Whether a step changed one of these rows. */
export const touches = ({ documents }: UndoStep, rows: readonly RowName[]): boolean =>
  documents.some(({ documentId, changes }) =>
    changes.some(({ kind, id }) =>
      rows.some((row) => row.documentId === documentId && row.kind === kind && row.id === id),
    ),
  );
