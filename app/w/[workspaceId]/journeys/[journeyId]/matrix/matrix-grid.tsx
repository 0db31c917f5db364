'use client';

import { useCallback, useMemo, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { findBaton } from '@/lib/baton/find-baton';
import { scenarioPassages } from '@/lib/baton/scenario-passages';
import { hasRow } from '@/lib/blocks/cell-range';
import { countByStep } from '@/lib/gaps/count-by-step';
import { mappedSteps } from '@/lib/gaps/mapped-steps';
import { seenBaton } from '@/lib/lenses/hidden-by';
import type { Moment } from '@/lib/model/facts';
import { hasContact } from '@/lib/model/has-contact';
import type { Details } from '../inspector/use-details';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { addressOf, type Selection } from '../selection';
import { useUnchanged } from '../use-unchanged';
import { CustomerCell } from './customer-cell';
import { DepartmentRow, type StepColumn } from './department-row';
import { GapRow } from './gap-row';
import { StageHeader, StepHeader } from './matrix-headers';
import type { MatrixView } from './matrix-view';
import { OverMatrix } from './over-matrix';
import { PrintedHandoffs } from './printed-handoffs';
import type { Answer } from './role-cell';
import type { Blocks } from './use-blocks';
import { FIRST_DEPARTMENT_ROW } from './use-cell-range';
import { useDragOrder } from './use-drag-order';
import { gridPlace, useGridKeys } from './use-grid-keys';
import type { MatrixEdits } from './use-matrix-edits';
import { useTouchRange } from './use-touch-range';

type MatrixGridProps = {
  view: MatrixView;
  onView: (part: Partial<MatrixView>) => void;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  details: Details;
  edits: MatrixEdits;
  blocks: Blocks;
};

/** Departments against the twelve steps, with the customer's moments above, the baton through and gaps below. */
export function MatrixGrid({ view, onView, selection, onSelect, details, edits, blocks }: MatrixGridProps) {
  'use memo';
  const text = useText();
  const { workspace, journey, stages, steps, analysis, change } = useJourney();
  const grid = useRef<HTMLTableElement>(null);
  const keys = useGridKeys(grid);
  const unchanged = useUnchanged();
  const shown = blocks.shown.steps;
  const shownSteps = shown.flatMap((id) => steps.find((step) => step.id === id) ?? []);
  const rows = blocks.shown.departments.flatMap(
    (id) => workspace.departments.find((department) => department.id === id) ?? [],
  );
  useTouchRange(grid, blocks.touch);
  const stageGroups = stageGroupsOf(shown, stages);

  const { hidden } = useLookThrough();
  const baton = useMemo(() => {
    const way = journey.scenarios.find(({ id }) => id === view.way);
    const whole = findBaton(steps, journey);
    return seenBaton(way ? { ...whole, passages: scenarioPassages(steps, journey, way) } : whole, hidden);
  }, [steps, journey, view.way, hidden]);
  const gaps = useMemo(() => countByStep(analysis.findings), [analysis]);
  const roles = useMemo(
    () => new Map(journey.roles.map((role) => [`${role.department} ${role.step}`, role])),
    [journey],
  );
  const mapped = useMemo(() => mappedSteps(journey), [journey]);
  const momentsByStep = useMemo(() => byStep(journey.moments), [journey.moments]);
  // The same set as long as the same moments are in it: their cells are large.
  const criticalIds = analysis.findings
    .flatMap(({ severity, state, moment }) =>
      severity === 'critical' && state !== 'accepted' && moment ? [moment] : [],
    )
    .join(' ');
  const critical = useMemo(() => new Set(criticalIds.split(' ')), [criticalIds]);
  const numberOf = (id: string) => steps.findIndex((step) => step.id === id) + 1;
  // The same as long as they say the same: every row goes by them.
  const columns = unchanged(
    'columns',
    shownSteps.map(
      ({ id, name }): StepColumn => ({
        step: id,
        stepName: `${numberOf(id)} ${name}`,
        hasContact: momentsByStep.get(id)?.some(hasContact) ?? false,
        isUnseen: hidden.steps.has(id),
      }),
    ),
  );
  const stepDrag = useDragOrder(
    'step',
    steps.map(({ id }) => id),
    (id, before) => void edits.move('step', id, before),
  );
  const rowDrag = useDragOrder(
    'department',
    workspace.departments.map(({ id }) => id),
    (id, before) => void edits.move('department', id, before),
  );

  const selectCell = useCallback(
    (department: string, step: string) => onSelect({ kind: 'cell', department, step }),
    [onSelect],
  );
  const answer = useCallback(
    (department: string, step: string, given: Answer, options = {}) => {
      const label = text.matrix.edits.answered({
        department: workspace.departments.find(({ id }) => id === department)?.name ?? '',
        step: steps.find(({ id }) => id === step)?.name ?? '',
      });
      return change({ type: 'answer', department, step, ...given }, label, options);
    },
    [change, text, workspace.departments, steps],
  );
  const selectedMoment = selection?.kind === 'moment' ? selection.moment : undefined;
  const selectedMomentIn = journey.moments.find(({ id }) => id === selectedMoment)?.step;

  return (
    <div className="matrix-scroll">
      <table
        ref={grid}
        role="grid"
        aria-label={text.matrix.label({ journey: journey.name })}
        className="matrix"
        aria-multiselectable
        {...blocks.gridProps}
        onFocus={(event) => {
          keys.onFocus(event);
          blocks.gridProps.onFocus(event);
        }}
        onKeyDown={keys.onKeyDown}
        onClick={details.openByClick}
      >
        <colgroup>
          <col className="matrix-names" />
          {shown.map((id) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className="corner" rowSpan={2} />
            {stageGroups.map((group) => (
              <StageHeader
                key={`${group.stage.id} ${group.column}`}
                stage={group.stage}
                colour={group.colour}
                column={group.column}
                span={group.span}
                isSelected={selection?.kind === 'stage' && selection.stage === group.stage.id}
                onSelect={onSelect}
                edits={edits}
              />
            ))}
          </tr>
          <tr>
            {shownSteps.map((step, index) => (
              <StepHeader
                key={step.id}
                step={step}
                stage={stages.find((stage) => stage.steps.includes(step))}
                number={numberOf(step.id)}
                colour={stages.findIndex((stage) => stage.steps.includes(step))}
                column={index + 1}
                isSelected={selection?.kind === 'step' && selection.step === step.id}
                view={view}
                onView={onView}
                onSelect={onSelect}
                edits={edits}
                drag={stepDrag}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="row-name" {...gridPlace(2, 0)}>
              {text.matrix.customer}
              <small>{text.matrix.customerHint}</small>
            </th>
            {shownSteps.map((step, index) => (
              <CustomerCell
                key={step.id}
                step={step}
                moments={momentsByStep.get(step.id) ?? NO_MOMENTS}
                row={2}
                column={index + 1}
                selectedMoment={selectedMomentIn === step.id ? selectedMoment : undefined}
                critical={critical}
                unseen={hidden.moments}
                isUnseen={hidden.steps.has(step.id)}
                onSelect={onSelect}
                edits={edits}
              />
            ))}
          </tr>
          <PrintedHandoffs steps={shownSteps} departments={workspace.departments} baton={baton} />
          {rows.map((department, index) => (
            <DepartmentRow
              key={department.id}
              department={department}
              index={index}
              columns={columns}
              roles={unchanged(
                `roles ${department.id}`,
                shown.map((step) => roles.get(`${department.id} ${step}`)),
              )}
              ends={unchanged(
                `ends ${department.id}`,
                shown.map((step, at) =>
                  // Only the baton itself has ends: where it is not, nothing changes with it.
                  roles.get(`${department.id} ${step}`)?.level === 'leads'
                    ? barEnds(baton.leadsByStep, shown, at)
                    : 'none',
                ),
              )}
              selectedStep={
                selection?.kind === 'cell' && selection.department === department.id
                  ? selection.step
                  : undefined
              }
              outline={hasRow(blocks.outline, index) ? blocks.outline : undefined}
              isSelected={selection?.kind === 'department' && selection.department === department.id}
              view={view}
              onView={onView}
              onSelect={onSelect}
              onSelectCell={selectCell}
              onAnswer={answer}
              edits={edits}
              drag={rowDrag}
            />
          ))}
        </tbody>
        <tfoot>
          <GapRow
            steps={shownSteps}
            gaps={gaps}
            mapped={mapped}
            unseen={hidden.steps}
            row={FIRST_DEPARTMENT_ROW + rows.length}
            onSelect={onSelect}
          />
        </tfoot>
      </table>
      <OverMatrix
        table={grid}
        shown={blocks.shown}
        baton={baton}
        selected={selection?.kind === 'handoff' ? addressOf(selection) : undefined}
        onSelect={details.openAt}
      />
    </div>
  );
}

const NO_MOMENTS: readonly Moment[] = [];

function byStep(moments: readonly Moment[]): ReadonlyMap<string, Moment[]> {
  const groups = new Map<string, Moment[]>();
  for (const moment of moments) groups.set(moment.step, [...(groups.get(moment.step) ?? []), moment]);
  return groups;
}

/** The baton is rounded where it begins and ends, and runs on square between. */
function barEnds(leads: ReadonlyMap<string, string[]>, shown: readonly string[], at: number) {
  const starts = !leads.has(shown[at - 1] ?? '');
  const ends = !leads.has(shown[at + 1] ?? '');
  return starts && ends ? 'both' : starts ? 'start' : ends ? 'end' : 'none';
}

/** Stages over the columns as they are shown: a stage that is torn apart by pinning stands twice. */
function stageGroupsOf(shown: readonly string[], stages: ReturnType<typeof useJourney>['stages']) {
  const groups: { stage: (typeof stages)[number]; colour: number; column: number; span: number }[] = [];
  shown.forEach((id, index) => {
    const colour = stages.findIndex(({ steps }) => steps.some((step) => step.id === id));
    const stage = stages[colour];
    const last = groups.at(-1);
    if (!stage) return;
    if (last?.stage === stage) last.span += 1;
    else groups.push({ stage, colour, column: index + 1, span: 1 });
  });
  return groups;
}
