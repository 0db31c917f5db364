'use client';

import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import {
  type Draft,
  draftKey,
  keepDraft,
  leaveDraft,
  leftDraft,
  listenToDraft,
  parseDraft,
} from './typed-draft';

/**
 * The draft of a field: what was typed in it and is not saved.
 * @param field what the text is of, such as `role sales prepare`; undefined where nothing is kept
 */
export function useDraft(field: string | undefined) {
  // Of the page that the field was shown on first: somebody may be gone from there when its text is saved.
  const key = useRef<string>(undefined);
  const subscribe = useCallback(
    (listener: () => void) => {
      key.current = field === undefined ? undefined : draftKey(field);
      return key.current === undefined ? () => undefined : listenToDraft(key.current, listener);
    },
    [field],
  );
  const read = useCallback(() => (key.current === undefined ? null : leftDraft(key.current)), []);
  const left = useSyncExternalStore(subscribe, read, nothing);
  const actions = useMemo(
    () => ({
      /** Keeps it; null when it is saved or given back. */
      keep: (draft: Draft | null) => {
        if (key.current !== undefined) keepDraft(key.current, draft);
      },
      /** The field goes away. */
      leave: () => {
        if (key.current !== undefined) leaveDraft(key.current);
      },
    }),
    [],
  );
  return { ...actions, left: useMemo(() => parseDraft(left), [left]) };
}

const nothing = () => null;
