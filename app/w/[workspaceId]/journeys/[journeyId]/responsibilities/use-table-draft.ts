'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Choices } from '@/lib/responsibilities/chosen-mapping';
import type { Orientation } from '@/lib/responsibilities/guess-orientation';

/** A table on its way in: what was pasted, and what a person decided about it. */
export type TableDraft = {
  text: string;
  orientation: Orientation | 'auto';
  keepsAnswers: boolean;
} & Choices;

const NOTHING: TableDraft = {
  text: '',
  orientation: 'auto',
  keepsAnswers: false,
  parties: {},
  activities: {},
};

/** The table of a journey that is not brought in yet, kept on this device so that a reload loses nothing. */
export function useTableDraft(documentId: string) {
  const [draft, setDraft] = useState(NOTHING);
  const key = `journey-lens:responsibilities:${documentId}`;
  useEffect(() => {
    const kept = localStorage.getItem(key);
    if (kept) setDraft({ ...NOTHING, ...JSON.parse(kept) });
  }, [key]);
  const change = useCallback(
    (part: Partial<TableDraft>) =>
      setDraft((now) => {
        const next = { ...now, ...part };
        keep(key, next);
        return next;
      }),
    [key],
  );
  const drop = useCallback(() => {
    localStorage.removeItem(key);
    setDraft(NOTHING);
  }, [key]);
  return [draft, change, drop] as const;
}

function keep(key: string, draft: TableDraft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // More than the browser keeps: a text of that length is refused anyway, and stays in its field until then.
    localStorage.removeItem(key);
  }
}
