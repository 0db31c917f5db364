'use client';

import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';
import { InHeldJourney } from '../held-journeys';
import { ItemRow } from '../journeys/[journeyId]/inspector/item-row';
import { TouchpointFields } from '../journeys/[journeyId]/inspector/touchpoint-fields';
import { PlaceLink } from '../place-link';
import { groupName } from './group-name';
import type { InventoryTableModel, InventoryTableRow } from './use-inventory-table';
import { useTouchpointEdits } from './use-touchpoint-edits';

type CardsProps = { workspaceId: string; workspace: Workspace; table: InventoryTableModel };

/** The touchpoints for narrow screens: a line each, which opens where it is edited. */
export function InventoryCards({ workspaceId, workspace, table }: CardsProps) {
  const text = useText();
  const words = text.touchpoints;
  const edits = useTouchpointEdits();
  const card = ({ id, original: row }: InventoryTableRow) => {
    const { touchpoint, moment, journey } = row;
    const { channel, mode, department, state } = touchpoint;
    const meta = [
      text.model.touchpointStates[state],
      channel.trim() || text.model.touchpointModes[mode],
      workspace.departments.find((one) => one.id === department)?.name ?? words.noDepartment,
      `${moment.step.name} / ${moment.name}`,
    ];
    return (
      <ItemRow key={id} text={touchpoint.name} meta={meta.join(' · ')} onRemove={() => edits.remove(row)}>
        <InHeldJourney id={journey.id}>
          <TouchpointFields touchpoint={touchpoint} moment={moment.id} />
        </InHeldJourney>
        <PlaceLink workspaceId={workspaceId} journey={journey} place={{ kind: 'moment', moment: moment.id }}>
          {`${moment.step.name} / ${moment.name}`}
        </PlaceLink>
      </ItemRow>
    );
  };
  const rows = table.getSortedRowModel().rows;
  const isGrouped = rows.some((row) => row.getIsGrouped());
  if (!isGrouped)
    return (
      <ul aria-label={words.title} className="grid gap-2 wrap-anywhere">
        {rows.map(card)}
      </ul>
    );
  return rows.map((group) => (
    <section key={group.id} className="grid gap-2 wrap-anywhere">
      <h2 className="text-14">
        {groupName(text, workspace, group)}
        <span className="ml-1.5 font-medium text-muted tabular-nums">{group.subRows.length}</span>
      </h2>
      <ul className="grid gap-2">{group.subRows.map(card)}</ul>
    </section>
  ));
}
