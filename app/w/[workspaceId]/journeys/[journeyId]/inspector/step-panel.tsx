'use client';

import { useText } from '@/app/text/text-context';
import type { Step } from '@/lib/model/facts';
import { gapsAt } from '../gaps-at';
import { useJourney } from '../journey-context';
import { useMatrixEdits } from '../matrix/use-matrix-edits';
import type { Selection } from '../selection';
import { AssumptionList } from './assumption-list';
import { GapList } from './gap-list';
import { MomentList } from './moment-list';
import { PanelHead } from './panel-head';
import { stepName } from './place-name';
import { RecordText } from './record-text';
import { ReviewedDay } from './reviewed-day';
import { StageLabel } from './stage-label';
import { StepHandoffs } from './step-handoffs';
import { StepRoles } from './step-roles';

type StepPanelProps = { step: Step; onSelect: (place: Selection | null) => void };

/** A step: what the customer asks in it, who does what, its moments and its handoffs. */
export function StepPanel({ step, onSelect }: StepPanelProps) {
  const text = useText();
  const words = text.inspector.step;
  const { journey, stages, steps, analysis } = useJourney();
  const edits = useMatrixEdits();
  const stage = stages.find((one) => one.steps.includes(step));
  const at = steps.indexOf(step);
  const findings = gapsAt(analysis.findings, { kind: 'step', step: step.id });

  const addAfter = async () => {
    if (!stage) return;
    const next = stage.steps[stage.steps.indexOf(step) + 1]?.id ?? null;
    const outcome = await edits.addStep(stage.id, text.matrix.newStep, next);
    const added = outcome.accepted
      ? outcome.documents
          .flatMap(({ changes }) => changes)
          .find(({ kind, before }) => kind === 'step' && !before)
      : undefined;
    if (added) onSelect({ kind: 'step', step: added.id });
  };

  return (
    <>
      <PanelHead
        title={stepName(steps, step.id)}
        naming={{
          name: step.name,
          label: text.matrix.renameStep,
          onRename: (typed, seen) => edits.rename('step', step.id, typed, seen),
        }}
        entries={[
          { id: 'add', label: text.matrix.addStepAfter, run: () => void addAfter() },
          {
            id: 'left',
            label: text.ui.moveLeft,
            disabled: at === 0,
            run: () => void edits.moveBy('step', step.id, -1),
          },
          {
            id: 'right',
            label: text.ui.moveRight,
            disabled: at === steps.length - 1,
            run: () => void edits.moveBy('step', step.id, 1),
          },
          {
            id: 'delete',
            label: text.ui.delete,
            run: () => {
              void edits.remove('step', step.id);
              onSelect(null);
            },
          },
        ]}
      >
        {stage && (
          <button
            type="button"
            className="justify-self-start py-1 text-muted hover:text-ink"
            onClick={() => onSelect({ kind: 'stage', stage: stage.id })}
          >
            <StageLabel stage={stage} />
          </button>
        )}
      </PanelHead>
      <RecordText kind="step" record={step} field="asks" of={step.name} label={words.asks} multiline />
      <GapList
        title={words.gaps}
        findings={findings}
        here={{ kind: 'step', step: step.id }}
        onSelect={onSelect}
      />
      <StepRoles step={step} onSelect={onSelect} />
      <MomentList step={step} moments={journey.moments} onSelect={onSelect} />
      <StepHandoffs step={step} onSelect={onSelect} />
      <AssumptionList on={{ step: step.id }} />
      <ReviewedDay step={step} />
    </>
  );
}
