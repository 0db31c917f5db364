'use client';

import { History } from 'lucide-react';
import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useJourney } from '../journey-context';
import { addressOf, type Selection } from '../selection';

/** The way to what was ever done at a place. */
export function PlaceHistory({ place }: { place: Selection }) {
  'use memo';
  const text = useText();
  const { workspaceId, journey } = useJourney();
  return (
    <Link
      href={paths.historyOfPath(workspaceId, journey.id, addressOf(place))}
      className="flex min-h-8 items-center gap-2 border-t border-line pt-3 text-muted hover:text-ink"
    >
      <History aria-hidden size={14} className="flex-none" />
      {text.historyPage.ofPlace[place.kind]}
    </Link>
  );
}
