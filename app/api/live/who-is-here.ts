import type { Guest } from '@/lib/live/live-message';

type Present = Guest & { workspaceId: string };
type Shared = {
  guests: Map<string, Present>;
  visits: Map<string, symbol>;
  /** What was told of each workspace, until anything about it changes. */
  told: Map<string, string>;
};

// In memory only: who was here when is nobody's business afterwards.
const holder = globalThis as { journeyLensHere?: Shared };
const shared = () => {
  holder.journeyLensHere ??= { guests: new Map(), visits: new Map(), told: new Map() };
  return holder.journeyLensHere;
};

/** The people in a workspace, as JSON: two hundred streams ask for the same after every edit. */
export function whoIsHere(workspaceId: string): string {
  const { guests, told } = shared();
  const here = (): Guest[] =>
    guestsIn(guests, workspaceId).map(({ workspaceId: _workspace, ...guest }) => guest);
  const json = told.get(workspaceId) ?? JSON.stringify(here());
  told.set(workspaceId, json);
  return json;
}

/**
 * Somebody opens a workspace in a tab.
 * @returns takes them out again, unless the same tab has come back in the meantime
 */
export function arrive(workspaceId: string, tab: string, name: string): () => void {
  const { guests, visits } = shared();
  const before = guests.get(tab);
  const numbers = new Set(guestsIn(guests, workspaceId).map(({ number }) => number));
  let number = 1;
  while (numbers.has(number)) number += 1;
  const guest: Present =
    before?.workspaceId === workspaceId
      ? { ...before, name }
      : { workspaceId, tab, name, number, documentId: workspaceId, at: '' };
  guests.set(tab, guest);
  const visit = Symbol(tab);
  visits.set(tab, visit);
  changed(workspaceId);
  if (before && before.workspaceId !== workspaceId) changed(before.workspaceId);
  return () => {
    if (visits.get(tab) !== visit) return;
    visits.delete(tab);
    guests.delete(tab);
    changed(workspaceId);
  };
}

/** Somebody goes to another place or gives another name; false for a tab that has no stream. */
export function move(tab: string, to: Pick<Guest, 'name' | 'documentId' | 'at'>): boolean {
  const { guests } = shared();
  const guest = guests.get(tab);
  if (!guest) return false;
  const isSame = guest.name === to.name && guest.documentId === to.documentId && guest.at === to.at;
  if (isSame) return true;
  guests.set(tab, { ...guest, ...to });
  changed(guest.workspaceId);
  return true;
}

const guestsIn = (guests: Map<string, Present>, workspaceId: string) =>
  [...guests.values()].filter((guest) => guest.workspaceId === workspaceId);

const changed = (workspaceId: string) => shared().told.delete(workspaceId);
