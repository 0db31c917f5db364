'use client';

import { useMemo } from 'react';
import { useText } from '@/app/text/text-context';
import type { MapToDraw } from '@/lib/drawings/map/measure-map';
import type { MapColumn } from '@/lib/map/columns';
import { columnsLeft } from '@/lib/map/columns-left';
import type { Lane } from '@/lib/map/lanes';
import { mapCaption } from '@/lib/map/map-caption';
import { mapChoiceToParams } from '@/lib/map/map-choice';
import type { MapFilter } from '@/lib/map/map-filter';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { useUnchanged } from '../use-unchanged';

export type ShownMap = MapToDraw & {
  lanes: readonly Lane[];
  columns: readonly MapColumn[];
  /** What is shown of it, as it stands in an address. */
  chosen: string;
};

/** The map as lanes, filter and lens leave it: on the screen, on paper and in pictures alike. */
export function useShownMap(lanes: readonly Lane[], filter: MapFilter): ShownMap {
  const text = useText();
  const { workspace, stages, journey, analysis } = useJourney();
  const { view, hidden } = useLookThrough();
  const unchanged = useUnchanged();
  const columns = useMemo(() => {
    const moments = journey.moments.map((moment) => unchanged(`moment ${moment.id}`, moment));
    return columnsLeft(stages, { ...journey, moments }, { findings: analysis.findings, filter, hidden });
  }, [stages, journey, analysis, filter, hidden, unchanged]);
  const caption = mapCaption(text, { view, hidden, filter, columns, journey });
  const chosen = mapChoiceToParams({ lanes, filter, lens: view?.lens.id ?? null });
  return { text, workspace, journey, lanes, columns, caption, chosen: chosen.toString() };
}

/** The moments among the columns of a map. */
export const momentsIn = (columns: readonly MapColumn[]) =>
  columns.flatMap((column) => (column.kind === 'moment' ? column.moment : []));
