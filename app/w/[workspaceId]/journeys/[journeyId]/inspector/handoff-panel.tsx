'use client';

import { ArrowRight } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { findBaton } from '@/lib/baton/find-baton';
import type { Step } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import type { Selection } from '../selection';
import { GapList } from './gap-list';
import { HandoffCard } from './handoff-card';
import { HandoffStateMark } from './handoff-state-mark';
import { NewHandoff } from './new-handoff';
import { PanelHead } from './panel-head';
import { PlaceButton } from './place-button';
import { nameOf, stepName } from './place-name';
import { Section } from './section';

type HandoffPanelProps = { fromStep: Step; toStep: Step; onSelect: (place: Selection) => void };

/** Where the customer is handed over from one step to another: both sides, what is agreed, and who has said so. */
export function HandoffPanel({ fromStep, toStep, onSelect }: HandoffPanelProps) {
  const text = useText();
  const words = text.inspector.handoff;
  const { workspace, journey, steps, analysis } = useJourney();
  const { leadsByStep, passages } = findBaton(steps, journey);
  const isHere = (one: { fromStep: string; toStep: string }) =>
    one.fromStep === fromStep.id && one.toStep === toStep.id;
  const passage = passages.find(isHere);
  const from = leadsByStep.get(fromStep.id) ?? [];
  const to = leadsByStep.get(toStep.id) ?? [];
  const recorded = journey.handoffs.filter(isHere);
  const counts = recorded.some((one) => from.includes(one.from) && to.includes(one.to));
  const keeps = from.filter((id) => to.includes(id));
  const between = passage?.kind === 'broken' ? passage.unled : [];
  const unled = [
    ...(from.length === 0 ? [fromStep.id] : []),
    ...between,
    ...(to.length === 0 ? [toStep.id] : []),
  ];
  const here: Selection = { kind: 'handoff', fromStep: fromStep.id, toStep: toStep.id };

  return (
    <>
      <PanelHead title={`${stepName(steps, fromStep.id)} → ${stepName(steps, toStep.id)}`}>
        {passage?.kind === 'handed' && (
          <p>
            <HandoffStateMark state={passage.state} />
          </p>
        )}
      </PanelHead>
      <div className="grid grid-cols-[1fr_auto_1fr] items-stretch gap-2 text-center">
        <Side step={fromStep} leads={from} onSelect={onSelect} />
        <ArrowRight role="img" aria-label={words.to} size={16} className="self-center text-muted" />
        <Side step={toStep} leads={to} onSelect={onSelect} />
      </div>
      {unled.length > 0 && (
        <div className="grid gap-2 rounded-lg bg-bad-ground p-3">
          <p className="font-medium text-bad">
            {words.broken({ steps: unled.map((id) => nameOf(steps, id)) })}
          </p>
          {unled.map((id) => (
            <PlaceButton key={id} onPress={() => onSelect({ kind: 'step', step: id })}>
              {words.sayWhoLeads({ step: nameOf(steps, id) })}
            </PlaceButton>
          ))}
        </div>
      )}
      {keeps.length > 0 && (
        <p className="text-muted">
          {words.kept({ departments: keeps.map((id) => nameOf(workspace.departments, id)) })}
        </p>
      )}
      {recorded.map((handoff) => (
        <HandoffCard
          key={handoff.id}
          handoff={handoff}
          counts={from.includes(handoff.from) && to.includes(handoff.to)}
        />
      ))}
      {!counts && keeps.length === 0 && (
        <Section title={words.record}>
          <p className="text-12 text-muted">{words.recordHint}</p>
          <NewHandoff
            key={`${from.join()} ${to.join()}`}
            fromStep={fromStep.id}
            toStep={toStep.id}
            from={from[0]}
            to={to[0]}
          />
        </Section>
      )}
      <GapList
        title={words.gaps}
        findings={analysis.findings.filter(({ handoff }) => handoff && isHere(handoff))}
        here={here}
        onSelect={onSelect}
      />
    </>
  );
}

type SideProps = { step: Step; leads: readonly string[]; onSelect: (place: Selection) => void };

/** One side: the step and who leads it. */
function Side({ step, leads, onSelect }: SideProps) {
  const text = useText();
  const { workspace } = useJourney();
  const isLed = leads.length > 0;
  return (
    <button
      type="button"
      onClick={() => onSelect({ kind: 'step', step: step.id })}
      className={`grid min-w-0 content-center gap-0.5 rounded-lg border px-2 py-2 hover:bg-sunken ${isLed ? 'border-line' : 'border-dashed border-mark-bad text-bad'}`}
    >
      <span className="font-semibold">
        {isLed
          ? leads.map((id) => nameOf(workspace.departments, id)).join(', ')
          : text.inspector.handoff.nobody}
      </span>
      <span className="text-12 text-muted">{step.name}</span>
    </button>
  );
}
