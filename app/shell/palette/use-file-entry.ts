'use client';

import { useCallback } from 'react';
import { useText } from '@/app/text/text-context';
import { download } from '@/app/ui/download-links';
import { useLongWork } from '@/app/ui/long-work';
import type { MenuEntry } from '@/app/ui/menu';
import type { PaletteEntry } from './palette-context';

/** Makes an entry of the palette of one of the export menu, under the name that it has away from its section. */
export function useFileEntry() {
  const { exportAs } = useText().palette.commands;
  const work = useLongWork();
  return useCallback(
    ({ id, label, name = label, hint, href, run }: MenuEntry): PaletteEntry => ({
      id: `file ${id}`,
      kind: 'file',
      label: exportAs({ name }),
      ...(hint !== undefined && { also: [hint] }),
      run: run ?? (() => void (href && work(name, (signal) => download(href, signal)))),
    }),
    [exportAs, work],
  );
}
