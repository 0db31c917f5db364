'use client';

import { useSyncExternalStore } from 'react';

/** The three widths that screens are made for; the breakpoints are those of globals.css. */
export type ScreenWidth = 'phone' | 'tablet' | 'desk';

const PHONE_BELOW = 640;
const DESK_FROM = 1024;

/** How wide the screen is now; in a browser only. */
export const screenWidth = (): ScreenWidth =>
  window.innerWidth < PHONE_BELOW ? 'phone' : window.innerWidth < DESK_FROM ? 'tablet' : 'desk';

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

/** How wide the screen is; the server, which cannot know, draws the widest. */
export const useScreenWidth = () => useSyncExternalStore(subscribe, screenWidth, () => 'desk' as const);
