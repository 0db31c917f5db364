/** What somebody is typing in a field, and what the field said when they began. */
export type Draft = { typed: string; seen: string };

const PREFIX = 'journey-lens:typed:';
/** `/w/hotel/journeys/business-trip` of the address: the same field may stand on several of its screens. */
const SCOPE_PARTS = 5;

const keyOf = (field: string) =>
  `${PREFIX}${window.location.pathname.split('/').slice(0, SCOPE_PARTS).join('/')} ${field}`;

/** Keeps what is being typed in this tab, until it is saved or given back (null): also through a reload. */
export function keepDraft(field: string | undefined, draft: Draft | null) {
  if (field === undefined) return;
  try {
    if (draft) sessionStorage.setItem(keyOf(field), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(field));
  } catch {
    // Storage that is forbidden or full: what is typed holds until the page is left.
  }
}

/** What was being typed in a field when the page was left. */
export function readDraft(field: string | undefined): Draft | null {
  if (field === undefined) return null;
  try {
    const kept: Partial<Draft> | null = JSON.parse(sessionStorage.getItem(keyOf(field)) ?? 'null');
    return kept ? { typed: String(kept.typed), seen: String(kept.seen) } : null;
  } catch {
    return null;
  }
}
