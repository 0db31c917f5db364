'use client';

import { useCallback, useEffect, useState } from 'react';

/** Settings that are remembered on this device, under a key; a way to change a part of them. */
export function useKept<Settings extends object>(key: string, atFirst: Settings) {
  const [settings, set] = useState(atFirst);
  useEffect(() => {
    const kept = localStorage.getItem(key);
    if (kept) set({ ...atFirst, ...JSON.parse(kept) });
  }, [key, atFirst]);
  const change = useCallback(
    (part: Partial<Settings>) =>
      set((now) => {
        const next = { ...now, ...part };
        localStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  return [settings, change] as const;
}
