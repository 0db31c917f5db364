'use client';

import { createContext, useContext } from 'react';
import { useText } from '@/app/text/text-context';
import type { Guest } from '@/lib/live/live-message';

/** Who else looks at the document on the screen, apart from all else that changes while people edit: cells are many. */
export const GuestsContext = createContext<readonly Guest[]>([]);

/** Tells who else is at a place, such as `cell.sales.prepare`: their names, or '' for nobody. */
export function useGuestsAt(): (place: string) => string {
  const text = useText();
  const guests = useContext(GuestsContext);
  return (place) =>
    guests
      .filter(({ at }) => at === place)
      .map((guest) => guest.name || text.editing.guest(guest))
      .join(', ');
}

/** Who else is at a place: a small mark in its corner. */
export function GuestsAt({ place }: { place: string }) {
  const names = useGuestsAt()(place);
  return names && <GuestMark names={names} />;
}

/** The mark by itself. */
export const GuestMark = ({ names }: { names: string }) => (
  <span className="pointer-events-none absolute right-0 bottom-0 max-w-full truncate rounded-tl-md bg-accent px-1.5 text-12 text-card">
    {names}
  </span>
);
