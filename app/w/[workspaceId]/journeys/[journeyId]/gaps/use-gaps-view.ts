'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type GapsView, gapsViewToParams, parseGapsView } from '@/lib/gaps/gaps-view';
import { LENS_PARAM } from '../look-through/look-through-context';

/** The view that the address asks for, and a way to change it there: going back brings it along. */
export function useGapsView(): [GapsView, (part: Partial<GapsView>) => void] {
  const params = useSearchParams();
  const view = useMemo(() => parseGapsView(params), [params]);
  const change = useCallback((part: Partial<GapsView>) => {
    // Read anew: two changes can come faster than the page is drawn.
    const url = new URL(window.location.href);
    const next = { ...parseGapsView(url.searchParams), ...part };
    const lens = url.searchParams.get(LENS_PARAM);
    url.search = gapsViewToParams(next).toString();
    if (lens !== null) url.searchParams.set(LENS_PARAM, lens);
    window.history.replaceState(null, '', url);
  }, []);
  return [view, change];
}
