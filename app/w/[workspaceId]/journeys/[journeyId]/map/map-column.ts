import type { MapColumn } from '@/lib/map/columns';

/** Width of a column, in pixels of the screen. */
export const MOMENT_WIDTH = 176;
export const EMPTY_WIDTH = 124;
export const NAMES_WIDTH = 148;

export const widthOf = ({ kind }: MapColumn) => (kind === 'empty' ? EMPTY_WIDTH : MOMENT_WIDTH);

/** The middle of each column that can be seen, from the first one, and how wide all are, in pixels. */
export function columnPlaces(columns: readonly MapColumn[]) {
  let x = 0;
  const middles = new Map<string, number>();
  for (const column of columns) {
    if (column.kind !== 'unseen') middles.set(column.id, x + widthOf(column) / 2);
    x += widthOf(column);
  }
  return { middles, width: x };
}

/** How a whole column looks: every cell of it carries these. */
export type ColumnLook = 'plain' | 'selected' | 'faded';

/** What every cell of a column carries, from its head down through all lanes. */
export const columnAttributes = (look: ColumnLook) => ({ 'data-look': look });
