import { findBaton } from '../baton/find-baton';
import type { MapToDraw } from '../drawings/map/measure-map';
import { stagesOf, stepsOf } from '../framework/twelve-steps';
import { findGaps } from '../gaps/find-gaps';
import { lensesOf } from '../lenses';
import { hiddenBy } from '../lenses/hidden-by';
import { lookAt, lookThrough } from '../lenses/look-through';
import type { Journey, Workspace } from '../model/facts';
import type { Text } from '../text/text';
import { columnsLeft } from './columns-left';
import { mapCaption } from './map-caption';
import type { MapChoice } from './map-choice';
import { isFiltering } from './map-filter';

/** What is left of a map; `today` is `YYYY-MM-DD`. A lens that is not switched on hides nothing. */
export function shownMap(
  source: { text: Text; workspace: Workspace; journey: Journey; today: string },
  { lanes, filter, lens: asked }: MapChoice,
): Pick<MapToDraw, 'lanes' | 'columns' | 'caption'> {
  const { text, workspace, journey, today } = source;
  const lens = lensesOf(workspace).find(({ id }) => id === asked);
  if (!lens && !isFiltering(filter)) return { lanes };
  const { findings } = findGaps(workspace, journey, today);
  const view = lens ? lookThrough(lens, lookAt(workspace, journey), workspace, journey) : null;
  const hidden = view && hiddenBy(view, journey, findBaton(stepsOf(workspace), journey), findings);
  const columns = columnsLeft(stagesOf(workspace), journey, { findings, filter, hidden });
  return { lanes, columns, caption: mapCaption(text, { view, hidden, filter, columns, journey }) };
}
