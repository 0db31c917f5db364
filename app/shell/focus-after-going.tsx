'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';

/**
 * What was chosen in the address; the panel that tells of it, where that is no cell of its own, such as a handoff; else
 * the heading of the page.
 */
const PLACES = [
  '#content :is([aria-selected="true"], [aria-pressed="true"]):not(.baton-mark)',
  '#content [data-place] h2[tabindex]',
  '#content h1',
];

/** What makes another page of one path when it is in the address. */
const VIEW = 'compare';

const placeToGo = (places: readonly string[]) =>
  places.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])[0];

/** A page may need some to be drawn, and a dialog to give the focus back to what is no longer there. */
const MOST_FRAMES = 60;

/**
 * Puts the focus on a page that somebody has gone to where what had the focus stayed behind, such as the palette: keys
 * go on from there, and a screen reader says where it is.
 */
export function FocusAfterGoing() {
  const path = usePathname();
  const hasView = useSearchParams().has(VIEW);
  const before = useRef({ path, hasView });
  useEffect(() => {
    const { current: from } = before;
    if (from.path === path && from.hasView === hasView) return;
    before.current = { path, hasView };
    const places = from.path === path ? PLACES.slice(-1) : PLACES;
    let frame = 0;
    let left = MOST_FRAMES;
    const look = () => {
      const place = document.activeElement === document.body && placeToGo(places);
      left -= 1;
      if (place) {
        if (place.tabIndex < 0) place.tabIndex = -1;
        place.focus({ preventScroll: place.matches('h1') });
      } else if (left > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    const stop = () => cancelAnimationFrame(frame);
    // Who presses something has gone on already.
    window.addEventListener('keydown', stop, { capture: true });
    window.addEventListener('pointerdown', stop, { capture: true });
    return () => {
      stop();
      window.removeEventListener('keydown', stop, { capture: true });
      window.removeEventListener('pointerdown', stop, { capture: true });
    };
  }, [path, hasView]);
  return null;
}
