'use client';

import { useText } from '@/app/text/text-context';
import { countByStep } from '@/lib/gaps/count-by-step';
import type { Stage } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { useMatrixEdits } from '../matrix/use-matrix-edits';
import type { Selection } from '../selection';
import { AddLine } from './add-line';
import { PanelHead } from './panel-head';
import { PlaceButton } from './place-button';
import { stepName } from './place-name';
import { Section } from './section';
import { SeverityMark } from './severity-mark';
import { StageLabel } from './stage-label';

type StagePanelProps = { stage: Stage; onSelect: (place: Selection | null) => void };

/** A stage of the framework and its steps. */
export function StagePanel({ stage, onSelect }: StagePanelProps) {
  const text = useText();
  const words = text.inspector.stage;
  const { stages, steps, analysis } = useJourney();
  const edits = useMatrixEdits();
  const gaps = countByStep(analysis.findings);
  const at = stages.indexOf(stage);
  return (
    <>
      <PanelHead
        title={stage.name}
        naming={{
          name: stage.name,
          label: text.matrix.renameStage,
          onRename: (typed, seen) => edits.rename('stage', stage.id, typed, seen),
        }}
        entries={[
          {
            id: 'left',
            label: text.ui.moveLeft,
            disabled: at === 0,
            run: () => void edits.moveBy('stage', stage.id, -1),
          },
          {
            id: 'right',
            label: text.ui.moveRight,
            disabled: at === stages.length - 1,
            run: () => void edits.moveBy('stage', stage.id, 1),
          },
          {
            id: 'delete',
            label: text.ui.delete,
            disabled: stages.length === 1,
            run: () => {
              void edits.remove('stage', stage.id);
              onSelect(null);
            },
          },
        ]}
      >
        <p className="text-muted">
          <StageLabel stage={stage}>{words.of({ number: at + 1, count: stages.length })}</StageLabel>
        </p>
      </PanelHead>
      <Section title={text.matrix.steps} count={stage.steps.length}>
        {stage.steps.length === 0 && <p className="text-12 text-muted">{words.noSteps}</p>}
        {stage.steps.map((step) => {
          const found = gaps.get(step.id);
          return (
            <PlaceButton
              key={step.id}
              meta={
                found && (
                  <span className="flex flex-wrap gap-x-2">
                    <SeverityMark severity={found.worst} />
                    {text.inspector.orientation.gaps({ count: found.count })}
                  </span>
                )
              }
              onPress={() => onSelect({ kind: 'step', step: step.id })}
            >
              {stepName(steps, step.id)}
            </PlaceButton>
          );
        })}
        <AddLine label={words.addStep} onAdd={(name) => void edits.addStep(stage.id, name, null)} />
      </Section>
    </>
  );
}
