'use client';

import { Plus } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, memo, useRef, useState } from 'react';
import { isPressed } from '@/app/shell/palette/keys';
import { useText } from '@/app/text/text-context';
import type { Moment, Step } from '@/lib/model/facts';
import { hasContact } from '@/lib/model/has-contact';
import { NoteField } from '../map/note-field';
import type { Selection } from '../selection';
import { gridPlace } from './use-grid-keys';
import type { MatrixEdits } from './use-matrix-edits';

type CustomerCellProps = {
  step: Step;
  moments: readonly Moment[];
  row: number;
  column: number;
  selectedMoment: string | undefined;
  /** Moments with a gap that is critical, by id. */
  critical: ReadonlySet<string>;
  /** Moments that the lens that is looked through does not see, by id. */
  unseen: ReadonlySet<string>;
  /** It sees none of this step's. */
  isUnseen: boolean;
  onSelect: (place: Selection) => void;
  edits: MatrixEdits;
};

const MOMENT_TYPE = 'application/x-journey-lens-moment';

/** The customer's moments in one step: dashed without contact, marked when a moment of truth. */
export const CustomerCell = memo(function CustomerCell(props: CustomerCellProps) {
  const { step, moments, row, column, selectedMoment, critical, unseen, isUnseen } = props;
  const { onSelect, edits } = props;
  const text = useText();
  const [isAdding, setAdding] = useState(false);
  const [begun, setBegun] = useState('');
  const cell = useRef<HTMLTableCellElement>(null);

  const seen = moments.filter(({ id }) => !unseen.has(id));
  const missed = moments.length - seen.length;
  const label = isUnseen
    ? text.lookThrough.unseenStep({ step: step.name })
    : [
        text.matrix.momentsIn({ step: step.name, moments: seen.map(({ name }) => name) }),
        ...(missed > 0 ? [text.lookThrough.momentsUnseen({ count: missed })] : []),
      ].join('; ');

  const beginWith = (typed: string) => {
    setBegun(typed);
    setAdding(true);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    const { key } = event;
    const buttons = [
      ...event.currentTarget.querySelectorAll<HTMLElement>(':scope > button, [data-unseen="false"] > button'),
    ];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (event.target === event.currentTarget) {
      if (isUnseen || event.ctrlKey || event.metaKey || event.altKey || isPressed(event, 'help')) return;
      const isTyped = key.length === 1 && key !== ' ';
      if (key !== 'Enter' && !isTyped) return;
      event.preventDefault();
      if (isTyped || moments.length === 0) beginWith(isTyped ? key : '');
      else buttons[0]?.focus();
    } else if (at >= 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      event.stopPropagation();
      buttons[at + (key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else if (at >= 0 && key === 'Escape') event.currentTarget.focus();
  };

  return (
    <td
      ref={cell}
      role="gridcell"
      {...gridPlace(row, column)}
      className="customer-cell"
      data-unseen={isUnseen}
      aria-label={label}
      onFocus={(event) => event.target === event.currentTarget && onSelect({ kind: 'step', step: step.id })}
      onKeyDown={onKeyDown}
      onDragOver={(event: DragEvent) =>
        event.dataTransfer.types.includes(MOMENT_TYPE) && event.preventDefault()
      }
      onDrop={(event: DragEvent) => {
        const moment = event.dataTransfer.getData(MOMENT_TYPE);
        if (moment) void edits.moveMoment(moment, step.id);
      }}
    >
      {moments.map((moment) => (
        // What is written in the cell reads as words, as its name has them.
        <span key={moment.id} className="moment-place" data-unseen={unseen.has(moment.id)}>
          <button
            type="button"
            tabIndex={-1}
            className="moment"
            data-contact={hasContact(moment)}
            data-truth={moment.momentOfTruth ?? false}
            data-critical={critical.has(moment.id)}
            aria-pressed={selectedMoment === moment.id}
            title={moment.name}
            draggable
            onDragStart={(event) => event.dataTransfer.setData(MOMENT_TYPE, moment.id)}
            onClick={() => onSelect({ kind: 'moment', moment: moment.id })}
          >
            {moment.name}
            {(!hasContact(moment) || moment.momentOfTruth) && (
              <span className="sr-only">
                {!hasContact(moment) && `, ${text.matrix.noContact}`}
                {moment.momentOfTruth && `, ${text.matrix.momentOfTruth}`}
              </span>
            )}
          </button>{' '}
        </span>
      ))}
      {isAdding && !isUnseen ? (
        <NoteField
          label={text.matrix.newMoment({ step: step.name })}
          placeholder={text.matrix.newMoment({ step: step.name })}
          begun={begun}
          of={`step ${step.id}`}
          onAdd={(names) => {
            for (const name of names) void edits.addMoment(step.id, name);
          }}
          onDone={(back) => {
            setAdding(false);
            if (back) cell.current?.focus();
          }}
        />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="add-moment"
          aria-label={text.matrix.addMoment({ step: step.name })}
          title={text.matrix.addMoment({ step: step.name })}
          onClick={() => beginWith('')}
        >
          <Plus aria-hidden size={12} />
        </button>
      )}
    </td>
  );
});
