import { ownNameOf } from '@/lib/model/actor';

const KEY = 'journey-lens:name';

/** What whoever uses this device calls themselves; empty until they have said so. */
export function ownName(): string {
  try {
    return ownNameOf(window.localStorage.getItem(KEY) ?? '');
  } catch {
    return '';
  }
}

/** Remembers it on this device. */
export function keepOwnName(name: string) {
  try {
    window.localStorage.setItem(KEY, ownNameOf(name));
  } catch {
    // Forbidden storage: the name holds until the tab is closed.
  }
}
