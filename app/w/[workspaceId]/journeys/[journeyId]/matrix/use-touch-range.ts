'use client';

import { type RefObject, useEffect } from 'react';

const LONG_PRESS_MS = 400;
/** A finger that moves further than this, in pixels, scrolls. */
const STILL_PX = 10;

/** Selects a block by touch: a long press begins it, the finger that stays down draws it. A short touch does as ever. */
export function useTouchRange(
  grid: RefObject<HTMLElement | null>,
  { begin, extend }: { begin: (from: Element) => boolean; extend: (to: Element | null) => void },
) {
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start = { x: 0, y: 0 };
    let isSelecting = false;
    const stop = () => clearTimeout(timer);

    const onStart = (event: TouchEvent) => {
      stop();
      isSelecting = false;
      const [touch] = event.touches;
      if (!touch || event.touches.length > 1) return;
      start = { x: touch.clientX, y: touch.clientY };
      timer = setTimeout(() => {
        isSelecting = event.target instanceof Element && begin(event.target);
      }, LONG_PRESS_MS);
    };
    const onMove = (event: TouchEvent) => {
      const [touch] = event.touches;
      if (!touch) return;
      if (isSelecting) {
        event.preventDefault();
        extend(document.elementFromPoint(touch.clientX, touch.clientY));
      } else if (Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > STILL_PX) stop();
    };
    const onEnd = (event: TouchEvent) => {
      stop();
      // The touch has done its work: it opens nothing as well.
      if (isSelecting) event.preventDefault();
    };
    const onContextMenu = (event: Event) => isSelecting && event.preventDefault();

    element.addEventListener('touchstart', onStart, { passive: true });
    // What may not scroll has to be able to say so.
    element.addEventListener('touchmove', onMove, { passive: false });
    element.addEventListener('touchend', onEnd);
    element.addEventListener('touchcancel', stop);
    element.addEventListener('contextmenu', onContextMenu);
    return () => {
      stop();
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchmove', onMove);
      element.removeEventListener('touchend', onEnd);
      element.removeEventListener('touchcancel', stop);
      element.removeEventListener('contextmenu', onContextMenu);
    };
  }, [grid, begin, extend]);
}
