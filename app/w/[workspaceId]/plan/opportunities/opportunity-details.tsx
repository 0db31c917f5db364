'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { PlacedOpportunity } from '@/lib/plan/opportunity-board';
import { InHeldJourney } from '../../held-journeys';
import { ActionForm } from '../../journeys/[journeyId]/inspector/action-form';
import { ActionRow } from '../../journeys/[journeyId]/inspector/action-row';
import { OpportunityFields } from '../../journeys/[journeyId]/inspector/opportunity-list';
import { useRecord } from '../../journeys/[journeyId]/inspector/use-record';
import { PlaceLink } from '../../place-link';

type DetailsProps = {
  workspaceId: string;
  one: PlacedOpportunity;
  /** Where nothing else removes it. */
  onRemoved?: () => void;
};

/** Everything about an opportunity, and what is done about it. */
export function OpportunityDetails({ workspaceId, one, onRemoved }: DetailsProps) {
  const text = useText();
  const words = text.plan.opportunities;
  const [isActing, setActing] = useState(false);
  const { journey, opportunity, moment, actions, addresses } = one;
  return (
    <InHeldJourney id={journey.id}>
      <div className="grid gap-3 wrap-anywhere">
        <PlaceLink workspaceId={workspaceId} journey={journey} place={{ kind: 'moment', moment: moment.id }}>
          {`${moment.step.name} / ${moment.name}`}
        </PlaceLink>
        <OpportunityFields opportunity={opportunity} moment={moment} />
        {actions.length > 0 && (
          <ul aria-label={words.actions} className="grid gap-1">
            {actions.map((action) => (
              <ActionRow key={action.id} action={action} />
            ))}
          </ul>
        )}
        {isActing ? (
          <ActionForm
            start={{
              text: opportunity.text,
              department: opportunity.department,
              obstacle: addresses.find((need) => moment.obstacles.some(({ id }) => id === need.id))?.id,
            }}
            onDone={() => setActing(false)}
          />
        ) : (
          <Button className="justify-self-start" onPress={() => setActing(true)}>
            {words.makeAction}
          </Button>
        )}
        {onRemoved && <Remove id={opportunity.id} name={opportunity.text} onRemoved={onRemoved} />}
      </div>
    </InHeldJourney>
  );
}

function Remove({ id, name, onRemoved }: { id: string; name: string; onRemoved: () => void }) {
  const text = useText();
  const record = useRecord('opportunity', id, name);
  return (
    <Button
      tone="quiet"
      className="justify-self-start px-2 text-12"
      onPress={() => {
        record.remove();
        onRemoved();
      }}
    >
      <Trash2 aria-hidden size={14} />
      {text.ui.delete}
    </Button>
  );
}
