'use client';

import { useEditing } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';

const MOST_SHOWN = 4;

/** Who else has the workspace open. */
export function AlsoHere() {
  const text = useText();
  const { guests } = useEditing();
  if (guests.length === 0) return null;
  const nameOf = (guest: { name: string; number: number }) => guest.name || text.editing.guest(guest);
  return (
    <ul aria-label={text.editing.alsoHere} className="flex items-center gap-1 text-12">
      {guests.slice(0, MOST_SHOWN).map((guest) => (
        <li
          key={guest.tab}
          className="max-w-28 truncate rounded-full bg-sunken px-2 py-0.5 text-muted max-phone:hidden"
        >
          {nameOf(guest)}
        </li>
      ))}
      {guests.length > MOST_SHOWN && <li className="text-muted">+{guests.length - MOST_SHOWN}</li>}
    </ul>
  );
}
