'use client';

import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { copyText } from './clipboard';
import { useToasts } from './toasts';
import { useDraft } from './use-draft';

/** What the fields of a panel that add something belong to, such as `moment.book`; '' where that is nothing. */
export const NewTextPlace = createContext('');

/** Numbers of the messages that say that a text waits, by its field: they go when it is sent or given back. */
const told = new Map<string, number>();

/**
 * What is typed of something that is not there yet. It is kept until it is added, also through a reload; a field that
 * goes away in the meantime says so.
 * @param label name of the field
 * @param of what it belongs to, such as `persona anna`; else what the panel around it does. Without either it is not kept
 * @param begun what was typed before the field was there
 */
export function useNewText(label: string, of?: string, begun = '') {
  const text = useText();
  const toasts = useToasts();
  const place = useContext(NewTextPlace);
  const owner = of ?? place;
  const { left, keep, leave } = useDraft(owner === '' ? undefined : `new ${owner} ${label}`);
  const [now, setNow] = useState<string | null>(null);
  const typed = now ?? (left?.typed ?? '') + begun;
  const [isTyped, setTyped] = useState(false);

  const key = `${owner} ${label}`;
  const forget = () => {
    const id = told.get(key);
    if (id !== undefined) toasts.close(id);
    told.delete(key);
  };
  const tell = (lost: string) => {
    forget();
    const id = toasts.add(
      owner === ''
        ? {
            kind: 'problem',
            message: text.editing.notAdded({ typed: lost }),
            action: { label: text.editing.copyTyped, run: () => void copyText(lost) },
          }
        : { kind: 'done', message: text.editing.notAddedYet({ typed: lost, field: label }) },
    );
    if (owner !== '') told.set(key, id);
  };
  const unsaid = useRef<string | null>(null);
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useLayoutEffect(
    () => () => {
      const lost = unsaid.current;
      leave();
      // Not while React is at work.
      if (lost?.trim()) setTimeout(() => latest.current(lost));
    },
    [leave],
  );

  return {
    typed,
    /** Nothing has been typed, so undo and redo are those of the workspace: the field says it as `data-untyped`. */
    isUntyped: typed === '' && !isTyped,
    type: (next: string) => {
      unsaid.current = next;
      setNow(next);
      setTyped(true);
      keep(next === '' ? null : { typed: next, seen: '' });
    },
    /** It is added, or given back. */
    end: () => {
      unsaid.current = null;
      forget();
      setNow('');
      setTyped(false);
      keep(null);
    },
  };
}
