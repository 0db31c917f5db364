import { LIST_COLUMNS } from '../../inventory/list-words';
import { touchpointInventory } from '../../inventory/touchpoint-inventory';
import type { WorkspaceFacts } from '../../model/facts';
import { TEXTS } from '../../text/languages';
import { csvOf } from '../csv';

/** Every touchpoint with its place, in the language of the workspace; can be pasted back as a list. */
export function touchpointsToCsv({ workspace, journeys }: WorkspaceFacts): string {
  const text = TEXTS[workspace.language];
  const departments = new Map(workspace.departments.map(({ id, name }) => [id, name]));
  const rows = touchpointInventory(workspace, journeys).rows.map(({ touchpoint, journey, moment }) => {
    const { name, channel, mode, state, department } = touchpoint;
    return [
      name,
      channel,
      text.model.touchpointModes[mode],
      department ? (departments.get(department) ?? department) : '',
      text.model.touchpointStates[state],
      journey.name,
      moment.step.name,
      moment.name,
    ];
  });
  return csvOf([LIST_COLUMNS.map((column) => text.touchpoints.columns[column]), ...rows]);
}
