'use client';

import { createContext, useContext } from 'react';
import { useText } from '@/app/text/text-context';
import type { Guest } from '@/lib/live/live-message';

/** Who else looks at the document on the screen, apart from all else that changes while people edit: cells are many. */
export const GuestsContext = createContext<readonly Guest[]>([]);

/** Who else is at a place, such as `cell.sales.prepare`: a small mark in its corner. */
export function GuestsAt({ place }: { place: string }) {
  const text = useText();
  const there = useContext(GuestsContext).filter(({ at }) => at === place);
  if (there.length === 0) return null;
  return (
    <span className="pointer-events-none absolute right-0 bottom-0 max-w-full truncate rounded-tl-md bg-accent px-1.5 text-12 text-card">
      {there.map((guest) => guest.name || text.editing.guest(guest)).join(', ')}
    </span>
  );
}
