'use client';

import { GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { EditableText } from '@/app/ui/editable-text';
import { MoreMenu } from '@/app/ui/more-menu';
import { DEPARTMENT_FUNCTIONS } from '@/lib/model/department';
import type { Department } from '@/lib/model/facts';
import type { DragOrder } from '../journeys/[journeyId]/matrix/use-drag-order';
import type { DepartmentEdits } from './use-department-edits';

type Props = {
  department: Department;
  isFirst: boolean;
  isLast: boolean;
  edits: DepartmentEdits;
  drag: ReturnType<DragOrder>;
};

/** The columns of a row: how it is dragged, name, function, people, what else; on a phone the name stands above. */
export const DEPARTMENT_COLUMNS =
  'grid grid-cols-[1fr_72px_32px] gap-2 px-2 phone:grid-cols-[24px_1fr_136px_72px_32px]';

/** One department: what it is called, what it is for, how large it is. Alt with an arrow key moves it. */
export function DepartmentRow({ department, isFirst, isLast, edits, drag }: Props) {
  const text = useText();
  const words = text.start.departments;
  const { id, name, size } = department;
  const { draggable, onDragStart, onDragEnd, ...drop } = drag;

  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    edits.moveBy(id, event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <li
      {...drop}
      onKeyDownCapture={moveByKey}
      className={`${DEPARTMENT_COLUMNS} items-start border-b border-line py-2 last:border-b-0 data-[drop]:bg-accent-ground print:break-inside-avoid print:py-0.5`}
    >
      <span
        draggable={draggable}
        onDragStart={onDragStart}
        onDragEnd={onDragEnd}
        title={words.drag}
        aria-hidden
        className="grid h-[32px] cursor-grab place-items-center text-faint active:cursor-grabbing max-phone:hidden print:invisible"
      >
        <GripVertical size={16} />
      </span>
      <EditableText
        label={words.nameOf({ name })}
        value={name}
        draft={`department ${id} name`}
        wraps
        className="max-phone:col-span-2"
        onSave={(typed, seen) => edits.set(department, 'name', typed, seen)}
      />
      <Choice
        label={words.functionOf({ name })}
        value={department.function ?? ''}
        options={[
          { id: '', label: words.noFunction },
          ...DEPARTMENT_FUNCTIONS.map((fn) => ({ id: fn, label: text.model.functions[fn] })),
        ]}
        onChange={(value) => edits.setFunction(department, value)}
        className="max-phone:order-2"
      />
      <EditableText
        label={words.sizeOf({ name })}
        placeholder="–"
        value={size === undefined ? '' : String(size)}
        // The field is small: what is wrong with it takes room below the one beside it.
        className="max-phone:order-3 [&>[role=alert]]:w-max [&>[role=alert]]:max-w-56 [&>[role=alert]]:justify-self-end"
        onSave={(typed, seen) => edits.set(department, 'size', sizeIn(typed), sizeIn(seen))}
      />
      <MoreMenu
        label={text.ui.more({ of: name })}
        className="max-phone:order-1"
        entries={[
          { id: 'up', label: text.ui.moveUp, disabled: isFirst, run: () => edits.moveBy(id, -1) },
          { id: 'down', label: text.ui.moveDown, disabled: isLast, run: () => edits.moveBy(id, 1) },
          { id: 'remove', label: text.ui.delete, run: () => edits.remove(department) },
        ]}
      />
    </li>
  );
}

/** What is typed as a size: a number, nothing, or words that the model then refuses. */
function sizeIn(typed: string): number | string | null {
  if (typed.trim() === '') return null;
  const size = Number(typed);
  return Number.isNaN(size) ? typed : size;
}
