'use client';

import { useCallback, useEffect } from 'react';
import { isPressed } from '@/app/shell/palette/keys';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import type { DocumentStore } from './document-store';
import {
  repeating,
  restoring,
  touches,
  type UndoStep,
  type Way,
  withInstead,
  withoutRows,
  withoutStep,
  withStepAt,
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
      const done = (left: number) => {
        if (way === 'redo' && left === 0) return;
        const what = step.label;
        const message =
          left > 0 ? text.editing.takenInPart({ what, left, way }) : text.editing.undone({ what });
        toasts.add({ kind: 'done', message });
      };
      const { undo } = stacks();
      const at = undo.indexOf(step);
      const newer = way === 'undo' ? undo.slice(at + 1) : [];
      change((now) => withTaken(now, way, step));
      const outcome = await send(step);
      if (outcome.accepted) return done(0);

      // What others have changed since stays as it is, and the steps before this one can still be undone.
      const { changed = [] } = outcome.refusal;
      const rest = changed.length > 0 ? withoutRows(step, changed) : undefined;
      if (rest) {
        change((now) => withInstead(now, step, rest));
        if ((await send(rest)).accepted) return done(changed.length);
      }
      change((now) => withoutStep(now, rest ?? step));
      const isMine = newer.some((one) => touches(one, changed));
      // It can be taken back when one's own edits on top of it are.
      if (isMine) change((now) => withStepAt(now, step, at));
      void sayWhatIsInTheWay(step, outcome.refusal, isMine);
    },
    [store, toasts, text, stacks, change, sayWhatIsInTheWay],
  );

  const undo = useCallback(() => {
    const step = stacks().undo.at(-1);
    if (step) void take('undo', step);
  }, [stacks, take]);

  const redo = useCallback(() => {
    const step = stacks().redo.at(-1);
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

function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = isPressed(event, 'undo');
      if (!isUndo && !isPressed(event, 'redo')) return;
      // A field that is being typed in has its own undo.
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]'))
        return;
      event.preventDefault();
      if (isUndo) undo();
      else redo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
