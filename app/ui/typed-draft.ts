/** What somebody is typing in a field, and what the field said when they began. */
export type Draft = { typed: string; seen: string };

const PREFIX = 'journey-lens:typed:';
/** `/w/hotel/journeys/business-trip` of the address: the same field may stand on several of its screens. */
const SCOPE_PARTS = 5;

/** Under which a field of the page that is shown keeps its draft. */
export const draftKey = (field: string) =>
  `${PREFIX}${window.location.pathname.split('/').slice(0, SCOPE_PARTS).join('/')} ${field}`;

/** Drafts that somebody is typing now: another field of the same text says nothing of them. */
const inHand = new Set<string>();
const listeners = new Map<string, Set<() => void>>();

/** Hears of a draft that is kept, taken up or gone. @returns stops that */
export function listenToDraft(key: string, listener: () => void): () => void {
  const all = listeners.get(key) ?? new Set();
  listeners.set(key, all.add(listener));
  return () => {
    all.delete(listener);
    if (all.size === 0) listeners.delete(key);
  };
}

/** Keeps what is being typed in this tab, until it is saved or given back (null): also through a reload. */
export function keepDraft(key: string, draft: Draft | null) {
  if (draft) take(key);
  else release(key);
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage that is forbidden or full: what is typed holds until the page is left.
  }
  tell(key);
}

/** The field in which it was typed is gone: from now on it waits for whoever comes to its text again. */
export function leaveDraft(key: string) {
  if (release(key)) tell(key);
}

function take(key: string) {
  if (inHand.size === 0) window.addEventListener('beforeunload', askFirst);
  inHand.add(key);
}

function release(key: string): boolean {
  const wasInHand = inHand.delete(key);
  if (inHand.size === 0) window.removeEventListener('beforeunload', askFirst);
  return wasInHand;
}

/** What is kept is kept with the tab: who closes it in the middle of a text is asked. */
const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();

/** What was typed in a field that is left, as it is kept; null while somebody is typing it. */
export function leftDraft(key: string): string | null {
  if (inHand.has(key)) return null;
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A draft as it is kept; null for what is none. */
export function parseDraft(kept: string | null): Draft | null {
  try {
    const draft: Partial<Draft> | null = JSON.parse(kept ?? 'null');
    return draft ? { typed: String(draft.typed), seen: String(draft.seen) } : null;
  } catch {
    return null;
  }
}

function tell(key: string) {
  for (const listener of listeners.get(key) ?? []) listener();
}
