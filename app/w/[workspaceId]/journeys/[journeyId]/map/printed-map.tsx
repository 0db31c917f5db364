'use client';

import { useText } from '@/app/text/text-context';
import { drawingToSvg } from '@/lib/drawings/drawing-to-svg';
import { measureMap } from '@/lib/drawings/map/measure-map';
import { oneSheet } from '@/lib/drawings/map/one-sheet';
import { POSTER_SCALE, posterPages } from '@/lib/drawings/map/poster-pages';
import type { PrintKind } from './map-output';
import type { ShownMap } from './use-shown-map';

/** The map on paper: a drawing per sheet of A3. It is there while the page is printed, and never on the screen. */
export function PrintedMap({ kind, map }: { kind: PrintKind; map: ShownMap }) {
  const text = useText();
  // Every sheet of a poster as large as the others, so that they can be hung beside each other.
  const scale = kind === 'one' ? 1 : POSTER_SCALE;
  const sheets = kind === 'one' ? [oneSheet(map).drawing] : posterPages(measureMap(map));
  return (
    <div className="printed-map" data-print={kind}>
      {sheets.map((sheet, at) => (
        // biome-ignore lint/performance/noImgElement: a drawing that is made here, not a file to be optimized
        <img
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no name but their number
          key={at}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawingToSvg(sheet))}`}
          width={sheet.width * scale}
          height={sheet.height * scale}
          alt={text.map.sheet({ number: at + 1, count: sheets.length })}
        />
      ))}
    </div>
  );
}
