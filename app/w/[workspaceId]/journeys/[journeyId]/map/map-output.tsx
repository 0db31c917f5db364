'use client';

import { Printer } from 'lucide-react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { Menu } from '@/app/ui/menu';
import { savePng } from '@/app/ui/save-png';
import { useToasts } from '@/app/ui/toasts';
import { mapColumns, withoutUnseen } from '@/lib/map/columns';
import { drawMap } from '@/lib/map/draw-map';
import { measureMap } from '@/lib/map/drawn-map';
import type { Lane } from '@/lib/map/lanes';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';

/** How a map comes onto paper: whole on one sheet, or over several. */
export type PrintKind = 'one' | 'poster';

/** The ways in which a map leaves the screen. */
export function MapOutput({
  lanes,
  onPrint,
}: {
  lanes: readonly Lane[];
  onPrint: (kind: PrintKind) => void;
}) {
  const text = useText();
  const words = text.map.toolbar;
  const toasts = useToasts();
  const { workspaceId, workspace, journey, stages } = useJourney();
  const { hidden } = useLookThrough();
  const png = async () => {
    const columns = withoutUnseen(mapColumns(stages, journey.moments), hidden.moments);
    const drawing = drawMap(measureMap({ text, workspace, journey, lanes, columns }));
    const isSaved = await savePng(drawing, `${journey.name}.png`);
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
          href: paths.journeyExportPath(workspaceId, journey.id, 'map-svg'),
          download: true,
        },
        { id: 'png', label: words.png, run: () => void png() },
      ]}
    />
  );
}
