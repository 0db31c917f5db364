'use client';

import { History } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useDocument } from '@/app/editing/editing-context';
import { localDay } from '@/app/local-day';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { type Differing, whatDiffers } from '@/lib/history/bring-back';
import type { Past } from '@/lib/history/past';
import { SidePanel } from '../../inspector/side-panel';
import { useDetails } from '../../inspector/use-details';
import { InJourney, journeyValue, useJourney } from '../../journey-context';
import { LookThroughToo, useLookThrough } from '../../look-through/look-through-context';
import { LookThroughLine } from '../../look-through/look-through-line';
import { StepByStep } from '../../matrix/step-by-step';
import type { Selection } from '../../selection';
import { Differs } from './differs';
import { PastBar } from './past-bar';
import { PastMatrix } from './past-matrix';
import { PastPanel } from './past-panel';
import { usePast } from './use-past';

const NOTHING_DIFFERS: Differing = { places: new Set(), others: 0 };

/** The matrix as it was at any moment, to look at and to bring things back from; on a phone, a step at a time. */
export function PastScreen() {
  const text = useText();
  const words = text.historyPage.past;
  const fullTime = useFullTime();
  const { workspaceId, documentId, journey: journeyNow } = useJourney();
  const { allFindings } = useLookThrough();
  const looking = usePast(workspaceId, journeyNow.id);
  const { past, at, isNow } = looking;
  const [selection, select] = useState<Selection | null>(null);
  const leave = useCallback(() => select(null), []);
  const details = useDetails(selection, select);
  const width = useScreenWidth();
  const workspaceDocument = useDocument(workspaceId);
  const journeyDocument = useDocument(documentId);

  const now = useMemo(
    () => workspaceDocument && journeyDocument && { workspace: workspaceDocument, journey: journeyDocument },
    [workspaceDocument, journeyDocument],
  );
  const differing = useMemo(() => (past && now ? whatDiffers(past, now) : NOTHING_DIFFERS), [past, now]);
  const openNow = useMemo(
    () => new Set(allFindings.filter(({ state }) => state !== 'accepted').map(({ key }) => key)),
    [allFindings],
  );
  const when = fullTime(past?.at ?? at ?? 0);
  const label = words.matrix({ journey: journeyNow.name, when });
  const matrix = { label, differing: differing.places, selection, onSelect: select, details };
  const panel = past && now && (
    <PastPanel
      then={past}
      now={now}
      differing={differing.places}
      openNow={openNow}
      selection={selection}
      onSelect={select}
      when={when}
    />
  );
  return (
    <div className="matrix-page flex h-full min-h-0 flex-col max-phone:h-auto max-phone:min-h-full print:block print:h-auto">
      <h1 className="sr-only">{words.title}</h1>
      <PastBar
        looking={looking}
        now={now}
        differing={differing.places.size + differing.others}
        when={when}
        onDetails={selection && details.show}
      />
      <Then
        past={past}
        otherwise={
          <p role="status" className="m-4 flex items-center gap-2 text-muted">
            {past && <History aria-hidden size={16} />}
            {looking.failed ? text.historyPage.failed : past ? words.notYet : text.historyPage.loading}
          </p>
        }
      >
        <div className="flex min-h-0 flex-1 phone:pt-3 print:block">
          <section className="flex min-w-0 flex-1 flex-col pb-3" aria-label={label}>
            {width === 'phone' ? (
              <StepByStep
                selection={selection}
                onSelect={select}
                edits={null}
                mark={(place) => <Differs isIt={differing.places.has(place)} />}
              />
            ) : (
              <PastMatrix {...matrix} />
            )}
          </section>
          <SidePanel
            title={isNow ? text.matrix.inspector : when}
            isOpen={width === 'phone' ? selection !== null : details.isOpen}
            onClose={width === 'phone' ? leave : details.close}
            onEscape={leave}
          >
            {panel}
          </SidePanel>
        </div>
      </Then>
    </div>
  );
}

/** Puts what stands below into the journey as it was, through the lens that is looked through; without one, `otherwise`. */
function Then(props: { past: Past | undefined; otherwise: ReactNode; children: ReactNode }) {
  const { past, otherwise, children } = props;
  const { documentId, change } = useJourney();
  const value = useMemo(() => {
    const workspace = past && workspaceOf(past.workspace);
    const journey = past && journeyOf(past.journey);
    // The gaps of then, by the day that it was.
    return workspace && journey
      ? journeyValue({ documentId, workspace, journey, today: localDay(past.at), change })
      : null;
  }, [past, documentId, change]);
  if (!value) return otherwise;
  return (
    <InJourney value={value}>
      <LookThroughToo>
        <LookThroughLine />
        {children}
      </LookThroughToo>
    </InJourney>
  );
}
