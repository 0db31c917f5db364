'use client';

import { memo } from 'react';
import { useGuestsAt } from '@/app/editing/guests-at';
import { sidesAt } from '@/lib/blocks/cell-range';
import type { Area } from '@/lib/blocks/plan-paste';
import type { Department, Role } from '@/lib/model/facts';
import { addressOf, type Selection } from '../selection';
import { DepartmentHeader } from './matrix-headers';
import type { MatrixView } from './matrix-view';
import { RoleCell, type RoleCellProps } from './role-cell';
import { FIRST_DEPARTMENT_ROW } from './use-cell-range';
import type { DragOrder } from './use-drag-order';
import type { MatrixEdits } from './use-matrix-edits';

/** What the cells below a step have in common. */
export type StepColumn = Pick<RoleCellProps, 'step' | 'stepName' | 'hasContact' | 'isUnseen'>;

type DepartmentRowProps = Pick<RoleCellProps, 'onAnswer'> & {
  department: Department;
  /** Among the departments, from 0. */
  index: number;
  columns: readonly StepColumn[];
  /** Its answers, by column. */
  roles: readonly (Role | undefined)[];
  /** The ends of the baton in it, by column. */
  ends: readonly RoleCellProps['ends'][];
  /** The step of the cell that is selected, where it is one of these. */
  selectedStep: string | undefined;
  /** The block of selected cells, where it runs through this row. */
  outline: Area | undefined;
  isSelected: boolean;
  view: MatrixView;
  onView: (part: Partial<MatrixView>) => void;
  onSelect: (place: Selection) => void;
  onSelectCell: RoleCellProps['onSelect'];
  edits: MatrixEdits;
  drag: DragOrder;
};

/** A department and its role in every step. A key changes one row or two: the others are passed over as a whole. */
export const DepartmentRow = memo(function DepartmentRow(props: DepartmentRowProps) {
  const { department, index, columns, roles, ends, selectedStep, outline, isSelected, view, onView } = props;
  const { onSelect, onSelectCell, onAnswer, edits, drag } = props;
  const guestsAt = useGuestsAt();
  const row = FIRST_DEPARTMENT_ROW + index;
  return (
    <tr data-department={department.id}>
      <DepartmentHeader
        department={department}
        row={row}
        isSelected={isSelected}
        view={view}
        onView={onView}
        onSelect={onSelect}
        edits={edits}
        drag={drag}
      />
      {columns.map((column, at) => (
        <RoleCell
          key={column.step}
          {...column}
          department={department.id}
          departmentName={department.name}
          role={roles[at]}
          row={row}
          column={at + 1}
          isSelected={selectedStep === column.step}
          range={sidesAt(outline, index, at)}
          guests={guestsAt(addressOf({ kind: 'cell', department: department.id, step: column.step }))}
          ends={ends[at] ?? 'none'}
          onSelect={onSelectCell}
          onAnswer={onAnswer}
        />
      ))}
    </tr>
  );
});
