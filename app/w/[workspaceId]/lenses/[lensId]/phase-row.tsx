'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { EditableText } from '@/app/ui/editable-text';
import { MoreMenu } from '@/app/ui/more-menu';
import type { PhaseBlindness } from '@/lib/lenses/blind-phases';
import { DEPARTMENT_FUNCTIONS } from '@/lib/model/department';
import type { OwnLens, Workspace } from '@/lib/model/facts';
import type { LensEdits } from '../use-lens-edits';
import type { OwnPhase } from './phase-list';
import { PhaseSteps } from './phase-steps';

type Props = {
  workspace: Workspace;
  lens: OwnLens;
  phase: OwnPhase;
  /** Its place, from 0. */
  at: number;
  /** Why it can never see anything. */
  blind: PhaseBlindness | undefined;
  edits: LensEdits;
};

/** One phase of an own lens: its name, its function where the lens goes by functions, its steps. */
export function PhaseRow({ workspace, lens, phase, at, blind, edits }: Props) {
  const text = useText();
  const words = text.lensSettings.editor;
  const { phases } = lens;
  const { id, name } = phase;
  const others = phases.filter((other) => other.id !== id);
  const withThis = (changed: OwnPhase) => phases.map((other) => (other.id === id ? changed : other));
  const put = (changed: OwnPhase) => edits.set(lens, { phases: withThis(changed) });
  const moveTo = (place: number) =>
    void edits.set(lens, { phases: [...others.slice(0, place), phase, ...others.slice(place)] });

  return (
    <li className="grid gap-2 p-3">
      <div className="grid grid-cols-[20px_minmax(0,1fr)_auto] items-start gap-2">
        <span className="pt-1.5 text-right text-12 text-muted tabular-nums">{at + 1}</span>
        <div className="grid gap-2 phone:grid-cols-[minmax(0,1fr)_auto]">
          <EditableText
            label={words.phaseName({ number: at + 1 })}
            value={name}
            draft={`phase ${id} name`}
            onSave={(typed, seen) =>
              edits.set(
                lens,
                { phases: withThis({ ...phase, name: typed }) },
                { quiet: true, seen: { phases: withThis({ ...phase, name: seen }) } },
              )
            }
          />
          {lens.sees === 'functions' && (
            <Choice
              label={words.function({ phase: name })}
              value={phase.function ?? ''}
              options={[
                { id: '', label: words.noFunction },
                ...DEPARTMENT_FUNCTIONS.map((one) => ({ id: one, label: text.model.functions[one] })),
              ]}
              onChange={(chosen) => {
                const { function: _, ...bare } = phase;
                const found = DEPARTMENT_FUNCTIONS.find((one) => one === chosen);
                void put({ ...bare, ...(found && { function: found }) });
              }}
              className="phone:w-36"
            />
          )}
        </div>
        <MoreMenu
          label={text.ui.more({ of: name })}
          entries={[
            { id: 'up', label: text.ui.moveUp, disabled: at === 0, run: () => moveTo(at - 1) },
            {
              id: 'down',
              label: text.ui.moveDown,
              disabled: at === phases.length - 1,
              run: () => moveTo(at + 1),
            },
            {
              id: 'remove',
              label: text.ui.delete,
              run: () =>
                void edits.set(lens, { phases: others }, { announce: words.removePhase({ phase: name }) }),
            },
          ]}
        />
      </div>
      <div className="grid gap-1.5 pl-7">
        <PhaseSteps
          workspace={workspace}
          lens={lens}
          phase={phase}
          onChange={(steps) => {
            const { steps: _, ...bare } = phase;
            void put({ ...bare, ...(steps.length > 0 && { steps }) });
          }}
        />
        {blind && <p className="text-12 text-warn">{words.blind(blind)}</p>}
      </div>
    </li>
  );
}
