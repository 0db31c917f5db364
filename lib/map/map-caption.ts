import type { Hidden } from '../lenses/hidden-by';
import type { LensView } from '../lenses/look-through';
import type { Journey } from '../model/facts';
import type { Text } from '../text/text';
import type { MapColumn } from './columns';
import { isFiltering, type MapFilter } from './map-filter';

/** What is shown of a map, in words; empty where it is all of it. */
export function mapCaption(
  text: Text,
  shown: {
    view: LensView | null;
    hidden: Pick<Hidden, 'moments' | 'roles' | 'handoffs'> | null;
    filter: MapFilter;
    columns: readonly MapColumn[];
    journey: Journey;
  },
): string {
  const { view, hidden, filter, columns, journey } = shown;
  return [
    view &&
      hidden &&
      text.lookThrough.disappear({
        theLens: text.lenses.theLens(view.lens.called),
        moments: hidden.moments.size,
        roles: hidden.roles.size,
        handoffs: hidden.handoffs.size,
      }),
    isFiltering(filter) &&
      text.map.toolbar.shown({
        shown: columns.filter(({ kind }) => kind === 'moment').length,
        all: journey.moments.length,
      }),
  ]
    .filter(Boolean)
    .join(' · ');
}
