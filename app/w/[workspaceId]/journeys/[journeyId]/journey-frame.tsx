'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { GuestsContext } from '@/app/editing/guests-at';
import * as paths from '@/app/paths';
import { Header } from '@/app/shell/header';
import { JOURNEY_SCREENS } from '@/app/shell/screens';
import { Tabs } from '@/app/shell/tabs';
import { useText } from '@/app/text/text-context';
import { type Document, partsOfDocumentId } from '@/lib/model/document';
import { GoneJourney } from './gone-journey';
import { SnapshotCommand } from './history/snapshot-command';
import { JourneyProvider, useJourney } from './journey-context';
import { useJourneyEntries } from './journey-entries';
import { LookThroughChoice } from './look-through/look-through-choice';
import { LookThroughProvider } from './look-through/look-through-context';
import { LookThroughLine } from './look-through/look-through-line';

type FrameProps = { journey: Document; children: ReactNode };

/** The frame of a journey's screens: header, tabs, and the facts and gaps that all of them show. */
export function JourneyFrame({ journey, children }: FrameProps) {
  'use memo';
  const { store, tellPlace, guests } = useEditing();
  const { workspaceId, journeyId = '' } = partsOfDocumentId(journey.id);
  const here = useMemo(() => guests.filter((guest) => guest.documentId === journey.id), [guests, journey.id]);
  store.adopt(journey);
  useEffect(() => store.hold([journey]), [store, journey]);
  useEffect(() => tellPlace({ documentId: journey.id }), [tellPlace, journey.id]);
  return (
    <JourneyProvider
      documentId={journey.id}
      fallback={<GoneJourney workspaceId={workspaceId} journeyId={journeyId} />}
    >
      <GuestsContext value={here}>
        <LookThroughProvider>
          <Frame>{children}</Frame>
        </LookThroughProvider>
      </GuestsContext>
    </JourneyProvider>
  );
}

function Frame({ children }: { children: ReactNode }) {
  'use memo';
  const text = useText();
  const path = usePathname();
  const { workspaceId, journey, analysis } = useJourney();
  useJourneyEntries();
  const isSettled = useSettled();
  const openGaps = analysis.findings.filter((finding) => finding.state !== 'accepted').length;
  return (
    <div className="flex h-dvh flex-col print:h-auto">
      <Header workspaceId={workspaceId} journeyId={journey.id} journeyName={journey.name} />
      <Tabs
        label={text.shell.screens}
        tabs={JOURNEY_SCREENS.map(({ id, path, label }) => ({
          href: path(workspaceId, journey.id),
          label: label(text),
          isAhead: isSettled,
          ...(id === 'gaps' && { count: openGaps, isBad: true }),
        }))}
      >
        <LookThroughChoice />
      </Tabs>
      <SnapshotCommand />
      {/* The past says it of its own journey. */}
      {path !== paths.pastPath(workspaceId, journey.id) && <LookThroughLine />}
      <main id="content" className="min-h-0 flex-1 print:overflow-visible">
        {children}
      </main>
    </div>
  );
}

/** Whether the page has been there for a while: what is only wanted should the server go away can wait until then. */
function useSettled() {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}

const SETTLED_MS = 5000;
