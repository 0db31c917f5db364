import type { ReactNode } from 'react';
import type { MapColumn } from '@/lib/map/columns';
import { BlankCell } from './blank-cell';
import type { ColumnLook } from './map-column';
import type { MapActions } from './use-map-actions';

type MomentColumn = Extract<MapColumn, { kind: 'moment' }>;

type MapCellsProps = {
  columns: readonly MapColumn[];
  row: number;
  lookOf: (column: MapColumn) => ColumnLook;
  actions: MapActions;
  /** What is drawn once over all columns, from the first cell on. */
  over?: ReactNode;
  /** The cell of a moment; `at` is its place in the row, from 1. */
  cell: (column: MomentColumn, at: number, over: ReactNode) => ReactNode;
};

/** The cells of one row of the map: one a moment, and a blank one where a step has none or a lens sees none. */
export const MapCells = ({ columns, row, lookOf, actions, over, cell }: MapCellsProps) =>
  columns.map((column, index) => {
    const drawn = index === 0 ? over : undefined;
    if (column.kind === 'moment') return cell(column, index + 1, drawn);
    return (
      <BlankCell
        key={column.id}
        column={column}
        row={row}
        at={index + 1}
        look={lookOf(column)}
        actions={actions}
      >
        {drawn}
      </BlankCell>
    );
  });
