import type { Finding } from '../gaps/finding';
import type { ItemKind, ItemState } from '../model/campaign';
import type { Check, Override } from '../model/facts';

/** How the matrix stands on what an item asks for, where it can tell. */
export type ItemFact =
  | { of: 'handoff'; state: 'agreed' | 'one-side' | 'recorded' | 'missing' | 'broken' }
  | { of: 'content'; state: 'missing' | 'draft' | 'live' }
  | { of: 'touchpoint'; state: 'active' | 'planned' | 'unused' }
  | { of: 'measure'; state: 'set' | 'unset' };

/** Where an item comes from. Values are ids. */
export type ItemPlace = { journey: string; step: string; moment?: string };

/** What an item asks, with what its sentence is made from; see `itemInWords`. */
export type Asked =
  | ({ kind: 'ask'; role: 'leads' | 'supports' | 'nobody' } & ItemPlace)
  | ({ kind: 'handoff'; fromStep: string; toStep: string; from: string[]; to: string[] } & ItemPlace)
  | ({ kind: 'content' | 'touchpoint' | 'measure'; id: string; text: string } & ItemPlace)
  | { kind: 'own'; id: string; text: string }
  | { kind: 'template'; id: string; text: string; step?: string };

/** One thing that must be so before the campaign starts. */
export type ChecklistItem = {
  /** Its kind and ids, joined by `:`; the same as long as the matrix asks for it. */
  key: string;
  kind: ItemKind;
  asked: Asked;
  department?: string;
  /** `YYYY-MM-DD`: its own day, else counted back from the launch. */
  due?: string;
  state?: ItemState;
  /** Still open on a day after it was due. */
  isLate: boolean;
  fact?: ItemFact;
  /** The matrix says that it is so. */
  holds?: boolean;
  check?: Check;
};

/** An open gap on a touched step that stands in the way of the launch. */
export type Blocker = { journey: string; finding: Finding; override?: Override };

/** Whether a department has said that its items are in order. */
export type DepartmentSignOff = {
  department: string;
  items: number;
  open: number;
  by?: string;
  day?: string;
  /** Items that it has not spoken for: they came later, or are open again. */
  since: number;
  isSigned: boolean;
};

/** Why a campaign can't start. */
export type NoGoReason =
  | { reason: 'nothing-touched' }
  | { reason: 'failed-rules'; count: number }
  | { reason: 'blockers'; count: number }
  | { reason: 'not-signed'; departments: string[] }
  | { reason: 'unowned'; count: number };

export type Checklist = {
  items: ChecklistItem[];
  /** What people have said about items that nothing asks for any more. */
  lapsed: Check[];
  /** Items that the list did not have when it was last looked through, and words of those that it had. */
  added: ChecklistItem[];
  gone: { item: string; text: string }[];
  blockers: Blocker[];
  signOffs: DepartmentSignOff[];
  reasons: NoGoReason[];
  isGo: boolean;
  counts: { items: number; settled: number; late: number; openBlockers: number };
};
