import type { Finding } from '../gaps/finding';
import type { Hidden } from '../lenses/hidden-by';
import type { Journey, Stage } from '../model/facts';
import { type MapColumn, mapColumns } from './columns';
import { filterMoments, isFiltering, type MapFilter } from './map-filter';

/**
 * What is left of the columns of a map, on the screen and in files alike: what the lens that is looked through does
 * not see keeps its place and nothing else, what the filter leaves out is gone.
 */
export function columnsLeft(
  stages: readonly Stage[],
  journey: Journey,
  looking: {
    findings: readonly Finding[];
    filter: MapFilter;
    hidden: Pick<Hidden, 'moments' | 'findings'> | null;
  },
): MapColumn[] {
  const { findings, filter, hidden } = looking;
  const columns = mapColumns(stages, journey.moments).map((column): MapColumn => {
    if (!hidden?.moments.has(column.id)) return column;
    const { id, stage, step } = column;
    return { id, stage, step, kind: 'unseen' };
  });
  if (!isFiltering(filter)) return columns;
  const seen = findings.filter(({ key }) => !hidden?.findings.has(key));
  const left = new Set(filterMoments(journey, seen, filter).map(({ id }) => id));
  return columns.filter(({ id }) => left.has(id));
}
