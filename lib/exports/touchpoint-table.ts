import { LIST_COLUMNS } from '../inventory/list-words';
import { touchpointInventory } from '../inventory/touchpoint-inventory';
import type { Journey, Workspace } from '../model/facts';
import type { Text } from '../text/text';

/** Every touchpoint of some journeys with its place, in columns that can be pasted back as a list. */
export function touchpointTable(text: Text, workspace: Workspace, journeys: readonly Journey[]) {
  const departments = new Map(workspace.departments.map(({ id, name }) => [id, name]));
  return {
    head: LIST_COLUMNS.map((column) => text.touchpoints.columns[column]),
    rows: touchpointInventory(workspace, journeys).rows.map(({ touchpoint, journey, moment }) => {
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
    }),
  };
}
