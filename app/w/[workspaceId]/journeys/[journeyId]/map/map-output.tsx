'use client';

import { Printer } from 'lucide-react';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { usePictureEntry } from '@/app/shell/use-picture-entry';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { Menu } from '@/app/ui/menu';
import type { FormatId } from '@/lib/exports/formats';
import { useJourney } from '../journey-context';
import type { ShownMap } from './use-shown-map';

/** How a map comes onto paper: whole on one sheet, or over several. */
export type PrintKind = 'one' | 'poster';

type OutputProps = {
  map: ShownMap;
  onPrint: (kind: PrintKind) => void;
};

/** The ways in which a map leaves the screen, with what is shown of it. */
export function MapOutput({ map, onPrint }: OutputProps) {
  const text = useText();
  const words = text.map.toolbar;
  const asPicture = usePictureEntry();
  const { workspaceId } = useJourney();
  const file = (id: FormatId<'journey'>) =>
    `${paths.journeyExportPath(workspaceId, map.journey.id, id)}&today=${localDay()}&${map.chosen}`;
  return (
    <Menu
      label={words.output}
      trigger={
        <IconButton label={words.output} tone="plain">
          <Printer aria-hidden size={16} />
        </IconButton>
      }
      entries={[
        { id: 'one', label: words.printOne, hint: words.printOneHint, run: () => onPrint('one') },
        { id: 'poster', label: words.printPoster, hint: words.printPosterHint, run: () => onPrint('poster') },
        ...(['map-pdf', 'map-svg'] as const).map((id) => ({
          id,
          label: text.exports[id].name,
          hint: text.exports[id].goodFor,
          href: file(id),
          download: true,
        })),
        asPicture('map-svg', file('map-svg')),
      ]}
    />
  );
}
