'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { NO_STEPS, type UndoStacks } from './undo-stack';
import { keepUndoStacks, readUndoStacks } from './undo-storage';

/** The steps that can be undone in this tab in a workspace, also after a reload. */
export function useUndoStacks(workspaceId: string) {
  const [stacks, setStacks] = useState<UndoStacks>(NO_STEPS);
  const latest = useRef<UndoStacks>(NO_STEPS);

  useEffect(() => {
    let isHere = true;
    readUndoStacks(workspaceId)
      .then((kept) => {
        if (!isHere || !kept) return;
        // What was done since the page opened lies on top of what was done before.
        const now = latest.current;
        latest.current = { undo: [...kept.undo, ...now.undo], redo: now.undo.length > 0 ? [] : kept.redo };
        setStacks(latest.current);
      })
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [workspaceId]);

  const change = useCallback(
    (by: (stacks: UndoStacks) => UndoStacks) => {
      const before = latest.current;
      latest.current = by(before);
      // What the server has said to a step is kept with it, and shows nowhere.
      if (latest.current.undo !== before.undo || latest.current.redo !== before.redo)
        setStacks(latest.current);
      // Without storage the steps hold until the page is closed.
      void keepUndoStacks(workspaceId, latest.current).catch(() => undefined);
    },
    [workspaceId],
  );
  return { stacks, latest, change };
}
