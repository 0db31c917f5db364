'use client';

import { useText } from '@/app/text/text-context';
import { describeFinding } from '@/lib/gaps/describe-finding';
import { placeOfKey } from '@/lib/gaps/place-of-key';
import { gapName } from '@/lib/history/names-in-entry';
import type { Action, Journey } from '@/lib/model/facts';
import { useJourney } from '../../journeys/[journeyId]/journey-context';
import { selectionOf } from '../../journeys/[journeyId]/selection';
import { PlaceLink } from '../../place-link';

type ForProps = { action: Action; journey: Journey; workspaceId: string };

/** What an action is for: the gap that it closes or the obstacle that it takes away, and where that is. */
export function ActionFor({ action, journey, workspaceId }: ForProps) {
  const text = useText();
  const { analysis, steps, workspace } = useJourney();
  const finding = action.gap && analysis.findings.find(({ key }) => key === action.gap);
  const moment = action.obstacle
    ? journey.moments.find(({ obstacles }) => obstacles.some(({ id }) => id === action.obstacle))
    : undefined;
  const obstacle = moment?.obstacles.find(({ id }) => id === action.obstacle);
  // A gap that is closed has left its key, which still says where it was.
  const closed =
    action.gap && !finding
      ? placeOfKey(action.gap, { steps, journey, departments: workspace.departments })
      : undefined;
  const place =
    finding || closed
      ? selectionOf(finding || closed || {})
      : moment
        ? { kind: 'moment' as const, moment: moment.id }
        : null;
  const words = finding
    ? describeFinding(text, finding).title
    : action.gap
      ? text.plan.closedGap({ gap: gapName(text, action.gap) })
      : obstacle?.text;
  return (
    <p className="flex py-1.5 pr-2.5 pl-9">
      <PlaceLink workspaceId={workspaceId} journey={journey} place={place}>
        {words ?? text.plan.wholeJourney}
      </PlaceLink>
    </p>
  );
}
