'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import type { Moment, Step } from '@/lib/model/facts';
import { hasContact } from '@/lib/model/has-contact';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { useMatrixEdits } from '../matrix/use-matrix-edits';
import type { Selection } from '../selection';
import { AddLine } from './add-line';
import { movedBefore } from './moved-before';
import { PlaceButton } from './place-button';
import { Section } from './section';

type MomentListProps = {
  step: Step;
  /** All moments of the journey, in the customer's order. */
  moments: readonly Moment[];
  onSelect: (place: Selection) => void;
};

/** The moments of a step: gone to, added by name, put in another order. */
export function MomentList({ step, moments, onSelect }: MomentListProps) {
  const text = useText();
  const { change } = useJourney();
  const edits = useMatrixEdits();
  const { hidden } = useLookThrough();
  const inStep = moments.filter((moment) => moment.step === step.id);
  const own = inStep.filter(({ id }) => !hidden.moments.has(id));
  const unseen = inStep.length - own.length;
  const all = moments.map(({ id }) => id);
  const peers = own.map(({ id }) => id);
  const move = ({ id, name }: Moment, by: -1 | 1) => {
    const before = movedBefore(all, id, by, peers);
    if (before !== undefined)
      void change({ type: 'move', kind: 'moment', id, before }, text.matrix.edits.moved({ name }));
  };
  return (
    <Section title={text.inspector.step.moments} count={own.length}>
      {inStep.length === 0 && <p className="text-12 text-muted">{text.inspector.step.noMoments}</p>}
      {unseen > 0 && (
        <p className="unseen-void px-2.5 py-2 text-12">{text.lookThrough.momentsUnseen({ count: unseen })}</p>
      )}
      <ul className="grid gap-1">
        {own.map((moment, index) => (
          <li key={moment.id} className="flex items-center">
            <PlaceButton
              meta={momentMeta(moment, text.matrix)}
              onPress={() => onSelect({ kind: 'moment', moment: moment.id })}
            >
              {moment.name}
            </PlaceButton>
            <IconButton
              label={text.inspector.moveUpOf({ name: moment.name })}
              isDisabled={index === 0}
              onPress={() => move(moment, -1)}
            >
              <ArrowUp aria-hidden size={14} />
            </IconButton>
            <IconButton
              label={text.inspector.moveDownOf({ name: moment.name })}
              isDisabled={index === own.length - 1}
              onPress={() => move(moment, 1)}
            >
              <ArrowDown aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
      <AddLine label={text.inspector.step.addMoment} onAdd={(name) => void edits.addMoment(step.id, name)} />
    </Section>
  );
}

const momentMeta = (moment: Moment, words: { momentOfTruth: string; noContact: string }) =>
  [moment.momentOfTruth && words.momentOfTruth, !hasContact(moment) && words.noContact]
    .filter(Boolean)
    .join(' · ');
