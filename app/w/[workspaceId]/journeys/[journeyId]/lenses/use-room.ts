'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** Before anything is measured: about a laptop. */
const LIKELY = 1400;

/** How wide an element is inside, in pixels, as it changes. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(LIKELY);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    setWidth(measured.clientWidth);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
