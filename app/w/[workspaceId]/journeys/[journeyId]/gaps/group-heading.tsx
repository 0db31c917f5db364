'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import type { GapGrouping } from '@/lib/gaps/gaps-view';
import type { GapGroup } from '@/lib/gaps/group-gaps';
import { placeName } from '../inspector/place-name';
import { useJourney } from '../journey-context';
import { placeHref, type Selection, selectionOf } from '../selection';

/** What a group is called, as a way to it: a place on the matrix, or the rule that speaks. */
export function GroupHeading({ group, by }: { group: GapGroup; by: GapGrouping }) {
  const text = useText();
  const words = text.gapsPage;
  const { id, severity, findings } = group;
  switch (by) {
    case 'place': {
      const place = selectionOf(findings[0]);
      return place ? <PlaceLink place={place} /> : words.wholeWorkspace;
    }
    case 'step':
      return id === '' ? words.noStep : <PlaceLink place={{ kind: 'step', step: id }} />;
    case 'department':
      return id === '' ? words.noOwner : <PlaceLink place={{ kind: 'department', department: id }} />;
    case 'rule':
      return (
        <HeadingLink href={paths.rulePath(findings[0].rule)}>{text.gaps[findings[0].rule].name}</HeadingLink>
      );
    case 'severity':
      return text.model.severities[severity];
  }
}

function PlaceLink({ place }: { place: Selection }) {
  const context = useJourney();
  const { workspaceId, journey } = context;
  return (
    <HeadingLink href={placeHref(paths.matrixPath(workspaceId, journey.id), place)}>
      {placeName(context, place)}
    </HeadingLink>
  );
}

const HeadingLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link
    href={href}
    className="inline-block min-h-target py-0.5 underline decoration-line underline-offset-4 hover:decoration-ink"
  >
    {children}
  </Link>
);
