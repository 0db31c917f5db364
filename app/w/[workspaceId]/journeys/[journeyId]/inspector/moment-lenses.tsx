'use client';

import { RotateCcw } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import type { LookedAt } from '@/lib/lenses/lens';
import { lookAt } from '@/lib/lenses/look-through';
import { FIELD_LENSES, type LensField, sightOfField } from '@/lib/lenses/moment-field';
import { phaseName } from '@/lib/lenses/phase-name';
import type { Moment } from '@/lib/model/facts';
import { PRODUCT_PHASES, TARGETS } from '@/lib/model/moment';
import { useJourney } from '../journey-context';
import { RecordText } from './record-text';
import { Section } from './section';
import { useRecord } from './use-record';

/** What the target, engagement and active lenses go by in a moment: the default and why, or what is set here. */
export function MomentLenses({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.momentLenses;
  const { workspace, journey } = useJourney();
  const record = useRecord('moment', moment.id, moment.name);
  const looked = useMemo(
    () => lookAt(workspace, journey).find((one) => one.moment.id === moment.id),
    [workspace, journey, moment.id],
  );
  if (!looked) return null;

  const choice = <Phase extends string>(
    field: 'target' | 'product',
    phases: readonly Phase[],
    phaseWords: Record<Phase, string>,
    save: (chosen: Phase | 'none' | null) => void,
  ) => {
    const { byDefault } = sightOfField(field, looked);
    return (
      <Field field={field} looked={looked}>
        <Choice
          label={words.fields[field]}
          showLabel
          value={moment[field] ?? ''}
          options={[
            {
              id: '',
              label:
                byDefault.phase === null
                  ? words.fromStepUnseen
                  : words.fromStep({ phase: phaseWords[byDefault.phase as Phase] }),
            },
            ...phases.map((id) => ({ id, label: phaseWords[id] })),
            { id: 'none', label: words.none },
          ]}
          onChange={(chosen) =>
            save(chosen === 'none' ? chosen : (phases.find((phase) => phase === chosen) ?? null))
          }
        />
      </Field>
    );
  };
  return (
    <Section title={words.title}>
      <p className="text-12 text-muted">{words.why}</p>
      {choice('target', TARGETS, text.lenses.phases, (target) => record.set({ target }, words.fields.target))}
      {choice('product', PRODUCT_PHASES, text.lenses.phases, (product) =>
        record.set({ product }, words.fields.product),
      )}
      <Field field="activePhase" looked={looked}>
        <RecordText
          kind="moment"
          record={moment}
          of={moment.name}
          field="activePhase"
          label={words.fields.activePhase}
          placeholder={words.activeHint}
        />
      </Field>
    </Section>
  );
}

/** A field with what comes of it, and the way back to the default. */
function Field({ field, looked, children }: { field: LensField; looked: LookedAt; children: ReactNode }) {
  const text = useText();
  const words = text.momentLenses;
  const record = useRecord('moment', looked.moment.id, looked.moment.name);
  const { isSet } = sightOfField(field, looked);
  const said = useSaid(field, looked);
  const label = words.fields[field];
  return (
    <div className="grid gap-1">
      {children}
      <p className="text-12 text-muted">
        <span className={isSet ? 'font-semibold text-ink' : 'font-semibold'}>
          {isSet ? words.setHere : words.byDefault}
        </span>
        {' · '}
        {said}
      </p>
      {isSet && (
        <Button
          tone="quiet"
          className="justify-self-start px-2 text-12"
          aria-label={words.toDefaultOf({ field: label })}
          onPress={() => record.set({ [field]: null }, label)}
        >
          <RotateCcw aria-hidden size={14} />
          {words.toDefault}
        </Button>
      )}
    </div>
  );
}

/** What the lens of a field makes of the moment, and why. */
function useSaid(field: LensField, looked: LookedAt): string {
  const text = useText();
  const words = text.momentLenses;
  const { workspace, journey } = useJourney();
  const { isSet, now } = sightOfField(field, looked);
  if (now.phase === null) {
    const isKept = isSet && field === 'activePhase';
    return isKept ? words.keptUnseen : words.unseen({ because: text.lenses.because(now.blind) });
  }
  const lens = FIELD_LENSES[field];
  const phase = phaseName(text, { phases: lens.phases(workspace, journey) }, now.phase);
  if (isSet) return words.seenAsSet({ phase });
  return field === 'activePhase'
    ? words.seenAsStep({ phase })
    : words.seen({ phase, step: looked.step.name });
}
