'use client';

import { Bookmark, GitCompareArrows, History, PanelBottom, Undo } from 'lucide-react';
import Link from 'next/link';
import { useMemo, useRef, useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { bringBackJourney, type Pair } from '@/lib/history/bring-back';
import { useJourney } from '../../journey-context';
import { SnapshotDialog } from '../snapshot-dialog';
import { TimeSlider } from './time-slider';
import type { usePast } from './use-past';

type PastBarProps = {
  looking: ReturnType<typeof usePast>;
  now: Pair | undefined;
  /** Number of places that are not as they were. */
  differing: number;
  when: string;
  /** Shows the details of what is selected, where there is no room for them beside the matrix. */
  onDetails: (() => void) | null;
};

/** Which moment is looked at, the way through all of them, and what can be done with the whole journey of then. */
export function PastBar({ looking, now, differing, when, onDetails }: PastBarProps) {
  const text = useText();
  const words = text.historyPage.past;
  const { times, position, isNow, past, lookAt } = looking;
  const { workspaceId, documentId, journey } = useJourney();
  const { edit } = useEditing();
  const banner = useRef<HTMLParagraphElement>(null);
  const [isNaming, setNaming] = useState(false);
  const changes = useMemo(() => (past && now ? bringBackJourney(past, now) : []), [past, now]);
  const exists = past && Object.keys(past.journey.records.journey ?? {}).length > 0;

  // For buttons that have nothing left to do then.
  const leaveButton = () => banner.current?.focus();
  const backToNow = () => {
    leaveButton();
    lookAt((times?.length ?? 0) - 1);
  };
  const bringBack = () => {
    leaveButton();
    void edit(
      { type: 'restore', documentId, documents: changes },
      words.bringing({ what: words.theJourney, when }),
      { announce: words.journeyBrought({ when }) },
    );
  };

  return (
    <div
      className={`grid gap-1.5 border-b px-3 py-2 phone:px-5 ${isNow || times === undefined ? 'border-line' : 'border-accent bg-accent-ground'}`}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <p
          ref={banner}
          tabIndex={-1}
          role="status"
          className="flex items-center gap-2 text-14 font-semibold outline-none"
        >
          <History aria-hidden size={16} className="flex-none text-accent" />
          {times === undefined ? text.historyPage.loading : isNow ? words.bannerNow : words.banner({ when })}
        </p>
        {!isNow && times && <Button onPress={backToNow}>{words.backToNow}</Button>}
        <span className="flex-1" />
        <div className="flex flex-wrap gap-2">
          <Button
            className="max-phone:hidden desk:hidden"
            isDisabled={!onDetails}
            onPress={() => onDetails?.()}
          >
            <PanelBottom aria-hidden size={14} />
            {text.matrix.inspector}
          </Button>
          <Button onPress={() => setNaming(true)} isDisabled={!past}>
            <Bookmark aria-hidden size={14} />
            {text.historyPage.snapshots.make}
          </Button>
          {!isNow && past && (
            <>
              <Link
                className="button"
                href={paths.comparePath(workspaceId, journey.id, String(past.at), 'now')}
              >
                <GitCompareArrows aria-hidden size={14} />
                {words.compare}
              </Link>
              <Button isDisabled={!exists || changes.length === 0} onPress={bringBack}>
                <Undo aria-hidden size={14} />
                {words.bringJourney}
              </Button>
            </>
          )}
        </div>
      </div>
      {times && <TimeSlider times={times} position={position} onPosition={lookAt} />}
      {past && (
        <div className="flex gap-x-4 text-12 max-phone:flex-wrap">
          <p className="font-medium phone:flex-none">{words.countDiffers({ count: differing })}</p>
          {past.last && (
            <p
              title={past.last.headline}
              className="line-clamp-2 min-w-0 flex-1 text-muted wrap-anywhere max-phone:basis-full phone:line-clamp-1 print:line-clamp-none"
            >
              {[words.last, past.last.by || text.history.somebody, past.last.headline].join(' · ')}
            </p>
          )}
        </div>
      )}
      <SnapshotDialog at={isNow ? undefined : past?.at} isOpen={isNaming} onClose={() => setNaming(false)} />
    </div>
  );
}
