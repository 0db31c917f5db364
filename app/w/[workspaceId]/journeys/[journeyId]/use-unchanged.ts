'use client';

import { useCallback, useRef } from 'react';
import { isSame } from '@/lib/changes/draft';

/**
 * Gives back the value that stood under a name before when the new one says the same, so that what is drawn from it
 * is not drawn again.
 */
export function useUnchanged() {
  const known = useRef(new Map<string, unknown>());
  return useCallback(<Value>(name: string, value: Value): Value => {
    const before = known.current.get(name);
    if (isSame(before, value)) return before as Value;
    known.current.set(name, value);
    return value;
  }, []);
}
