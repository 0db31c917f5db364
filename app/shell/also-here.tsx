'use client';

import { useEditing } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';

const MOST_SHOWN = 4;
/** Beside the names of workspace and journey there is less room. */
const MOST_ON_TABLET = 2;

/** Who else has the workspace open. */
export function AlsoHere() {
  const text = useText();
  const { guests } = useEditing();
  if (guests.length === 0) return null;
  const nameOf = (guest: { name: string; number: number }) => guest.name || text.editing.guest(guest);
  return (
    <ul aria-label={text.editing.alsoHere} className="flex items-center gap-1 text-12">
      {guests.slice(0, MOST_SHOWN).map((guest, at) => (
        <li
          key={guest.tab}
          title={nameOf(guest)}
          className={`max-w-16 truncate rounded-full bg-sunken px-2 py-0.5 text-muted max-phone:hidden desk:max-w-20 min-[1280px]:max-w-28 ${at < MOST_ON_TABLET ? '' : 'max-desk:hidden'}`}
        >
          {nameOf(guest)}
        </li>
      ))}
      {guests.length > MOST_ON_TABLET && (
        <li className="text-muted max-phone:hidden desk:hidden">+{guests.length - MOST_ON_TABLET}</li>
      )}
      {guests.length > MOST_SHOWN && (
        <li className="text-muted phone:max-desk:hidden">+{guests.length - MOST_SHOWN}</li>
      )}
    </ul>
  );
}
