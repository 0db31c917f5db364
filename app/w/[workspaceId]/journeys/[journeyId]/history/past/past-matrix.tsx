'use client';

import { type ReactNode, useMemo, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { titleWhenCut } from '@/app/ui/title-when-cut';
import { findBaton } from '@/lib/baton/find-baton';
import type { stagesOf } from '@/lib/framework/twelve-steps';
import { countByStep } from '@/lib/gaps/count-by-step';
import { mappedSteps } from '@/lib/gaps/mapped-steps';
import { seenBaton } from '@/lib/lenses/hidden-by';
import type { Role } from '@/lib/model/facts';
import { hasContact } from '@/lib/model/has-contact';
import { stageColour } from '../../../../stage-colour';
import type { Details } from '../../inspector/use-details';
import { useJourney } from '../../journey-context';
import { useLookThrough } from '../../look-through/look-through-context';
import { GapRow } from '../../matrix/gap-row';
import { OverMatrix } from '../../matrix/over-matrix';
import { gridPlace, useGridKeys } from '../../matrix/use-grid-keys';
import { addressOf, type Selection } from '../../selection';
import { Differs } from './differs';

type PastMatrixProps = {
  label: string;
  /** Places that are not as they were. */
  differing: ReadonlySet<string>;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  details: Details;
};

/** Departments against steps as they stood at a moment: the matrix, to be read only. */
export function PastMatrix(props: PastMatrixProps) {
  const { label, differing, selection, onSelect, details } = props;
  const text = useText();
  const { workspace, journey, stages, steps, analysis } = useJourney();
  const { hidden } = useLookThrough();
  const grid = useRef<HTMLTableElement>(null);
  const keys = useGridKeys(grid);
  const baton = useMemo(() => seenBaton(findBaton(steps, journey), hidden), [steps, journey, hidden]);
  const gaps = useMemo(() => countByStep(analysis.findings), [analysis]);
  const shown = {
    steps: steps.map(({ id }) => id),
    departments: workspace.departments.map(({ id }) => id),
  };
  const roles = new Map(journey.roles.map((role) => [`${role.department} ${role.step}`, role]));
  const chosen = selection && addressOf(selection);
  const numberOf = (id: string) => steps.findIndex((step) => step.id === id) + 1;
  const lastRow = 3 + workspace.departments.length;

  /** What every cell of the grid has: where it lies, what choosing it shows, whether it is another one by now. */
  const cell = (place: Selection, row: number, column: number, span?: number) => ({
    ...gridPlace(row, column, span),
    'aria-selected': chosen === addressOf(place),
    'data-differs': differing.has(addressOf(place)) || undefined,
    onFocus: (event: { target: EventTarget; currentTarget: EventTarget }) =>
      event.target === event.currentTarget && onSelect(place),
  });

  return (
    <div className="matrix-scroll past-matrix">
      <table
        ref={grid}
        role="grid"
        aria-readonly
        aria-label={label}
        className="matrix"
        onFocus={keys.onFocus}
        onKeyDown={keys.onKeyDown}
        onClick={details.openByClick}
      >
        <colgroup>
          <col className="matrix-names" />
          {steps.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className="corner" rowSpan={2} />
            {stages.map(
              (stage, index) =>
                stage.steps[0] && (
                  <th
                    key={stage.id}
                    scope="colgroup"
                    colSpan={stage.steps.length}
                    className="stage-name"
                    style={{ background: stageColour(index) }}
                  >
                    {stage.name}
                  </th>
                ),
            )}
          </tr>
          <tr>
            {steps.map((step, index) => (
              <th
                key={step.id}
                scope="col"
                className="step-name"
                data-step={step.id}
                style={stageOf(stages, step.id)}
                {...cell({ kind: 'step', step: step.id }, 1, index + 1)}
              >
                <i>{numberOf(step.id)}</i>
                <span>{step.name}</span>
                <Differs isIt={differing.has(`step.${step.id}`)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="row-name">
              {text.matrix.customer}
              <small>{text.matrix.customerHint}</small>
            </th>
            {steps.map((step) => (
              <td key={step.id} className="customer-cell" data-unseen={hidden.steps.has(step.id)}>
                {journey.moments
                  .filter(({ id, step: of }) => of === step.id && !hidden.moments.has(id))
                  .map((moment) => (
                    <span key={moment.id} className="moment-place">
                      <button
                        type="button"
                        className="moment"
                        data-contact={hasContact(moment)}
                        data-truth={moment.momentOfTruth ?? false}
                        aria-pressed={chosen === `moment.${moment.id}`}
                        onClick={() => onSelect({ kind: 'moment', moment: moment.id })}
                      >
                        {moment.name}
                        <Differs isIt={differing.has(`moment.${moment.id}`)} />
                      </button>
                    </span>
                  ))}
              </td>
            ))}
          </tr>
          {workspace.departments.map((department, index) => (
            <tr key={department.id} data-department={department.id}>
              <th
                scope="row"
                className="row-name"
                {...cell({ kind: 'department', department: department.id }, 3 + index, 0)}
              >
                <span>{department.name}</span>
                <Differs isIt={differing.has(`department.${department.id}`)} />
              </th>
              {steps.map((step, column) => {
                const role = roles.get(`${department.id} ${step.id}`);
                const place = { kind: 'cell', department: department.id, step: step.id } as const;
                const isOther = differing.has(addressOf(place));
                const isUnseen = hidden.steps.has(step.id);
                const stepName = `${numberOf(step.id)} ${step.name}`;
                return (
                  <td
                    key={step.id}
                    role="gridcell"
                    className={`role-cell ${role ? '' : 'hatched'}`}
                    data-level={role?.level ?? 'unanswered'}
                    data-ends={ends(baton.leadsByStep, steps, column)}
                    aria-label={
                      isUnseen
                        ? text.lookThrough.unseenCell({ department: department.name, step: stepName })
                        : `${text.matrix.cell({
                            department: department.name,
                            step: stepName,
                            level: text.model.levels[role?.level ?? 'unanswered'],
                            statement: role?.statement ?? '',
                            hasContact: journey.moments.some(
                              (one) => one.step === step.id && hasContact(one),
                            ),
                          })}${isOther ? `; ${text.historyPage.past.differs}` : ''}`
                    }
                    data-unseen={isUnseen}
                    {...cell(place, 3 + index, column + 1)}
                  >
                    <RoleWords role={role} />
                    <Differs isIt={isOther} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <GapRow
            steps={steps}
            gaps={gaps}
            mapped={mappedSteps(journey)}
            unseen={hidden.steps}
            row={lastRow}
            onSelect={onSelect}
          />
        </tfoot>
      </table>
      <OverMatrix
        table={grid}
        shown={shown}
        baton={baton}
        selected={chosen ?? undefined}
        onSelect={details.openAt}
      />
    </div>
  );
}

function RoleWords({ role }: { role: Role | undefined }): ReactNode {
  const text = useText();
  if (!role) return null;
  return (
    <>
      <span className={role.level === 'leads' ? 'lead-bar' : 'level-badge'}>
        {text.model.levels[role.level]}
      </span>{' '}
      {role.statement && (
        <span className="statement" {...titleWhenCut}>
          {role.statement}
        </span>
      )}
    </>
  );
}

type Stages = ReturnType<typeof stagesOf>;

const stageOf = (stages: Stages, step: string) =>
  ({
    '--stage': stageColour(stages.findIndex(({ steps }) => steps.some(({ id }) => id === step))),
  }) as object;

/** The baton is rounded where it begins and ends, and runs on square between. */
function ends(leads: ReadonlyMap<string, string[]>, steps: readonly { id: string }[], at: number) {
  const starts = !leads.has(steps[at - 1]?.id ?? '');
  const stops = !leads.has(steps[at + 1]?.id ?? '');
  return starts && stops ? 'both' : starts ? 'start' : stops ? 'end' : 'none';
}
