'use client';

import { useEffect, useRef } from 'react';

/** A line of links that scrolls by itself: the one that is open is brought into sight. */
export function useCurrentInSight<Line extends HTMLElement>(current: string | undefined) {
  const line = useRef<Line>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is drawn anew for another one
  useEffect(() => {
    const open = line.current?.querySelector<HTMLElement>('[aria-current]');
    // Not `scrollIntoView`, which would move the page too.
    if (open)
      line.current?.scrollTo({ left: open.offsetLeft - (line.current.clientWidth - open.offsetWidth) / 2 });
  }, [current]);
  return line;
}
