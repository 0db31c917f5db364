'use client';

import { Undo } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { Button } from '@/app/ui/button';
import type { HistoryQuery } from '@/lib/history/history-query';
import { useBringJourneyBack } from '../../history/use-bring-journey-back';
import { useHistory } from '../../history/use-history';
import { WorkspaceFrame } from '../../workspace-frame';

// Of all that was done to it, only what made, named and deleted the journey itself.
const OF_THE_JOURNEY: HistoryQuery = { kind: 'journey' };

type Props = { workspaceId: string; journeyId: string };

/** A journey that somebody has deleted, maybe while others were at work in it: who did it, and the way back. */
export const GoneJourney = (props: Props) => (
  <WorkspaceFrame workspaceId={props.workspaceId}>{() => <WayBack {...props} />}</WorkspaceFrame>
);

// Where the workspace is gone too, there is no history to ask for.
function WayBack({ workspaceId, journeyId }: Props) {
  const text = useText();
  const words = text.shell.goneJourney;
  const fullTime = useFullTime();
  const { read, failed } = useHistory({ workspaceId, journeyId }, OF_THE_JOURNEY);
  const bringBack = useBringJourneyBack(workspaceId);
  const deletion = read?.items.find(({ deleted }) => deleted === journeyId);
  const run = deletion && bringBack(deletion);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the journey.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className="grid max-w-xl gap-4">
      <div className="grid gap-1">
        <h1 ref={heading} tabIndex={-1} className="text-26 outline-none">
          {words.title}
        </h1>
        <p role="status" className="min-h-5 text-muted">
          {deletion && words.by({ who: deletion.by || text.history.somebody, when: fullTime(deletion.at) })}
          {failed && text.historyPage.failed}
        </p>
      </div>
      <p className="text-14">{words.why}</p>
      <div className="flex flex-wrap gap-2">
        <Button tone="strong" isDisabled={!run} onPress={() => run?.()}>
          <Undo aria-hidden size={14} />
          {words.bringBack}
        </Button>
        <Link className="button" href={paths.workspacePath(workspaceId)}>
          {text.shell.toOverview}
        </Link>
      </div>
    </div>
  );
}
