'use client';

import { Printer } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { Menu } from '@/app/ui/menu';
import { saveFile } from '@/app/ui/save-file';
import { savePng } from '@/app/ui/save-png';
import { useToasts } from '@/app/ui/toasts';
import { drawingToSvg } from '@/lib/drawings/drawing-to-svg';
import { drawMap } from '@/lib/map/draw-map';
import { measureMap } from '@/lib/map/drawn-map';
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
  const { name } = map.journey;
  const drawing = () => drawMap(measureMap(map));
  const svg = () => saveFile(new Blob([drawingToSvg(drawing())], { type: 'image/svg+xml' }), `${name}.svg`);
  const png = async () => {
    const isSaved = await savePng(drawingToSvg(drawing()), `${name}.png`);
    if (!isSaved) toasts.add({ kind: 'problem', message: words.imageFailed });
  };
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
          id: 'svg',
          label: text.exports['map-svg'].name,
          hint: text.exports['map-svg'].goodFor,
          run: svg,
        },
        { id: 'png', label: words.png, run: () => void png() },
      ]}
    />
  );
}
