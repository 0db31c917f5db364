'use client';

import { useDeferredValue } from 'react';

/** What is longer than this, in characters, takes so long to read that the screen says it is at work. */
const LONG_TEXT = 30_000;

/**
 * A text as it is to be read for what it says: a little after it was typed or pasted, so that reading never holds up
 * the next key. `isReading` is true as long as a long one has not been read yet.
 */
export function useTextToRead(typed: string): { text: string; isReading: boolean } {
  const text = useDeferredValue(typed);
  return { text, isReading: text !== typed && typed.length > LONG_TEXT };
}
