'use client';

import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';
import type { OpportunityBoard, PlacedOpportunity } from '@/lib/plan/opportunity-board';
import { InHeldJourney } from '../../held-journeys';
import { ItemRow } from '../../journeys/[journeyId]/inspector/item-row';
import { useRecord } from '../../journeys/[journeyId]/inspector/use-record';
import { OpportunityDetails } from './opportunity-details';

type RowsProps = { workspaceId: string; workspace: Workspace; board: OpportunityBoard };

/** The board as a list: what nobody has judged, then field by field, what does most with least effort first. */
export function OpportunityRows({ workspaceId, workspace, board }: RowsProps) {
  const words = useText().plan.opportunities;
  const groups = [
    { label: words.tray, opportunities: board.unjudged },
    ...board.fields.map(({ effect, effort, opportunities }) => ({
      label: words.field({ effect: words.weights[effect], effort: words.weights[effort] }),
      opportunities,
    })),
  ];
  return (
    <div className="grid gap-6 wrap-anywhere">
      {groups
        .filter(({ opportunities }) => opportunities.length > 0)
        .map(({ label, opportunities }) => (
          <section key={label} aria-label={label} className="grid gap-2">
            <h2 className="text-14">
              {label}
              <span className="ml-1.5 font-medium text-muted tabular-nums">{opportunities.length}</span>
            </h2>
            <ul className="grid gap-1.5">
              {opportunities.map((one) => (
                <InHeldJourney key={one.id} id={one.journey.id}>
                  <OpportunityRow one={one} workspaceId={workspaceId} workspace={workspace} />
                </InHeldJourney>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function OpportunityRow(props: { one: PlacedOpportunity; workspaceId: string; workspace: Workspace }) {
  const { one, workspaceId, workspace } = props;
  const text = useText();
  const words = text.plan.opportunities;
  const { opportunity, moment, addresses, actions } = one;
  const record = useRecord('opportunity', opportunity.id, opportunity.text);
  const meta = [
    `${moment.step.name} / ${moment.name}`,
    workspace.departments.find(({ id }) => id === opportunity.department)?.name ?? text.plan.noDepartment,
    actions.length > 0 && words.hasActions({ count: actions.length }),
  ];
  return (
    <ItemRow
      text={opportunity.text}
      meta={meta.filter(Boolean).join(' · ')}
      onRemove={() => record.remove()}
      below={
        <p className="px-2.5 pb-1.5 text-12 text-muted">
          {addresses.length > 0
            ? `${words.addresses}: ${addresses.map((need) => need.text).join(' · ')}`
            : words.noAddress}
        </p>
      }
    >
      <OpportunityDetails workspaceId={workspaceId} one={one} />
    </ItemRow>
  );
}
