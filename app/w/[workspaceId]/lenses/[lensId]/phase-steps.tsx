'use client';

import { useText } from '@/app/text/text-context';
import { stagesOf } from '@/lib/framework/twelve-steps';
import type { OwnLens, Workspace } from '@/lib/model/facts';
import { stageColour } from '../../stage-colour';
import type { OwnPhase } from './phase-list';

type Props = {
  workspace: Workspace;
  lens: OwnLens;
  phase: OwnPhase;
  /** The chosen steps, in the order of the framework. */
  onChange: (steps: string[]) => void;
};

/** The steps that a phase holds: a switch a step, in the order of the framework. */
export function PhaseSteps({ workspace, lens, phase, onChange }: Props) {
  const text = useText();
  const words = text.lensSettings.editor;
  const chosen = phase.steps ?? [];
  const stages = stagesOf(workspace);
  const steps = stages.flatMap((stage) => stage.steps);
  const before = lens.phases.slice(0, lens.phases.indexOf(phase));
  const takenBy = (step: string) =>
    lens.sees === 'functions' ? undefined : before.find((other) => other.steps?.includes(step));
  const toggle = (id: string) =>
    onChange(
      steps
        .map((step) => step.id)
        .filter((step) => (step === id ? !chosen.includes(id) : chosen.includes(step))),
    );
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="sr-only">{words.steps({ phase: phase.name })}</legend>
      <div className="flex flex-wrap gap-1">
        {stages.map((stage, at) =>
          stage.steps.map((step) => {
            const taken = takenBy(step.id);
            return (
              <button
                key={step.id}
                type="button"
                aria-pressed={chosen.includes(step.id)}
                {...(taken && {
                  'aria-label': words.inPhase({ step: step.name, phase: taken.name }),
                  title: words.inPhase({ step: step.name, phase: taken.name }),
                })}
                onClick={() => toggle(step.id)}
                className={`flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-12 font-medium wrap-anywhere aria-pressed:border-strong aria-pressed:bg-strong aria-pressed:text-on-strong max-phone:min-h-9 ${
                  taken ? 'border-dashed border-line text-muted' : 'border-line bg-card hover:bg-sunken'
                }`}
              >
                <span
                  aria-hidden
                  className="size-2 flex-none rounded-full"
                  style={{ background: stageColour(at) }}
                />
                {step.name}
              </button>
            );
          }),
        )}
      </div>
      {lens.sees === 'functions' && phase.function && chosen.length === 0 && (
        <p className="text-12 text-muted">{words.allSteps}</p>
      )}
    </fieldset>
  );
}
