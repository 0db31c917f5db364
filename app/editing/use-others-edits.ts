'use client';

import { useCallback, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import type { LogEntry } from '@/lib/changes/change';

const BATCH_MS = 4000;

/** Gathers the edits of others into one sentence for a screen reader, now and then. */
export function useOthersEdits() {
  const text = useText();
  const [said, say] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const count = useRef(0);
  const hearOthers = useCallback(
    (entries: readonly LogEntry[]) => {
      count.current += entries.length;
      timer.current ??= setTimeout(() => {
        say(text.editing.othersEdited({ count: count.current }));
        count.current = 0;
        timer.current = undefined;
      }, BATCH_MS);
    },
    [text],
  );
  return { said, hearOthers };
}
