'use client';

import { useMemo } from 'react';
import { useText } from '@/app/text/text-context';
import { type MapColumn, mapColumns, withoutUnseen } from '@/lib/map/columns';
import type { MapToDraw } from '@/lib/map/drawn-map';
import type { Lane } from '@/lib/map/lanes';
import { filterMoments, isFiltering, type MapFilter } from '@/lib/map/map-filter';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { useUnchanged } from './use-unchanged';

export type ShownMap = MapToDraw & { lanes: readonly Lane[]; columns: readonly MapColumn[] };

/** The map as lanes, filter and lens leave it: on the screen, on paper and in pictures alike. */
export function useShownMap(lanes: readonly Lane[], filter: MapFilter): ShownMap {
  const text = useText();
  const { workspace, stages, journey, analysis } = useJourney();
  const { view, hidden } = useLookThrough();
  const unchanged = useUnchanged();
  const columns = useMemo(() => {
    const moments = journey.moments.map((moment) => unchanged(`moment ${moment.id}`, moment));
    const all = withoutUnseen(mapColumns(stages, moments), hidden.moments);
    if (!isFiltering(filter)) return all;
    const left = new Set(filterMoments(journey, analysis.findings, filter).map(({ id }) => id));
    return all.filter(({ id }) => left.has(id));
  }, [stages, journey, analysis, filter, hidden, unchanged]);
  const said = [
    view &&
      text.lookThrough.disappear({
        theLens: text.lenses.theLens(view.lens.called),
        moments: hidden.moments.size,
        roles: hidden.roles.size,
        handoffs: hidden.handoffs.size,
      }),
    isFiltering(filter) &&
      text.map.toolbar.shown({ shown: momentsIn(columns).length, all: journey.moments.length }),
  ];
  return { text, workspace, journey, lanes, columns, caption: said.filter(Boolean).join(' · ') };
}

/** The moments among the columns of a map. */
export const momentsIn = (columns: readonly MapColumn[]) =>
  columns.flatMap((column) => (column.kind === 'moment' ? column.moment : []));
