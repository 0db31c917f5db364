'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Dialog } from '@/app/ui/dialog';
import { journeyDocumentId } from '@/lib/model/document';
import type { About } from '@/lib/reports/paper';
import { ActionRow } from '../journeys/[journeyId]/inspector/action-row';
import { GapCard } from '../journeys/[journeyId]/inspector/gap-card';
import { HandoffCard } from '../journeys/[journeyId]/inspector/handoff-card';
import { JourneyProvider, useJourney } from '../journeys/[journeyId]/journey-context';

type RowAnswerProps = { workspaceId: string; about: About; row: string };

/** What can be done about a row where it is read: accept or take on a gap, confirm a handoff, tick off an action. */
export function RowAnswer({ workspaceId, about, row }: RowAnswerProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const label = text.reports.answers[about.gaps ? 'gap' : about.handoff ? 'handoff' : 'action'];
  return (
    <div className="no-print mt-1">
      <Button
        tone="quiet"
        className="-ml-2 px-2 text-12"
        aria-label={`${label}: ${row}`}
        onPress={() => setOpen(true)}
      >
        {label}
      </Button>
      <Dialog title={row} isOpen={isOpen} onClose={() => setOpen(false)}>
        <JourneyProvider documentId={journeyDocumentId(workspaceId, about.journey)} fallback={null}>
          <Answers about={about} />
        </JourneyProvider>
      </Dialog>
    </div>
  );
}

function Answers({ about }: { about: About }) {
  const text = useText();
  const { journey, analysis } = useJourney();
  const findings = analysis.findings.filter(({ key }) => about.gaps?.includes(key));
  const handoff = journey.handoffs.find(({ id }) => id === about.handoff);
  const action = journey.actions.find(({ id }) => id === about.action);
  if (findings.length > 0)
    return (
      <div className="grid gap-3">
        {findings.map((finding) => (
          <GapCard key={finding.key} finding={finding} />
        ))}
      </div>
    );
  if (handoff) return <HandoffCard handoff={handoff} counts />;
  if (action) return <ActionRow action={action} />;
  return <p className="text-muted">{text.reports.closed}</p>;
}
