'use client';

import { startTransition, useDeferredValue, useEffect, useState } from 'react';

/** Longer than between two keys of a quick hand, shorter than what is felt as a wait. */
const REST_MS = 120;

/**
 * A value for what takes long to draw. It follows as soon as everything else is painted; while keys walk through a
 * grid or answer its cells it waits until they pause, so that no key waits for what follows from the one before it.
 */
export function useRested<Value>(value: Value): Value {
  const areKeysGoing = useKeysInGrid();
  const [kept, setKept] = useState(value);
  if (!areKeysGoing && kept !== value) setKept(value);
  return useDeferredValue(areKeysGoing ? kept : value);
}

const listeners = new Set<(areGoing: boolean) => void>();
let lastKey = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether keys have just been pressed in a grid. Told to all at once: what waits for them is drawn in one go. */
function useKeysInGrid(): boolean {
  const [areGoing, setGoing] = useState(false);
  useEffect(() => {
    if (listeners.size === 0) window.addEventListener('keydown', onKey, { capture: true });
    listeners.add(setGoing);
    return () => {
      listeners.delete(setGoing);
      if (listeners.size === 0) window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
  return areGoing;
}

const waiting = new Set<() => void>();

/** Resolves when no keys are going through a grid, or when the page is left: for what they need not wait for. */
export function keysRested(): Promise<void> {
  if (timer === undefined) return Promise.resolve();
  if (waiting.size === 0) window.addEventListener('pagehide', goOn, { once: true });
  return new Promise((resolve) => waiting.add(resolve));
}

function goOn() {
  for (const resolve of waiting) resolve();
  waiting.clear();
}

function onKey({ target }: KeyboardEvent) {
  if (!(target instanceof Element && target.closest('[role="grid"]'))) return;
  lastKey = performance.now();
  if (timer !== undefined) return;
  for (const tell of listeners) tell(true);
  timer = setTimeout(look, REST_MS);
}

function look() {
  const left = lastKey + REST_MS - performance.now();
  timer = left > 0 ? setTimeout(look, left) : undefined;
  if (left > 0) return;
  startTransition(() => {
    for (const tell of listeners) tell(false);
  });
  goOn();
}
