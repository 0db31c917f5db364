'use client';

import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { useOwnName } from '@/app/editing/own-name';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { OwnNameDialog } from './own-name-dialog';
import { usePaletteEntries } from './palette/palette-context';

/** The name that others see beside one's edits, and a way to give another. */
export function OwnNameButton() {
  const words = useText().historyPage.ownName;
  const name = useOwnName();
  const [isAsking, setAsking] = useState(false);
  const label = name === '' ? words.entry : words.entryAs({ name });
  usePaletteEntries('own name', () => [
    { id: 'command own name', kind: 'command', label, run: () => setAsking(true) },
  ]);
  return (
    <>
      <IconButton label={label} onPress={() => setAsking(true)} className="max-w-36">
        <UserRound aria-hidden size={16} className="flex-none" />
        {name !== '' && <span className="truncate text-12 max-desk:hidden">{name}</span>}
      </IconButton>
      <OwnNameDialog isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}
