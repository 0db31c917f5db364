'use client';

import { useCallback, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import type { LiveEntry } from '@/lib/live/live-message';
import type { DocumentStore } from './document-store';

const BATCH_MS = 4000;
/** Commands that are said one by one; beyond them they are counted. */
const MOST_SAID = 3;

/** Gathers the edits of others for a screen reader: what they did, now and then, in a few sentences. */
export function useOthersEdits(store: DocumentStore) {
  const text = useText();
  const [said, say] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const heard = useRef(new Map<string, LiveEntry[]>());
  const hearOthers = useCallback(
    (entries: readonly LiveEntry[]) => {
      for (const entry of entries)
        heard.current.set(entry.commandId, [...(heard.current.get(entry.commandId) ?? []), entry]);
      timer.current ??= setTimeout(async () => {
        const commands = [...heard.current.values()];
        heard.current = new Map();
        timer.current = undefined;
        // Not needed before others do something.
        const sentences = await import('./others-in-words').then(
          ({ othersInWords }) =>
            othersInWords(
              text,
              store.state().documents.values(),
              commands.slice(0, MOST_SAID),
              store.lastKnown,
            ),
          () => [],
        );
        say(text.editing.othersDid({ sentences, more: commands.length - sentences.length }));
      }, BATCH_MS);
    },
    [text, store],
  );
  return { said, hearOthers };
}
