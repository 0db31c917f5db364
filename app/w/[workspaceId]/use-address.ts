'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

/**
 * What a screen shows, as its address says it, and a way to change that there: it can be linked to, and going back
 * brings it along. What is as in `usual` does not stand in the address. `usual` stays the same object.
 */
export function useAddress<View extends Record<string, string>>(
  usual: View,
): [View, (part: Partial<View>) => void] {
  const params = useSearchParams();
  const view = useMemo(() => viewIn(params, usual), [params, usual]);
  const change = useCallback(
    (part: Partial<View>) => {
      // Read anew: two changes can come faster than the page is drawn.
      const url = new URL(window.location.href);
      const next = { ...viewIn(url.searchParams, usual), ...part };
      for (const [name, value] of Object.entries(next)) {
        if (value === usual[name]) url.searchParams.delete(name);
        else url.searchParams.set(name, value);
      }
      window.history.replaceState(null, '', url);
    },
    [usual],
  );
  return [view, change];
}

const viewIn = <View extends Record<string, string>>(params: URLSearchParams, usual: View) =>
  Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, params.get(name) ?? value])) as View;

/** Whether anything but `except` is not as usual. */
export const isNarrowed = <View extends Record<string, string>>(
  view: View,
  usual: View,
  except: readonly (keyof View)[] = [],
) => Object.keys(usual).some((name) => !except.includes(name) && view[name] !== usual[name]);
