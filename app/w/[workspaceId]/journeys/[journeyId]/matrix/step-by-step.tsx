'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { findBaton } from '@/lib/baton/find-baton';
import { describeFinding } from '@/lib/gaps/describe-finding';
import { seenBaton } from '@/lib/lenses/hidden-by';
import { hasContact } from '@/lib/model/has-contact';
import { stageColour } from '../../../stage-colour';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { UnseenBecause } from '../look-through/unseen-because';
import type { Selection } from '../selection';

import { AddByName } from './add-by-name';

import { DepartmentCard } from './department-card';
import type { MatrixEdits } from './use-matrix-edits';

type StepByStepProps = {
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  /** Null where the journey is only to be looked at. */
  edits: MatrixEdits | null;
  /** What stands on a place, by its address, where there is something to say of it. */
  mark?: (place: string) => ReactNode;
};

/** The matrix on a phone: one step at a time, every department in it, the same commands. */
export function StepByStep({ selection, onSelect, edits, mark }: StepByStepProps) {
  const text = useText();
  const { journey, workspace, stages, steps, analysis } = useJourney();
  const { hidden } = useLookThrough();
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      steps.findIndex(({ id }) => id === stepIn(selection, journey.moments)),
    ),
  );
  const wanted = stepIn(selection, journey.moments);
  // Follows a choice of a place in another step, not steps that change places.
  const followed = useRef(wanted);
  useEffect(() => {
    const found = steps.findIndex(({ id }) => id === wanted);
    if (followed.current !== wanted && found >= 0) setAt(found);
    followed.current = wanted;
  }, [wanted, steps]);
  const index = Math.min(at, steps.length - 1);
  const step = steps[index];
  if (!step) return <p className="p-4">{text.matrix.noSteps}</p>;
  const moments = journey.moments.filter((moment) => moment.step === step.id);
  const isUnseen = hidden.steps.has(step.id);
  const seen = moments.filter(({ id }) => !hidden.moments.has(id));
  const baton = seenBaton(findBaton(steps, journey), hidden);
  const arriving = baton.passages.find(({ toStep, kind }) => toStep === step.id && kind !== 'kept');
  const atStep = analysis.findings.filter(
    (found) => found.step === step.id && !found.moment && found.state !== 'accepted',
  );
  const [worst] = atStep;

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="grid grid-cols-1 gap-1 border-b border-line bg-card px-4 py-3 wrap-anywhere">
        <p className="text-muted">{text.matrix.stepOf({ number: index + 1, count: steps.length })}</p>
        <h2 className="text-19">{step.name}</h2>
        {step.asks && <p className="text-14 text-muted">“{step.asks}”</p>}
        <ol className="mt-1 flex gap-1" aria-label={text.matrix.steps}>
          {steps.map((other, n) => (
            <li key={other.id} className="flex-1">
              <button
                type="button"
                className="step-tick"
                style={
                  {
                    '--stage': stageColour(stages.findIndex((s) => s.steps.includes(other))),
                  } as object
                }
                data-passed={n <= index}
                aria-current={n === index ? 'step' : undefined}
                aria-label={`${n + 1} ${other.name}`}
                onClick={() => setAt(n)}
              />
            </li>
          ))}
        </ol>
      </div>
      {isUnseen ? (
        <div className="min-h-0 flex-1 overflow-auto p-4">
          <div className="unseen-void lens-appears grid min-h-full content-center gap-2 p-6 text-center">
            <p className="text-16 font-semibold">
              {text.lookThrough.momentsUnseen({ count: moments.length })}
            </p>
            <UnseenBecause moments={moments.map(({ id }) => id)} />
          </div>
        </div>
      ) : (
        <div className="relative grid min-h-0 flex-1 grid-cols-1 content-start gap-3 overflow-auto p-4 wrap-anywhere">
          <div className="flex flex-wrap items-center gap-2">
            {seen.map((moment) => (
              <button
                key={moment.id}
                type="button"
                className="moment moment-large"
                data-contact={hasContact(moment)}
                data-truth={moment.momentOfTruth ?? false}
                onClick={() => onSelect({ kind: 'moment', moment: moment.id })}
              >
                {moment.name}
                {mark?.(`moment.${moment.id}`)}
                <span className="sr-only">{!hasContact(moment) && `, ${text.matrix.noContact}`}</span>
              </button>
            ))}
            {seen.length < moments.length && (
              <p className="unseen-void px-3 py-2">
                {text.lookThrough.momentsUnseen({ count: moments.length - seen.length })}
              </p>
            )}
            {edits && (
              <AddByName
                label={text.matrix.addMoment({ step: step.name })}
                onAdd={(name) => void edits.addMoment(step.id, name)}
              />
            )}
          </div>
          {worst && (
            <p className="rounded-[10px] bg-bad-ground p-3 text-bad">
              <b className="font-semibold">{describeFinding(text, worst).title}</b>
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button onPress={() => onSelect({ kind: 'step', step: step.id })}>
              {text.matrix.aboutStep({ count: atStep.length })}
            </Button>
            {arriving && (
              <Button
                onPress={() =>
                  onSelect({ kind: 'handoff', fromStep: arriving.fromStep, toStep: arriving.toStep })
                }
              >
                {text.matrix.handoffInto({
                  state: text.matrix.handoffStates[arriving.kind === 'handed' ? arriving.state : 'broken'],
                })}
              </Button>
            )}
          </div>
          {workspace.departments.map((department) => (
            <DepartmentCard
              key={department.id}
              department={department}
              step={step.id}
              stepName={step.name}
              isChosen={
                selection?.kind === 'cell' &&
                selection.department === department.id &&
                selection.step === step.id
              }
              onSelect={onSelect}
              canEdit={edits !== null}
              mark={mark}
            />
          ))}
          {edits && (
            <AddByName label={text.matrix.addDepartment} onAdd={(name) => void edits.addDepartment(name)} />
          )}
        </div>
      )}
      <nav aria-label={text.matrix.steps} className="grid grid-cols-2 gap-3 border-t border-line bg-card p-3">
        <Button className="min-h-11" isDisabled={index === 0} onPress={() => setAt(index - 1)}>
          <ChevronLeft aria-hidden size={16} />
          <span className="truncate">{steps[index - 1]?.name ?? text.matrix.first}</span>
        </Button>
        <Button
          className="min-h-11"
          tone="strong"
          isDisabled={index === steps.length - 1}
          onPress={() => setAt(index + 1)}
        >
          <span className="truncate">{steps[index + 1]?.name ?? text.matrix.last}</span>
          <ChevronRight aria-hidden size={16} />
        </Button>
      </nav>
    </div>
  );
}

/** The step that a selection is about. */
function stepIn(
  selection: Selection | null,
  moments: readonly { id: string; step: string }[],
): string | undefined {
  switch (selection?.kind) {
    case 'step':
    case 'cell':
      return selection.step;
    case 'handoff':
      return selection.toStep;
    case 'moment':
      return moments.find(({ id }) => id === selection.moment)?.step;
    default:
      return undefined;
  }
}
