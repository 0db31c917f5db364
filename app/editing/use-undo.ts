'use client';

import { useCallback, useEffect } from 'react';
import { isPressed } from '@/app/shell/palette/keys';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import type { DocumentStore } from './document-store';
import {
  nextStep,
  repeating,
  restoring,
  rowsOfChanges,
  touches,
  type UndoStep,
  type Way,
  withFreed,
  withInstead,
  withoutRows,
  withoutStep,
  withRefused,
  withTaken,
} from './undo-stack';
import type { UndoSteps } from './undo-steps';
import { useInTheWay } from './use-in-the-way';

/** Takes steps back and does them again, the newest one or one that a message names. */
export function useUndo(store: DocumentStore, steps: UndoSteps) {
  const { stacks, change } = steps;
  const text = useText();
  const toasts = useToasts();
  const sayWhatIsInTheWay = useInTheWay(store);

  const take = useCallback(
    async (way: Way, step: UndoStep) => {
      const send = (wanted: UndoStep) =>
        store.dispatch(way === 'undo' ? restoring(wanted) : repeating(wanted));
      const done = (taken: UndoStep, left: number) => {
        change((now) => withFreed(now, rowsOfChanges(taken.documents)));
        toasts.add({ kind: 'done', message: text.editing.taken({ what: step.label, left, way }) });
      };
      const before = stacks();
      const at = before[way].indexOf(step);
      const newer = way === 'undo' ? before.undo.slice(at + 1) : [];
      change((now) => withTaken(now, way, step));
      const outcome = await send(step);
      if (outcome.accepted) return done(step, 0);

      // What others have changed since stays as it is, and the steps before this one can still be undone.
      const { changed = [] } = outcome.refusal;
      const rest = changed.length > 0 ? withoutRows(step, changed) : undefined;
      if (rest) {
        change((now) => withInstead(now, step, rest));
        if ((await send(rest)).accepted) return done(rest, changed.length);
      }
      const isMine = newer.some((one) => touches(one, changed));
      change((now) => {
        const left = withoutStep(now, rest ?? step);
        // It can be taken when what stands in its way is taken back.
        return changed.length > 0 ? withRefused(left, way, step, at) : left;
      });
      void sayWhatIsInTheWay(way, step, outcome.refusal, isMine);
    },
    [store, toasts, text, stacks, change, sayWhatIsInTheWay],
  );

  const undo = useCallback(() => {
    const step = nextStep(stacks(), 'undo');
    if (step) void take('undo', step);
  }, [stacks, take]);

  const redo = useCallback(() => {
    const step = nextStep(stacks(), 'redo');
    if (step) void take('redo', step);
  }, [stacks, take]);

  /** Takes back the very step that a message names, also out of its turn. */
  const undoStep = useCallback(
    (step: UndoStep) => {
      if (stacks().undo.includes(step)) void take('undo', step);
      else toasts.add({ kind: 'done', message: text.editing.undoneAlready({ what: step.label }) });
    },
    [stacks, take, toasts, text],
  );

  useUndoKeys(undo, redo);
  return { undo, redo, undoStep };
}

const BEING_TYPED_IN = ':is(input, textarea, [contenteditable]):not([data-untyped])';

function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = isPressed(event, 'undo');
      if (!isUndo && !isPressed(event, 'redo')) return;
      // A field that is being typed in has its own undo.
      if (event.target instanceof HTMLElement && event.target.matches(BEING_TYPED_IN)) return;
      event.preventDefault();
      if (isUndo) undo();
      else redo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
