'use client';

import { useText } from '@/app/text/text-context';
import { findBaton } from '@/lib/baton/find-baton';
import { handoffKey, seenBaton } from '@/lib/lenses/hidden-by';
import type { Step } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import type { Selection } from '../selection';
import { HandoffStateMark } from './handoff-state-mark';
import { PlaceButton } from './place-button';
import { nameOf, stepName } from './place-name';
import { Section } from './section';

/** Where the customer comes from and goes to: the handoffs into and out of a step. */
export function StepHandoffs({ step, onSelect }: { step: Step; onSelect: (place: Selection) => void }) {
  const text = useText();
  const words = text.inspector.step;
  const { workspace, journey, steps } = useJourney();
  const { hidden } = useLookThrough();
  const { passages } = seenBaton(findBaton(steps, journey), hidden);
  const here = passages.filter(
    (passage) =>
      passage.fromStep === step.id ||
      passage.toStep === step.id ||
      (passage.kind === 'broken' && passage.unled.includes(step.id)),
  );
  // A scenario may skip steps: what is recorded for it lies beside the baton.
  const aside = journey.handoffs.filter(
    ({ fromStep, toStep }) =>
      !hidden.handoffs.has(handoffKey({ fromStep, toStep })) &&
      (fromStep === step.id || toStep === step.id) &&
      !here.some((passage) => passage.fromStep === fromStep && passage.toStep === toStep),
  );
  const asidePairs = [...new Map(aside.map((one) => [`${one.fromStep} ${one.toStep}`, one])).values()];
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(workspace.departments, id)).join(', ');
  const way = (fromStep: string, toStep: string) =>
    `${stepName(steps, fromStep)} → ${stepName(steps, toStep)}`;

  return (
    <Section title={words.handoffs}>
      {here.length + asidePairs.length === 0 && <p className="text-12 text-muted">{words.noHandoffs}</p>}
      {here.map((passage) =>
        passage.kind === 'kept' ? (
          <p key={passage.toStep} className="px-2.5 text-12 text-muted">
            {words.leadsOn({
              department: names(passage.from.filter((id) => passage.to.includes(id))),
              way: way(passage.fromStep, passage.toStep),
            })}
          </p>
        ) : (
          <PlaceButton
            key={passage.toStep}
            meta={
              <>
                {names(passage.from)} → {names(passage.to)}
              </>
            }
            after={<HandoffStateMark state={passage.kind === 'broken' ? 'broken' : passage.state} short />}
            onPress={() => onSelect({ kind: 'handoff', fromStep: passage.fromStep, toStep: passage.toStep })}
          >
            {way(passage.fromStep, passage.toStep)}
          </PlaceButton>
        ),
      )}
      {asidePairs.map(({ id, fromStep, toStep, from, to }) => (
        <PlaceButton
          key={id}
          meta={
            <>
              {nameOf(workspace.departments, from)} → {nameOf(workspace.departments, to)}
            </>
          }
          onPress={() => onSelect({ kind: 'handoff', fromStep, toStep })}
        >
          {way(fromStep, toStep)}
        </PlaceButton>
      ))}
    </Section>
  );
}
