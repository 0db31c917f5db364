'use client';

import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { afterFocusBack, focusBack, focusHeading, refocus } from '@/app/ui/focus-back';
import { screenWidth, useScreenWidth } from '@/app/ui/use-screen-width';
import { addressOf, type Selection } from '../selection';
import { selectedElement } from './focus-in-grid';

/** A click that is not followed by another one within this time was no double click, which edits. */
const DOUBLE_CLICK_MS = 300;

/**
 * Whether the details of what is selected in a matrix lie over it. On a tablet the selection follows the focus, and a
 * sheet that did so too could not be closed: it opens for who asks, and when a link to a place opens the page.
 */
export function useDetails(selection: Selection | null, select: (selection: Selection | null) => void) {
  const isTablet = useScreenWidth() === 'tablet';
  const [isOpen, setOpen] = useState(false);
  const latest = useRef(selection);
  latest.current = selection;

  // The first drawing takes every screen for a desk.
  useEffect(() => setOpen(latest.current !== null && screenWidth() === 'tablet'), []);
  // With nothing selected it has gone, and what is selected next does not bring it back.
  if (isOpen && selection === null) setOpen(false);

  const open = useCallback(() => {
    if (isTablet) setOpen(true);
  }, [isTablet]);

  /** For the whole grid: a click on a place in it, not one with which a field or a menu has to do. */
  const openByClick = useCallback(
    (event: MouseEvent) => {
      const target = event.target as Element;
      const place = placeAt(target);
      // What hangs in a menu is no part of the grid; Shift draws a block.
      if (!place || event.shiftKey || event.detail > 1) return;
      if (!event.currentTarget.contains(target)) return;
      // A cell is selected when it gets the focus; one that had kept it is now.
      if (latest.current === null && place === document.activeElement) refocus(place);
      if (!isTablet) return;
      if (place.hasAttribute('aria-selected')) unlessMoreFollows(open);
      else open();
    },
    [isTablet, open],
  );

  /** For the marks over the grid. */
  const openAt = useCallback(
    (place: Selection) => {
      select(place);
      open();
    },
    [select, open],
  );

  /** Keys go on from the place that is selected, once the details have been read. */
  const show = useCallback(() => {
    selectedElement()?.focus();
    // It may not be drawn, such as a handoff between columns that are hidden.
    focusHeading();
    open();
  }, [open]);

  const close = useCallback(() => {
    const kept = latest.current;
    setOpen(false);
    const grid = document.querySelector<HTMLElement>('.matrix');
    if (grid) grid.tabIndex = -1;
    focusBack(selectedElement(), grid);
    // Who has gone on to another place in the sheet stays there, wherever the focus came from.
    afterFocusBack(() => {
      if (!kept || (latest.current && addressOf(latest.current) === addressOf(kept))) return;
      select(kept);
      requestAnimationFrame(() => selectedElement()?.focus());
    });
  }, [select]);

  return { isOpen, openByClick, openAt, show, close };
}

export type Details = ReturnType<typeof useDetails>;

/** What a click chooses in the grid: a moment, a heading or a cell. */
function placeAt(target: Element): HTMLElement | null {
  const worked = target.closest<HTMLElement>('button, input, textarea, .range-handle');
  if (worked) return worked.matches('.moment') ? worked : null;
  return target.closest<HTMLElement>('td[data-row], th[aria-selected]');
}

/** Does something a moment after a click; not when another press or a key follows at once. */
function unlessMoreFollows(then: () => void) {
  const more = new AbortController();
  const timer = setTimeout(() => {
    more.abort();
    then();
  }, DOUBLE_CLICK_MS);
  const stop = () => {
    clearTimeout(timer);
    more.abort();
  };
  for (const kind of ['pointerdown', 'keydown'])
    window.addEventListener(kind, stop, { capture: true, signal: more.signal });
}
