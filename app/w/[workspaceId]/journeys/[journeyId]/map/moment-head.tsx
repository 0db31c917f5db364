'use client';

import { Plus, Star } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, memo, useRef, useState } from 'react';
import { GuestsAt } from '@/app/editing/guests-at';
import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import { focusBack } from '@/app/ui/focus-back';
import type { Severity } from '@/lib/gaps/finding';
import type { Moment } from '@/lib/model/facts';
import { hasContact } from '@/lib/model/has-contact';
import { HeaderMenu } from '../matrix/header-menu';
import type { DragOrder } from '../matrix/use-drag-order';
import { gridPlace } from '../matrix/use-grid-keys';
import { addressOf } from '../selection';
import { type ColumnLook, columnAttributes } from './map-column';
import { NoteField } from './note-field';
import type { MapActions } from './use-map-actions';
import type { MapEdits } from './use-map-edits';

type MomentHeadProps = {
  moment: Moment;
  stepName: string;
  /** Its place in the customer's order, from 1. */
  number: number;
  column: number;
  look: ColumnLook;
  gaps: { count: number; worst: Severity | 'none' };
  /** Its places on the way that is being drawn, from 1; undefined when none is. */
  places: readonly number[] | undefined;
  isAdding: boolean;
  drag: DragOrder;
  actions: MapActions;
  /** What pressing it does: it is selected, or taken into the way that is being drawn. */
  onPress: (moment: string) => void;
  onShift: (moment: Moment, by: -1 | 1) => void;
};

/** What the customer does: the head of a column, and the place where the next moment is written. */
export const MomentHead = memo(function MomentHead(props: MomentHeadProps) {
  const { moment, stepName, number, column, look, gaps, places, isAdding, drag, actions } = props;
  const { onPress, onShift } = props;
  const text = useText();
  const cell = useRef<HTMLTableCellElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const { id, name, momentOfTruth = false } = moment;
  const edits = (): MapEdits => actions.edits();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const { key } = event;
    if (event.altKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
      onShift(moment, key === 'ArrowLeft' ? -1 : 1);
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (places && (key === 'Enter' || key === ' ')) onPress(id);
    else if (key === 'Enter') actions.beginAdding({ after: id });
    else if (key === ' ') onPress(id);
    else if (key === 'F2') setRenaming(true);
    else if (key === 'Delete' && !event.repeat) void edits().removeMoment(moment);
    else if (key === 'ContextMenu') cell.current?.querySelector<HTMLElement>('.header-menu')?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <th
      ref={cell}
      scope="col"
      {...gridPlace(2, column)}
      {...columnAttributes(look)}
      className="moment-head"
      data-head={id}
      data-contact={hasContact(moment)}
      data-truth={momentOfTruth}
      aria-label={
        isAdding
          ? undefined
          : text.map.moment({
              name,
              number,
              step: stepName,
              contact: hasContact(moment),
              truth: momentOfTruth,
              gaps: gaps.count,
            })
      }
      aria-selected={look === 'selected'}
      onFocus={(event) => event.target === event.currentTarget && actions.visit(id)}
      onClick={(event) => {
        if (!(event.target as HTMLElement).closest('button, input, [role="menu"]')) onPress(id);
      }}
      onDoubleClick={() => !places && setRenaming(true)}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        actions.pasteMoments({ after: id }, event.clipboardData.getData('text/plain'));
      }}
      {...drag(id)}
    >
      {isRenaming ? (
        <EditableText
          label={text.map.renameMoment}
          value={name}
          draft={`moment ${id} name`}
          multiline
          enterSaves
          autoFocus
          onSave={(typed, seen) => edits().renameMoment(moment, typed, seen)}
          onDone={() => {
            setRenaming(false);
            focusBack(cell.current);
          }}
        />
      ) : (
        <span className="moment-name" title={name}>
          {momentOfTruth && <Star aria-hidden size={12} className="truth-star" />}
          {name}
        </span>
      )}
      <span className="moment-marks">
        {gaps.count > 0 && (
          <span className="gap-count" data-severity={gaps.worst} title={text.map.gapCount(gaps)}>
            {gaps.count}
          </span>
        )}
        {places?.map((place) => (
          <span key={place} className="way-place">
            {place}
          </span>
        ))}
      </span>
      <GuestsAt place={addressOf({ kind: 'moment', moment: id })} />
      <HeaderMenu
        of={name}
        entries={[
          { id: 'rename', label: text.ui.rename, run: () => setRenaming(true) },
          { id: 'after', label: text.map.addAfter, run: () => actions.beginAdding({ after: id }) },
          {
            id: 'truth',
            label: momentOfTruth ? text.map.notTruth : text.map.truth,
            run: () => void edits().setTruth(moment, !momentOfTruth),
          },
          { id: 'earlier', label: text.map.earlier, run: () => onShift(moment, -1) },
          { id: 'later', label: text.map.later, run: () => onShift(moment, 1) },
          { id: 'delete', label: text.ui.delete, run: () => void edits().removeMoment(moment) },
        ]}
      />
      <button
        type="button"
        tabIndex={-1}
        className="add-after"
        aria-label={text.map.addMomentAfter({ name })}
        title={text.map.addAfter}
        onClick={() => actions.beginAdding({ after: id })}
      >
        <Plus aria-hidden size={12} />
      </button>
      {isAdding && (
        <div className="moment-adding">
          <NoteField
            label={text.map.addMomentAfter({ name })}
            placeholder={text.map.newMoment}
            hint={text.map.writing.moments}
            of={`after ${id}`}
            onAdd={(lines) => actions.addMoments({ after: id }, lines)}
            onDone={(back) => actions.endAdding({ after: id }, back)}
            onNext={() => actions.addInNextStep({ after: id })}
          />
        </div>
      )}
    </th>
  );
});

type EmptyHeadProps = {
  step: string;
  stepName: string;
  column: number;
  isAdding: boolean;
  actions: MapActions;
  onDropMoment: (event: DragEvent) => void;
};

/** The head of a step without moments: the place for its first one. */
export function EmptyHead({ step, stepName, column, isAdding, actions, onDropMoment }: EmptyHeadProps) {
  const text = useText();
  const [isOver, setOver] = useState(false);
  return (
    <th
      scope="col"
      {...gridPlace(2, column)}
      className="empty-head hatched"
      data-head={`empty ${step}`}
      aria-label={isAdding ? undefined : text.map.emptyStep({ step: stepName })}
      onClick={() => actions.beginAdding({ step })}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.key !== 'Enter') return;
        event.preventDefault();
        actions.beginAdding({ step });
      }}
      onPaste={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        actions.pasteMoments({ step }, event.clipboardData.getData('text/plain'));
      }}
      data-drop={isOver ? 'moment' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        onDropMoment(event);
      }}
    >
      {isAdding ? (
        <div className="moment-adding">
          <NoteField
            label={text.map.addMomentIn({ step: stepName })}
            placeholder={text.map.newMoment}
            hint={text.map.writing.moments}
            of={`step ${step}`}
            onAdd={(lines) => actions.addMoments({ step }, lines)}
            onDone={(back) => actions.endAdding({ step }, back)}
            onNext={() => actions.addInNextStep({ step })}
          />
        </div>
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="add-first"
          aria-label={text.map.addMomentIn({ step: stepName })}
          title={text.map.addMomentIn({ step: stepName })}
        >
          <Plus aria-hidden size={16} />
        </button>
      )}
    </th>
  );
}
