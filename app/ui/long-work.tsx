'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { useText } from '@/app/text/text-context';
import { useToasts } from './toasts';

/** Does something that may take long; `name` says what comes of it. Work that is stopped has failed for nobody. */
export type LongWork = (name: string, work: (signal: AbortSignal) => Promise<void>) => Promise<void>;

const LongWorkContext = createContext<LongWork | null>(null);

/** What takes longer than this, in milliseconds, is shown while it goes on, and can be stopped. */
const UNSEEN_MS = 500;

/** Shows work that takes long at the foot of the page, with a way to stop it, and says when it has failed. */
export function LongWorkProvider({ children }: { children: ReactNode }) {
  const words = useText().ui.longWork;
  const { add, close } = useToasts();
  const run: LongWork = useCallback(
    async (name, work) => {
      const stopping = new AbortController();
      let shown: number | undefined;
      const waiting = setTimeout(() => {
        shown = add({
          kind: 'busy',
          message: words.making({ name }),
          action: { label: words.stop, run: () => stopping.abort() },
        });
      }, UNSEEN_MS);
      try {
        await work(stopping.signal);
      } catch {
        if (!stopping.signal.aborted)
          add({
            kind: 'problem',
            message: words.failed({ name }),
            action: { label: words.again, run: () => void run(name, work) },
          });
      } finally {
        clearTimeout(waiting);
        if (shown !== undefined) close(shown);
      }
    },
    [add, close, words],
  );
  return <LongWorkContext value={run}>{children}</LongWorkContext>;
}

/** Does what may take long so that it shows, and can be stopped. */
export function useLongWork(): LongWork {
  const run = useContext(LongWorkContext);
  if (!run) throw new Error('Work that takes long is begun outside LongWorkProvider.');
  return run;
}
