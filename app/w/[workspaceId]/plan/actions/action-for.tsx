'use client';

import { useText } from '@/app/text/text-context';
import { describeFinding } from '@/lib/gaps/describe-finding';
import type { Action, Journey } from '@/lib/model/facts';
import { useJourney } from '../../journeys/[journeyId]/journey-context';
import { selectionOf } from '../../journeys/[journeyId]/selection';
import { PlaceLink } from '../../place-link';

type ForProps = { action: Action; journey: Journey; workspaceId: string };

/** What an action is for: the gap that it closes or the obstacle that it takes away, and where that is. */
export function ActionFor({ action, journey, workspaceId }: ForProps) {
  const text = useText();
  const { analysis } = useJourney();
  const finding = action.gap && analysis.findings.find(({ key }) => key === action.gap);
  const moment = action.obstacle
    ? journey.moments.find(({ obstacles }) => obstacles.some(({ id }) => id === action.obstacle))
    : undefined;
  const obstacle = moment?.obstacles.find(({ id }) => id === action.obstacle);
  const place = finding
    ? selectionOf(finding)
    : moment
      ? { kind: 'moment' as const, moment: moment.id }
      : null;
  const words = finding ? describeFinding(text, finding).title : obstacle?.text;
  return (
    <p className="flex py-1.5 pr-2.5 pl-9">
      <PlaceLink workspaceId={workspaceId} journey={journey} place={place}>
        {words ?? text.plan.wholeJourney}
      </PlaceLink>
    </p>
  );
}
