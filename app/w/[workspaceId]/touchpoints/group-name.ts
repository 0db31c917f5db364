import type { Workspace } from '@/lib/model/facts';
import type { Text } from '@/lib/text/text';
import type { InventoryTableRow } from './use-inventory-table';

/** What a group of touchpoints is called: its department, channel, state or journey. */
export function groupName(text: Text, workspace: Workspace, group: InventoryTableRow): string {
  const words = text.touchpoints;
  const first = group.getLeafRows()[0]?.original;
  const of = first?.touchpoint;
  switch (group.groupingColumnId) {
    case 'department':
      return workspace.departments.find(({ id }) => id === of?.department)?.name ?? words.noDepartment;
    case 'state':
      return of ? text.model.touchpointStates[of.state] : '';
    case 'journey':
      return first?.journey.name ?? '';
    default:
      return of?.channel.trim() || words.noChannel;
  }
}
