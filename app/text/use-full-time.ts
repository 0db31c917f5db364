'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { fullTime } from '@/lib/text/time-words';
import { useLanguage } from './text-context';

const subscribe = () => () => undefined;

/**
 * Says a moment (epoch ms) in full. The server does not know in which time zone the reader is: until the page is
 * alive in the browser it says nothing.
 */
export function useFullTime(): (at: number) => string {
  const language = useLanguage();
  const isInBrowser = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return useCallback((at) => (isInBrowser ? fullTime(language, at) : ''), [isInBrowser, language]);
}
