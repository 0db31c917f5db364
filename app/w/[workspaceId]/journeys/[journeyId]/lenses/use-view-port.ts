'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** Before anything is measured: about a laptop. */
const LIKELY = 1400;
/** What is drawn follows the scrolling in steps of so many pixels, and reaches as far beyond what is in sight. */
const STEP = 600;

/** What of a scrolling element is in sight, in pixels from its left edge: with a margin, so that it changes seldom. */
export type InSight = { from: number; to: number };

/** How wide an element that scrolls sideways is inside, and which part of it is in sight. */
export function useViewPort(element: RefObject<HTMLElement | null>): { width: number; inSight: InSight } {
  const [width, setWidth] = useState(LIKELY);
  const [step, setStep] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setWidth(measured.clientWidth);
    const follow = () => setStep(Math.floor(measured.scrollLeft / STEP));
    const observer = new ResizeObserver(measure);
    measure();
    follow();
    observer.observe(measured);
    measured.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      measured.removeEventListener('scroll', follow);
    };
  }, [element]);
  return { width, inSight: { from: (step - 1) * STEP, to: (step + 2) * STEP + width } };
}
