'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { usePaletteEntries } from '@/app/shell/palette/palette-context';
import { useText } from '@/app/text/text-context';

const SnapshotDialog = dynamic(() => import('./snapshot-dialog').then((module) => module.SnapshotDialog));

/** Makes a snapshot from any screen of a journey, by the palette: a workshop begins and ends on any of them. */
export function SnapshotCommand() {
  const words = useText().historyPage.snapshots;
  const [isMaking, setMaking] = useState(false);
  usePaletteEntries('snapshot', () => [
    { id: 'command snapshot', kind: 'command', label: `${words.make}…`, run: () => setMaking(true) },
  ]);
  return isMaking && <SnapshotDialog isOpen onClose={() => setMaking(false)} />;
}
