import { LANES, type Lane } from './lanes';
import { type MapFilter, NO_FILTER } from './map-filter';

/** What is chosen to be seen of a map: its lanes, which moments, and through which lens (by id). */
export type MapChoice = { lanes: readonly Lane[]; filter: MapFilter; lens: string | null };

const FILTERS = ['scenario', 'department', 'channel'] as const;

/** A choice as it stands in an address. */
export function mapChoiceToParams({ lanes, filter, lens }: MapChoice): URLSearchParams {
  const params = new URLSearchParams();
  if (lanes.join() !== LANES.join()) params.set('lanes', lanes.join());
  for (const name of FILTERS) if (filter[name] !== '') params.set(name, filter[name]);
  if (filter.onlyGaps) params.set('onlyGaps', '1');
  if (lens !== null) params.set('lens', lens);
  return params;
}

/** Reads a choice; what an address does not say is all of it. */
export function parseMapChoice(params: URLSearchParams): MapChoice {
  const asked = params.get('lanes')?.split(',');
  const read = (name: (typeof FILTERS)[number]) => params.get(name) ?? NO_FILTER[name];
  return {
    lanes: asked ? [...new Set(asked)].flatMap((id) => LANES.find((lane) => lane === id) ?? []) : LANES,
    filter: {
      scenario: read('scenario'),
      department: read('department'),
      channel: read('channel'),
      onlyGaps: params.get('onlyGaps') === '1',
    },
    lens: params.get('lens'),
  };
}
