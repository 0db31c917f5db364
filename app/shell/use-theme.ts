'use client';

import { useEffect, useSyncExternalStore } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const THEME_KEY = 'journey-lens:theme';
const listeners = new Set<() => void>();

// Where storage is forbidden, what was chosen holds until the page is closed.
let chosen: Theme | undefined;

function themeNow(): Theme {
  try {
    return chosen ?? THEMES.find((theme) => theme === localStorage.getItem(THEME_KEY)) ?? 'system';
  } catch {
    return chosen ?? 'system';
  }
}

/** Light, dark or as the device has it, remembered on this device. */
export function chooseTheme(theme: Theme) {
  chosen = theme;
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // It holds for this page.
  }
  for (const listener of listeners) listener();
}

/** The theme that is chosen; the page takes it on. */
export function useTheme(): Theme {
  const theme = useSyncExternalStore(subscribe, themeNow, () => 'system' as const);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
