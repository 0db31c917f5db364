'use client';

import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import type { HistoryQuery } from '@/lib/history/history-query';
import { useBringBack } from '../../history/use-bring-back';
import { useHistory } from '../../history/use-history';
import { WayBack } from '../../way-back';
import { WorkspaceFrame } from '../../workspace-frame';

// Of all that was done to it, only what made, named and deleted the journey itself.
const OF_THE_JOURNEY: HistoryQuery = { kind: 'journey' };

type Props = { workspaceId: string; journeyId: string };

/** A journey that somebody has deleted, maybe while others were at work in it: who did it, and the way back. */
export const GoneJourney = (props: Props) => (
  <WorkspaceFrame workspaceId={props.workspaceId}>{() => <JourneyWayBack {...props} />}</WorkspaceFrame>
);

// Where the workspace is gone too, there is no history to ask for.
function JourneyWayBack({ workspaceId, journeyId }: Props) {
  const text = useText();
  const words = text.shell.goneJourney;
  const fullTime = useFullTime();
  const { read, failed } = useHistory({ workspaceId, journeyId }, OF_THE_JOURNEY);
  const bringBack = useBringBack(workspaceId);
  const deletion = read?.items.find(({ removed = [] }) => removed.some(({ id }) => id === journeyId));
  const by = deletion && words.by({ who: deletion.by || text.history.somebody, when: fullTime(deletion.at) });
  return (
    <WayBack
      title={words.title}
      said={failed ? text.historyPage.failed : by}
      why={words.why}
      bringBack={words.bringBack}
      onBringBack={deletion && bringBack(deletion)}
      overview={paths.workspacePath(workspaceId)}
    />
  );
}
