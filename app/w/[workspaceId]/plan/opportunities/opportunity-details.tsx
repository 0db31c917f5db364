'use client';

import { Trash2 } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { PlacedOpportunity } from '@/lib/plan/opportunity-board';
import { InHeldJourney } from '../../held-journeys';
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
  const { journey, opportunity, moment } = one;
  return (
    <InHeldJourney id={journey.id}>
      <div className="grid gap-3 wrap-anywhere">
        <PlaceLink workspaceId={workspaceId} journey={journey} place={{ kind: 'moment', moment: moment.id }}>
          {`${moment.step.name} / ${moment.name}`}
        </PlaceLink>
        <OpportunityFields opportunity={opportunity} moment={moment} />
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
