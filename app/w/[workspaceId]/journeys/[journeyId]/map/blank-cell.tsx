import type { ReactNode } from 'react';
import { useText } from '@/app/text/text-context';
import type { MapColumn } from '@/lib/map/columns';
import { gridPlace } from '../matrix/use-grid-keys';
import { type ColumnLook, columnAttributes } from './map-column';
import type { MapActions } from './use-map-actions';

type BlankCellProps = {
  column: MapColumn;
  row: number;
  /** Its place in the row, from 1. */
  at: number;
  look: ColumnLook;
  actions: MapActions;
  /** What is drawn over the row, in its first cell. */
  children?: ReactNode;
};

/** A cell of a step without moments, or of what a lens does not see. In a step, its first moment is written first. */
export function BlankCell({ column, row, at, look, actions, children }: BlankCellProps) {
  const text = useText();
  const begin = column.kind === 'empty' ? () => actions.beginAdding({ step: column.step }) : undefined;
  return (
    <td
      role="gridcell"
      aria-label={begin ? undefined : text.lookThrough.unseen}
      {...gridPlace(row, at)}
      {...columnAttributes(look)}
      className={begin ? 'empty-cell' : 'map-unseen'}
      title={begin && text.map.momentFirst}
      onClick={begin}
      onKeyDown={(event) => {
        if (!begin || event.target !== event.currentTarget || event.key !== 'Enter') return;
        event.preventDefault();
        begin();
      }}
    >
      {children}
    </td>
  );
}
