'use client';

import { Printer } from 'lucide-react';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { useLongWork } from '@/app/ui/long-work';
import { Menu } from '@/app/ui/menu';
import { saveFile } from '@/app/ui/save-file';
import { savePng } from '@/app/ui/save-png';
import { useToasts } from '@/app/ui/toasts';
import { drawingToSvg } from '@/lib/drawings/drawing-to-svg';
import { drawMap } from '@/lib/map/draw-map';
import { measureMap } from '@/lib/map/drawn-map';
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
  const toasts = useToasts();
  const work = useLongWork();
  const { workspaceId } = useJourney();
  const { name } = map.journey;
  const drawing = () => drawMap(measureMap(map));
  const svg = () => saveFile(new Blob([drawingToSvg(drawing())], { type: 'image/svg+xml' }), `${name}.svg`);
  const png = () =>
    void work(words.png, async (signal) => {
      const isSaved = await savePng(drawingToSvg(drawing()), `${name}.png`, signal);
      if (!isSaved && !signal.aborted) toasts.add({ kind: 'problem', message: words.imageFailed });
    });
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
        {
          id: 'pdf',
          label: text.exports['map-pdf'].name,
          hint: text.exports['map-pdf'].goodFor,
          href: `${paths.journeyExportPath(workspaceId, map.journey.id, 'map-pdf')}&today=${localDay()}&${map.chosen}`,
          download: true,
        },
        {
          id: 'svg',
          label: text.exports['map-svg'].name,
          hint: text.exports['map-svg'].goodFor,
          run: svg,
        },
        { id: 'png', label: words.png, run: png },
      ]}
    />
  );
}
