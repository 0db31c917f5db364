'use client';

import { memo } from 'react';
import { useText } from '@/app/text/text-context';
import type { Department, Stage, Step } from '@/lib/model/facts';
import { stageColour } from '../../../stage-colour';
import type { Selection } from '../selection';
import { HeaderCell } from './header-cell';
import { type MatrixView, toggled } from './matrix-view';
import type { DragOrder } from './use-drag-order';
import type { MatrixEdits } from './use-matrix-edits';

// Each is drawn anew only when something of its own has changed: they stand there by the dozen, each with a menu.
type Shared = { isSelected: boolean; onSelect: (place: Selection) => void; edits: MatrixEdits };
type Viewed = { view: MatrixView; onView: (part: Partial<MatrixView>) => void; drag: DragOrder };
type StageHeaderProps = Shared & { stage: Stage; colour: number; column: number; span: number };

export const StageHeader = memo(function StageHeader(props: StageHeaderProps) {
  const { stage, colour, column, span, isSelected, onSelect, edits } = props;
  const text = useText();
  return (
    <HeaderCell
      scope="colgroup"
      name={stage.name}
      renameLabel={text.matrix.renameStage}
      row={0}
      column={column}
      span={span}
      className="stage-name"
      isSelected={isSelected}
      onSelect={() => onSelect({ kind: 'stage', stage: stage.id })}
      onMove={(by) => void edits.moveBy('stage', stage.id, by)}
      onRename={(typed, seen) => edits.rename('stage', stage.id, typed, seen)}
      onDelete={() => void edits.remove('stage', stage.id)}
      attributes={{ style: { background: stageColour(colour) } }}
      entries={(rename) => [
        { id: 'rename', label: text.ui.rename, run: rename },
        {
          id: 'step',
          label: text.matrix.addStepHere,
          run: () => void edits.addStep(stage.id, text.matrix.newStep, null),
        },
        {
          id: 'stage',
          label: text.matrix.addStage,
          run: () => void edits.addStage(text.matrix.newStage, null),
        },
        { id: 'left', label: text.ui.moveLeft, run: () => void edits.moveBy('stage', stage.id, -1) },
        { id: 'right', label: text.ui.moveRight, run: () => void edits.moveBy('stage', stage.id, 1) },
        { id: 'delete', label: text.ui.delete, run: () => void edits.remove('stage', stage.id) },
      ]}
    >
      <span>{stage.name}</span>
    </HeaderCell>
  );
});

type StepHeaderProps = Shared &
  Viewed & { step: Step; stage: Stage | undefined; number: number; colour: number; column: number };

export const StepHeader = memo(function StepHeader(props: StepHeaderProps) {
  const { step, stage, number, colour, column, isSelected, onSelect, edits, view, onView, drag } = props;
  const text = useText();
  const isPinned = view.pinnedSteps.includes(step.id);
  const following = stage?.steps[stage.steps.findIndex(({ id }) => id === step.id) + 1]?.id ?? null;
  return (
    <HeaderCell
      scope="col"
      name={step.name}
      renameLabel={text.matrix.renameStep}
      row={1}
      column={column}
      className="step-name"
      isSelected={isSelected}
      onSelect={() => onSelect({ kind: 'step', step: step.id })}
      onMove={(by) => void edits.moveBy('step', step.id, by)}
      onRename={(typed, seen) => edits.rename('step', step.id, typed, seen)}
      onDelete={() => void edits.remove('step', step.id)}
      attributes={{
        'data-step': step.id,
        style: { '--stage': stageColour(colour) },
        title: step.asks,
        ...drag(step.id),
      }}
      entries={(rename) => [
        { id: 'rename', label: text.ui.rename, run: rename },
        {
          id: 'add',
          label: text.matrix.addStepAfter,
          run: () => stage && void edits.addStep(stage.id, text.matrix.newStep, following),
        },
        { id: 'left', label: text.ui.moveLeft, run: () => void edits.moveBy('step', step.id, -1) },
        { id: 'right', label: text.ui.moveRight, run: () => void edits.moveBy('step', step.id, 1) },
        {
          id: 'pin',
          label: isPinned ? text.matrix.unpin : text.matrix.pinStep,
          run: () => onView({ pinnedSteps: toggled(view.pinnedSteps, step.id) }),
        },
        {
          id: 'hide',
          label: text.matrix.hide,
          run: () => onView({ hiddenSteps: [...view.hiddenSteps, step.id] }),
        },
        { id: 'delete', label: text.ui.delete, run: () => void edits.remove('step', step.id) },
      ]}
    >
      <i>{number}</i>
      <span>{step.name}</span>
    </HeaderCell>
  );
});

type DepartmentHeaderProps = Shared & Viewed & { department: Department; row: number };

export const DepartmentHeader = memo(function DepartmentHeader(props: DepartmentHeaderProps) {
  const { department, row, isSelected, onSelect, edits, view, onView, drag } = props;
  const text = useText();
  const isPinned = view.pinnedDepartments.includes(department.id);
  return (
    <HeaderCell
      scope="row"
      name={department.name}
      renameLabel={text.matrix.renameDepartment}
      row={row}
      column={0}
      className="row-name"
      isSelected={isSelected}
      onSelect={() => onSelect({ kind: 'department', department: department.id })}
      onMove={(by) => void edits.moveBy('department', department.id, by)}
      onRename={(typed, seen) => edits.rename('department', department.id, typed, seen)}
      onDelete={() => void edits.remove('department', department.id)}
      attributes={drag(department.id)}
      entries={(rename) => [
        { id: 'rename', label: text.ui.rename, run: rename },
        { id: 'up', label: text.ui.moveUp, run: () => void edits.moveBy('department', department.id, -1) },
        { id: 'down', label: text.ui.moveDown, run: () => void edits.moveBy('department', department.id, 1) },
        {
          id: 'pin',
          label: isPinned ? text.matrix.unpin : text.matrix.pinDepartment,
          run: () => onView({ pinnedDepartments: toggled(view.pinnedDepartments, department.id) }),
        },
        {
          id: 'hide',
          label: text.matrix.hide,
          run: () => onView({ hiddenDepartments: [...view.hiddenDepartments, department.id] }),
        },
        { id: 'delete', label: text.ui.delete, run: () => void edits.remove('department', department.id) },
      ]}
    >
      <span>{department.name}</span>
      {department.size !== undefined && <small>{text.matrix.people({ count: department.size })}</small>}
    </HeaderCell>
  );
});
