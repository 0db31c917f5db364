'use client';

import { Star } from 'lucide-react';
import { type KeyboardEvent, memo, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import { focusBack } from '@/app/ui/focus-back';
import { FEELINGS_DOWN, feelingAt, feelingY } from '@/lib/map/feeling-scale';
import type { Moment } from '@/lib/model/facts';
import { FEELINGS } from '@/lib/model/moment';
import { gridPlace } from '../matrix/use-grid-keys';
import { FEELING_GAP, FEELING_HEIGHT, FEELING_TOP } from './feeling-row';
import { type ColumnLook, columnAttributes } from './map-column';
import type { MapActions } from './use-map-actions';
import type { Feeling } from './use-map-edits';

type FeelingCellProps = {
  moment: Moment;
  /** The feeling as it is shown, also while its point is being dragged. */
  shown: Feeling | undefined;
  row: number;
  column: number;
  look: ColumnLook;
  actions: MapActions;
  onDrag: (moment: string, feeling: Feeling | null) => void;
  /** The curve, in the first cell. */
  children?: ReactNode;
};

/** The feeling at one moment: a point on the curve and a word for it. */
export const FeelingCell = memo(function FeelingCell(props: FeelingCellProps) {
  const { moment, shown, row, column, look, actions, onDrag, children } = props;
  const text = useText();
  const words = text.inspector.experience;
  const [isNaming, setNaming] = useState(false);
  const cell = useRef<HTMLTableCellElement>(null);
  const { name, feelingWord = '', momentOfTruth = false } = moment;
  const set = (feeling: Feeling | null) => void actions.edits().setFeeling(moment, feeling);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const numbered = FEELINGS[Number(key) - 1];
    if (/^[1-5]$/.test(key) && numbered !== undefined) set(numbered);
    else if (key === '+' || key === '=') set(nearest((shown ?? 0) + 1));
    else if (key === '-') set(nearest((shown ?? 0) - 1));
    else if (key === 'Delete' || key === 'Backspace') set(null);
    else if (key === 'Enter' || key === 'F2') setNaming(true);
    else if (key === ' ') actions.select({ kind: 'moment', moment: moment.id });
    else return;
    event.preventDefault();
  };

  const heightIn = (event: PointerEvent) => event.clientY - (cell.current?.getBoundingClientRect().top ?? 0);
  const y = shown === undefined ? null : feelingY(shown, FEELING_TOP, FEELING_GAP);

  return (
    <td
      ref={cell}
      role="gridcell"
      {...gridPlace(row, column)}
      {...columnAttributes(look)}
      className={`feeling-cell ${shown === undefined ? 'is-unknown' : ''}`}
      data-moment={moment.id}
      data-lane="feeling"
      style={{ height: FEELING_HEIGHT }}
      aria-label={text.map.feelingOf({
        moment: name,
        feeling: shown === undefined ? text.map.feelingUnknown : words.feelings[shown],
        word: feelingWord,
        truth: momentOfTruth,
      })}
      onFocus={(event) => event.target === event.currentTarget && actions.visit(moment.id)}
      onKeyDown={onKeyDown}
    >
      {children}
      {FEELINGS_DOWN.map((feeling) => (
        <button
          key={feeling}
          type="button"
          tabIndex={-1}
          className="feeling-level"
          style={{ top: feelingY(feeling, FEELING_TOP, FEELING_GAP) }}
          aria-label={text.map.setFeeling({ feeling: words.feelings[feeling], moment: name })}
          title={words.feelings[feeling]}
          onClick={() => {
            set(feeling);
            cell.current?.focus();
          }}
        />
      ))}
      {y !== null && (
        <span
          aria-hidden
          className="feeling-point"
          data-truth={momentOfTruth}
          style={{ top: y }}
          onPointerDown={(event) => {
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
            cell.current?.focus();
          }}
          onPointerMove={(event) => {
            if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
            onDrag(moment.id, feelingAt(heightIn(event), FEELING_TOP, FEELING_GAP));
          }}
          onPointerUp={(event) => {
            if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
            set(feelingAt(heightIn(event), FEELING_TOP, FEELING_GAP));
            onDrag(moment.id, null);
          }}
          onPointerCancel={() => onDrag(moment.id, null)}
        >
          {momentOfTruth && <Star size={10} />}
        </span>
      )}
      {isNaming ? (
        <EditableText
          label={text.map.feelingWord({ moment: name })}
          value={feelingWord}
          draft={`moment ${moment.id} feelingWord`}
          placeholder={text.map.feelingHint}
          autoFocus
          className="feeling-word-editor"
          onSave={(typed, seen) => actions.edits().setFeelingWord(moment, typed, seen)}
          onDone={() => {
            setNaming(false);
            focusBack(cell.current);
          }}
        />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="feeling-word"
          data-blank={y === null && !feelingWord}
          style={{ top: wordTop(y) }}
          onClick={() => setNaming(true)}
        >
          {feelingWord || <span aria-hidden>…</span>}
          <span className="sr-only">{text.map.feelingWord({ moment: name })}</span>
        </button>
      )}
    </td>
  );
});

const nearest = (level: number) =>
  FEELINGS.find((feeling) => feeling === Math.max(-2, Math.min(2, level))) ?? 0;

// Below its point, where the curve rarely runs: it passes the middle of the cell at the point's own height.
const wordTop = (y: number | null) => (y ?? FEELING_TOP + 2 * FEELING_GAP) + 10;
