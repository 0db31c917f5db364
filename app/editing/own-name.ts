'use client';

import { useSyncExternalStore } from 'react';
import { ownNameOf } from '@/lib/model/actor';

const KEY = 'journey-lens:name';

/** Held here as well: where storage is forbidden, the name lasts until the tab is closed. */
let known: string | undefined;
const listeners = new Set<() => void>();

/** What whoever uses this device calls themselves; empty until they have said so. */
export function ownName(): string {
  known ??= keptName();
  return known;
}

/** Remembers it on this device. */
export function keepOwnName(name: string) {
  known = ownNameOf(name);
  try {
    window.localStorage.setItem(KEY, known);
  } catch {
    // Forbidden storage.
  }
  for (const listener of listeners) listener();
}

/** The own name, for the screen. */
export const useOwnName = () => useSyncExternalStore(subscribe, ownName, () => '');

function subscribe(listener: () => void) {
  listeners.add(listener);
  // Another tab may change it.
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== KEY) return;
    known = undefined;
    listener();
  };
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

function keptName(): string {
  try {
    return ownNameOf(window.localStorage.getItem(KEY) ?? '');
  } catch {
    return '';
  }
}
