'use client';

import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { nextCell, useGridKeys } from '../matrix/use-grid-keys';

const CARD = '[data-card]';

/**
 * Keys of the map: those of a grid with one tab stop, and up and down also from card to card. With Ctrl the arrows
 * up and down go by lanes.
 */
export function useMapKeys(grid: RefObject<HTMLTableElement | null>) {
  // The first moment, or the place where it is written.
  const keys = useGridKeys(grid, '[data-head]');
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const cell = target.closest<HTMLElement>('[data-row]');
      if (!cell || event.altKey || (target !== cell && !target.matches(CARD))) return keys.onKeyDown(event);
      const next = nextStop(grid.current, cell, target, event.key, event.ctrlKey || event.metaKey);
      if (!next) return keys.onKeyDown(event);
      event.preventDefault();
      next.focus();
    },
    [grid, keys.onKeyDown],
  );
  return { onFocus: keys.onFocus, onKeyDown };
}

/** Where a key leads from a cell or a card of it, as far as cards have a part in it. */
function nextStop(
  grid: HTMLElement | null,
  cell: HTMLElement,
  from: HTMLElement,
  key: string,
  ctrl: boolean,
) {
  const cards = [...cell.querySelectorAll<HTMLElement>(CARD)];
  const at = cards.indexOf(from);
  if (!ctrl && key === 'ArrowDown' && cards[at + 1]) return cards[at + 1];
  if (!ctrl && key === 'ArrowUp') {
    if (at >= 0) return cards[at - 1] ?? cell;
    const above = nextCell(grid, cell, key, false);
    return [...(above?.querySelectorAll<HTMLElement>(CARD) ?? [])].at(-1) ?? above;
  }
  if (at >= 0 && key === 'Escape') return cell;
  return from === cell ? undefined : nextCell(grid, cell, key, ctrl);
}
