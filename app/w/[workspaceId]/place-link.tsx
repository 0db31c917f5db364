'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useHeldJourneys } from './held-journeys';
import { placeHref, type Selection } from './journeys/[journeyId]/selection';

type PlaceLinkProps = {
  workspaceId: string;
  journey: { id: string; name: string };
  /** What lies there; without it the journey as a whole. */
  place: Selection | null;
  /** `Prepare / Pack hand luggage`. */
  children?: string;
  isStop?: boolean;
  /** False under a heading that names the journey already. */
  namesJourney?: boolean;
};

/** Where something stands, as the way there; the journey is named where there are several. */
export function PlaceLink(props: PlaceLinkProps) {
  const { workspaceId, journey, place, children, isStop = true, namesJourney = true } = props;
  const text = useText();
  const severalJourneys = useHeldJourneys().length > 1;
  const name = children ?? text.plan.wholeJourney;
  return (
    <Link
      href={placeHref(paths.matrixPath(workspaceId, journey.id), place)}
      className="inline-block min-h-target py-1 text-12 text-accent underline-offset-2 wrap-anywhere hover:underline"
      {...(!isStop && { tabIndex: -1 })}
    >
      {name}
      {severalJourneys && namesJourney && <span className="text-muted"> · {journey.name}</span>}
    </Link>
  );
}
