'use client';

import { get, set } from 'idb-keyval';
import { useCallback, useEffect, useRef, useState } from 'react';
import { NO_STEPS, type UndoStacks } from './undo-stack';

/** The steps that can be undone on this device in a workspace, also after a reload. */
export function useUndoStacks(workspaceId: string) {
  const key = `journey-lens:undo:${workspaceId}`;
  const [stacks, setStacks] = useState<UndoStacks>(NO_STEPS);
  const latest = useRef<UndoStacks>(NO_STEPS);

  useEffect(() => {
    let isHere = true;
    get<UndoStacks>(key)
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
  }, [key]);

  const change = useCallback(
    (by: (stacks: UndoStacks) => UndoStacks) => {
      latest.current = by(latest.current);
      setStacks(latest.current);
      // Without storage the steps hold until the page is closed.
      void set(key, latest.current).catch(() => undefined);
    },
    [key],
  );
  return { stacks, latest, change };
}
