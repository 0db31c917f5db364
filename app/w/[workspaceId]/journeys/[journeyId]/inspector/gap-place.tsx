'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useJourney } from '../journey-context';
import { placeHref, type Selection } from '../selection';
import { placeName } from './place-name';

type GapPlaceProps = { place: Selection; onSelect?: (place: Selection) => void };

/** Where a gap lies, as a way to get there. */
export function GapPlace({ place, onSelect }: GapPlaceProps) {
  const context = useJourney();
  const name = placeName(context, place);
  const look =
    'justify-self-start text-left text-12 font-medium text-accent underline-offset-2 hover:underline py-1 -my-1';
  return onSelect ? (
    <button type="button" className={look} onClick={() => onSelect(place)}>
      {name}
    </button>
  ) : (
    <Link className={look} href={placeHref(paths.matrixPath(context.workspaceId, context.journey.id), place)}>
      {name}
    </Link>
  );
}
