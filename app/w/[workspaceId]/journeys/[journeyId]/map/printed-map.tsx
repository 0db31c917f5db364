'use client';

import { useText } from '@/app/text/text-context';
import { mapColumns, withoutUnseen } from '@/lib/map/columns';
import { measureMap } from '@/lib/map/drawn-map';
import type { Lane } from '@/lib/map/lanes';
import { oneSheet } from '@/lib/map/one-sheet';
import { posterPages } from '@/lib/map/poster-pages';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import type { PrintKind } from './map-output';

/** The map on paper: a drawing per sheet of A3. It is there while the page is printed, and never on the screen. */
export function PrintedMap({ kind, lanes }: { kind: PrintKind; lanes: readonly Lane[] }) {
  const text = useText();
  const { workspace, journey, stages } = useJourney();
  const { hidden } = useLookThrough();
  const columns = withoutUnseen(mapColumns(stages, journey.moments), hidden.moments);
  const map = { text, workspace, journey, lanes, columns };
  const sheets = kind === 'one' ? [oneSheet(map)] : posterPages(measureMap(map));
  return (
    <div className="printed-map" data-print={kind}>
      {sheets.map(({ svg, width, height }, at) => (
        // biome-ignore lint/performance/noImgElement: a drawing that is made here, not a file to be optimized
        <img
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no name but their number
          key={at}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          width={width}
          height={height}
          alt={text.map.sheet({ number: at + 1, count: sheets.length })}
        />
      ))}
    </div>
  );
}
