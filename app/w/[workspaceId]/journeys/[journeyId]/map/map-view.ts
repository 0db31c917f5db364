'use client';

import { useMemo } from 'react';
import { useKept } from '@/app/ui/use-kept';
import { type Lane, lanesInOrder } from '@/lib/map/lanes';

/** How somebody looks at a map on this device: it changes nothing for anybody else. */
export type MapView = { lanes: string[]; hiddenLanes: string[] };

const WHOLE: MapView = { lanes: [], hiddenLanes: [] };

/** The view of a journey's map, remembered on this device, with the lanes that it shows and their order. */
export function useMapView(documentId: string) {
  const [view, change] = useKept(`journey-lens:map:${documentId}`, WHOLE);
  const lanes = useMemo(() => lanesInOrder(view.lanes), [view.lanes]);
  const shown = useMemo(
    () => lanes.filter((lane) => !view.hiddenLanes.includes(lane)),
    [lanes, view.hiddenLanes],
  );
  return {
    /** All lanes in order, hidden ones too. */
    lanes,
    shown,
    show: (lane: Lane, isShown: boolean) =>
      change({
        hiddenLanes: isShown ? view.hiddenLanes.filter((id) => id !== lane) : [...view.hiddenLanes, lane],
      }),
    moveLane: (lane: Lane, by: -1 | 1) => {
      const at = lanes.indexOf(lane);
      const others = lanes.filter((one) => one !== lane);
      others.splice(Math.max(0, at + by), 0, lane);
      change({ lanes: others });
    },
  };
}
