'use client';

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { afterFocusBack, refocus } from '@/app/ui/focus-back';

/** The cell of the grid at a row and column, both counted from 0; a stage spans several columns. */
export const gridPlace = (row: number, column: number, span = 1) => ({
  'data-row': row,
  'data-column': column,
  'data-span': span,
  tabIndex: -1,
});

const CELL = '[data-row]';
const CHOSEN = ':is([aria-selected="true"], [aria-pressed="true"])';

/**
 * Keys of a grid with one tab stop: arrows, Home and End in the row, Ctrl+Home and Ctrl+End in the grid, Page keys
 * by five rows. The tab stop is the cell that had the focus last; it is kept in the page alone, so that moving
 * about renders nothing. When that cell is deleted, by whoever it was, the grid itself has the focus, where other keys
 * than these change nothing; the first of them goes to what has come into its place.
 * @param first selector of the cell in which the keyboard begins where none is chosen
 */
export function useGridKeys(grid: RefObject<HTMLTableElement | null>, first = CELL) {
  const last = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const cells = grid.current;
    // Deleted, with its row or column.
    if (last.current && !last.current.isConnected) {
      nearest(cells, last.current)?.setAttribute('tabindex', '0');
      const toGrid = () => {
        if (!cells || document.activeElement !== document.body) return;
        cells.tabIndex = -1;
        cells.focus({ preventScroll: true });
      };
      toGrid();
      // A menu from which it was deleted has the focus until it is closed.
      afterFocusBack(toGrid);
      last.current = null;
    }
    if (cells && !cells.querySelector(`${CELL}[tabindex="0"]`))
      (
        cells.querySelector(CHOSEN)?.closest(CELL) ??
        cells.querySelector(first) ??
        cells.querySelector(CELL)
      )?.setAttribute('tabindex', '0');
  });

  // A cell may have the focus before the page is awake: it is chosen as one that gets it now.
  useEffect(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || !grid.current?.contains(activeElement)) return;
    if (!activeElement.matches(CELL)) return;
    refocus(activeElement);
  }, [grid]);

  const onFocus = useCallback(
    (event: { target: EventTarget }) => {
      const cell = (event.target as HTMLElement).closest(CELL);
      if (!(cell instanceof HTMLElement)) return;
      last.current = cell;
      for (const other of grid.current?.querySelectorAll(`${CELL}[tabindex="0"]`) ?? [])
        if (other !== cell) other.setAttribute('tabindex', '-1');
      cell.setAttribute('tabindex', '0');
    },
    [grid],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const from = event.target as HTMLElement;
      if (event.altKey || (from !== grid.current && !from.matches(CELL))) return;
      const next =
        from === grid.current
          ? MOVING.has(event.key) && from.querySelector<HTMLElement>(`${CELL}[tabindex="0"]`)
          : nextCell(grid.current, from, event.key, event.ctrlKey || event.metaKey);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    [grid],
  );
  return { onFocus, onKeyDown };
}

/** The cell at a place, or the last one before it. */
function nearest(grid: HTMLElement | null, gone: HTMLElement): HTMLElement | undefined {
  const { row, column } = placed(gone);
  const cells = [...(grid?.querySelectorAll<HTMLElement>(CELL) ?? [])].map(placed);
  const inRow = cells.filter((cell) => cell.row === row && cell.column <= column);
  const inColumn = cells.filter((cell) => cell.column === column && cell.row <= row);
  return (inRow.at(-1) ?? inColumn.at(-1))?.cell;
}

/** The cell that a key leads to from another one; undefined where it leads nowhere. */
export function nextCell(grid: HTMLElement | null, from: HTMLElement, key: string, ctrl: boolean) {
  if (!MOVING.has(key)) return undefined;
  const cells = [...(grid?.querySelectorAll<HTMLElement>(CELL) ?? [])].map(placed);
  const { row, column, span } = placed(from);
  const inRow = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
  const rows = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b);
  const at = (wantedRow: number | undefined) =>
    cells.find((cell) => cell.row === wantedRow && cell.column <= column && column < cell.column + cell.span);
  const rowFrom = (steps: number) => rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + steps))];
  const next = () => {
    switch (key) {
      case 'ArrowRight':
        return inRow.find((cell) => cell.column >= column + span);
      case 'ArrowLeft':
        return inRow.findLast((cell) => cell.column < column);
      case 'ArrowDown':
        return at(rowFrom(1));
      case 'ArrowUp':
        return at(rowFrom(-1));
      case 'PageDown':
        return at(rowFrom(5));
      case 'PageUp':
        return at(rowFrom(-5));
      case 'Home':
        return ctrl ? cells[0] : inRow[0];
      case 'End':
        return ctrl ? cells.at(-1) : inRow.at(-1);
      default:
        return undefined;
    }
  };
  return next()?.cell;
}

const MOVING = new Set([
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
]);

// By the hundred at every key: `dataset` takes several times as long.
const placed = (cell: HTMLElement) => ({
  cell,
  row: Number(cell.getAttribute('data-row')),
  column: Number(cell.getAttribute('data-column')),
  span: Number(cell.getAttribute('data-span')),
});
