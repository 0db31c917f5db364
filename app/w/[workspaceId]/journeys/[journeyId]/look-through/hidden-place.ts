import { type Hidden, liesHidden } from '@/lib/lenses/hidden-by';
import type { Selection } from '../selection';

/** Whether a place on the map is one that the lens makes disappear. */
export function isHiddenPlace(hidden: Hidden, place: Selection): boolean {
  switch (place.kind) {
    case 'stage':
    case 'department':
      return false;
    case 'handoff':
      return liesHidden(hidden, { handoff: place });
    default:
      return liesHidden(hidden, place);
  }
}
