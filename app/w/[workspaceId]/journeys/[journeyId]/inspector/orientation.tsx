'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { groupByPlace } from '@/lib/gaps/group-by-place';
import { useJourney } from '../journey-context';
import { type Selection, selectionOf } from '../selection';
import { FirstThings } from './first-things';
import { PanelHead } from './panel-head';
import { PlaceButton } from './place-button';
import { placeName } from './place-name';
import { Section } from './section';
import { SeverityMark } from './severity-mark';

const WORST = 5;

/** What there is to see before anything is selected: the places where the customer is dropped, worst first. */
export function Orientation({ onSelect }: { onSelect: (place: Selection) => void }) {
  const text = useText();
  const words = text.inspector.orientation;
  const context = useJourney();
  const { workspaceId, journey, steps, analysis } = context;
  const [firstStep] = steps;
  const isEmpty = journey.moments.length === 0 && journey.roles.length === 0;

  if (isEmpty)
    return (
      <PanelHead title={words.empty}>
        <FirstThings />
        {firstStep && (
          <div className="pt-4">
            <PlaceButton onPress={() => onSelect({ kind: 'step', step: firstStep.id })}>
              {words.beginWith({ step: firstStep.name })}
            </PlaceButton>
          </div>
        )}
      </PanelHead>
    );

  const cards = groupByPlace(analysis.findings.filter(({ state }) => state !== 'accepted'));
  const worst = cards
    .flatMap((card) => {
      const place = selectionOf(card.findings[0]);
      return place ? [{ ...card, place }] : [];
    })
    .slice(0, WORST);
  return (
    <>
      <PanelHead title={words.title}>
        <p className="text-muted">{words.what}</p>
      </PanelHead>
      <Section title={words.worst}>
        {worst.length === 0 && <p className="text-muted">{words.noGaps}</p>}
        {worst.map(({ id, place, severity, findings }) => (
          <PlaceButton
            key={id}
            onPress={() => onSelect(place)}
            meta={
              <span className="flex flex-wrap gap-x-2">
                <SeverityMark severity={severity} />
                {words.gaps({ count: findings.length })}
              </span>
            }
          >
            {placeName(context, place)}
          </PlaceButton>
        ))}
        <Link
          className="text-accent underline underline-offset-2"
          href={paths.gapsPath(workspaceId, journey.id)}
        >
          {words.allGaps}
        </Link>
      </Section>
    </>
  );
}
