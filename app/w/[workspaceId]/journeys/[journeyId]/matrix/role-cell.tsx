'use client';

import { type KeyboardEvent, memo, useRef, useState } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import type { EditOptions } from '@/app/editing/editing-context';
import { GuestMark } from '@/app/editing/guests-at';
import { isPressed } from '@/app/shell/palette/keys';
import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import { focusAround } from '@/app/ui/focus-back';
import { titleWhenCut } from '@/app/ui/title-when-cut';
import type { Role } from '@/lib/model/facts';
import type { RoleLevel } from '@/lib/model/role';
import { statementAnswer } from '../statement-answer';
import { gridPlace } from './use-grid-keys';

/** What an answer to a cell changes; what is left out stays. */
export type Answer = {
  level?: RoleLevel | null;
  statement?: string | null;
  expected?: { level?: RoleLevel | null; statement?: string | null };
};

export type RoleCellProps = {
  department: string;
  departmentName: string;
  step: string;
  /** `8 Prepare`. */
  stepName: string;
  role: Role | undefined;
  row: number;
  column: number;
  isSelected: boolean;
  /** Where it lies in the block of selected cells, see `sidesAt`; empty outside. */
  range: string;
  /** Whether the customer has contact with anybody in this step; part of what the cell says aloud. */
  hasContact: boolean;
  /** The lens that is looked through does not see its step: it can be selected, but neither read nor changed. */
  isUnseen: boolean;
  /** Who else is in it, by name; '' for nobody. */
  guests: string;
  /** Which ends of the baton lie in this cell where it leads, for its rounding. */
  ends: 'start' | 'end' | 'both' | 'none';
  onSelect: (department: string, step: string) => void;
  onAnswer: (department: string, step: string, answer: Answer, options?: EditOptions) => Promise<Outcome>;
};

/** One cell of the matrix: a department's level in a step and its statement, in its own words. */
export const RoleCell = memo(function RoleCell(props: RoleCellProps) {
  const {
    department,
    departmentName,
    step,
    stepName,
    role,
    row,
    column,
    isSelected,
    range,
    hasContact,
    ends,
  } = props;
  const { isUnseen, guests, onSelect, onAnswer } = props;
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  const cell = useRef<HTMLTableCellElement>(null);
  const level = role?.level;

  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    if (isUnseen || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const { key } = event;
    const chosen = text.matrix.levelKeys.find((entry) => entry.key === key.toLowerCase());
    if (chosen) {
      event.preventDefault();
      void onAnswer(department, step, { level: chosen.level as RoleLevel });
    } else if (isPressed(event, 'statement')) {
      event.preventDefault();
      setEditing(true);
    }
  };

  const leave = () => {
    setEditing(false);
    focusAround(cell.current);
  };

  return (
    <td
      ref={cell}
      role="gridcell"
      {...gridPlace(row, column)}
      aria-selected={isSelected || range !== ''}
      aria-label={
        isUnseen
          ? text.lookThrough.unseenCell({ department: departmentName, step: stepName })
          : text.matrix.cell({
              department: departmentName,
              step: stepName,
              level: text.model.levels[level ?? 'unanswered'],
              statement: role?.statement ?? '',
              hasContact,
            })
      }
      data-unseen={isUnseen}
      className={`role-cell ${level ? '' : 'hatched'}`}
      data-level={level ?? 'unanswered'}
      data-ends={ends}
      data-range={range || undefined}
      onFocus={(event) => event.target === event.currentTarget && onSelect(department, step)}
      onDoubleClick={() => !isUnseen && setEditing(true)}
      onKeyDown={onKeyDown}
    >
      {level && (
        <span className={level === 'leads' ? 'lead-bar' : 'level-badge'}>{text.model.levels[level]}</span>
      )}{' '}
      {guests && <GuestMark names={guests} />}
      {isEditing && !isUnseen ? (
        <EditableText
          label={text.matrix.statementOf({ department: departmentName, step: stepName })}
          value={role?.statement ?? ''}
          draft={`role ${department} ${step}`}
          placeholder={text.matrix.statementHint}
          multiline
          enterSaves
          autoFocus
          className="statement-editor"
          onSave={(typed, seen) =>
            onAnswer(department, step, statementAnswer(role, typed, seen), { quiet: true })
          }
          onDone={leave}
        />
      ) : (
        role?.statement && (
          <span className="statement" {...titleWhenCut}>
            {role.statement}
          </span>
        )
      )}
      {(range.includes('corner') || (isSelected && range === '')) && (
        <span aria-hidden className="range-handle" />
      )}
    </td>
  );
});
