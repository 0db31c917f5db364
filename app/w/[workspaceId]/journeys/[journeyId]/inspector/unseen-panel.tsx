'use client';

import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { UnseenBecause } from '../look-through/unseen-because';
import type { Selection } from '../selection';
import { PanelHead } from './panel-head';

type UnseenPanelProps = { place: Selection; onTakeOff: () => void };

/** A place that the lens does not see: why it does not, and how to see it again. */
export function UnseenPanel({ place, onTakeOff }: UnseenPanelProps) {
  const text = useText();
  const words = text.lookThrough;
  const { journey, steps } = useJourney();
  const { hidden, choose } = useLookThrough();
  const here = stepsAt(
    place,
    steps.map(({ id }) => id),
  );
  const moments = journey.moments.filter(
    ({ id, step }) =>
      hidden.moments.has(id) && (place.kind === 'moment' ? id === place.moment : here.includes(step)),
  );
  return (
    <>
      <PanelHead title={words.panel.title} />
      <div className="unseen-void h-24" aria-hidden />
      <div className="grid gap-2">
        <UnseenBecause moments={moments.map(({ id }) => id)} />
        <p className="text-muted">{words.panel.edit}</p>
      </div>
      <Button
        className="justify-self-start"
        onPress={() => {
          choose(null);
          onTakeOff();
        }}
      >
        {words.takeOff}
      </Button>
    </>
  );
}

/** The steps of a place; a handoff is about all from the one to the other. */
const stepsAt = (place: Selection, order: readonly string[]): readonly string[] => {
  if (place.kind === 'handoff')
    return order.slice(order.indexOf(place.fromStep), order.indexOf(place.toStep) + 1);
  return 'step' in place ? [place.step] : [];
};
