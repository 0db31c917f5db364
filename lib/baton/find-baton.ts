import type { Handoff, Journey, Step } from '../model/facts';

/** How far a handoff has come: agreed by both sides, confirmed by one, recorded only, or not even recorded. */
export const HANDOFF_STATES = ['agreed', 'one-side', 'recorded', 'missing'] as const;
export type HandoffState = (typeof HANDOFF_STATES)[number];

/** One place where the baton goes from one led step to the next. Values are ids. */
export type Passage = {
  fromStep: string;
  toStep: string;
  from: string[];
  to: string[];
} & (
  | { kind: 'kept' }
  | { kind: 'handed'; state: HandoffState; handoff?: Handoff }
  /** Explored steps lie between that nobody leads. */
  | { kind: 'broken'; unled: string[] }
);

/** A passage at which the customer changes hands, or should. */
export type Crossing = Exclude<Passage, { kind: 'kept' }>;

/** Whether the customer changes hands at a passage, or should. */
export const isCrossing = (passage: Passage): passage is Crossing => passage.kind !== 'kept';

export type Baton = {
  /** Departments that lead each step; two or more are a fork. */
  leadsByStep: ReadonlyMap<string, string[]>;
  passages: Passage[];
};

/**
 * The baton: the line through the leading cells from the first step to the last. It is kept where a department
 * leads on, handed over where the lead changes, and broken where an explored step between has no lead.
 */
export function findBaton(steps: readonly Step[], journey: Journey): Baton {
  const leadsByStep = findLeads(journey);
  const explored = new Set([...journey.moments, ...journey.roles].map(({ step }) => step));

  const passages: Passage[] = [];
  let last: string | undefined;
  let unled: string[] = [];
  for (const { id } of steps) {
    const to = leadsByStep.get(id);
    if (!to) {
      if (explored.has(id)) unled.push(id);
      continue;
    }
    if (last !== undefined) {
      const from = leadsByStep.get(last) ?? [];
      const ends = { fromStep: last, toStep: id, from, to };
      if (unled.length > 0) passages.push({ ...ends, kind: 'broken', unled });
      else if (from.some((department) => to.includes(department))) passages.push({ ...ends, kind: 'kept' });
      else passages.push({ ...ends, kind: 'handed', ...handoffBetween(journey.handoffs, ends) });
    }
    last = id;
    unled = [];
  }
  return { leadsByStep, passages };
}

/** Departments that lead each step, in the order of the roles. */
export function findLeads({ roles }: Pick<Journey, 'roles'>): Map<string, string[]> {
  const leads = new Map<string, string[]>();
  for (const { step, department, level } of roles)
    if (level === 'leads') leads.set(step, [...(leads.get(step) ?? []), department]);
  return leads;
}

/** The handoff that counts between two steps and has come furthest: from a lead of the one to a lead of the other. */
export function handoffBetween(
  handoffs: readonly Handoff[],
  ends: Pick<Passage, 'fromStep' | 'toStep' | 'from' | 'to'>,
) {
  const counting = handoffs.filter(
    (handoff) =>
      handoff.fromStep === ends.fromStep &&
      handoff.toStep === ends.toStep &&
      ends.from.includes(handoff.from) &&
      ends.to.includes(handoff.to),
  );
  const best = counting.sort(
    (a, b) => HANDOFF_STATES.indexOf(handoffState(a)) - HANDOFF_STATES.indexOf(handoffState(b)),
  )[0];
  return best ? { state: handoffState(best), handoff: best } : { state: 'missing' as const };
}

/** How far a recorded handoff has come. */
export function handoffState({ from, to, confirmedBy = [] }: Handoff): Exclude<HandoffState, 'missing'> {
  const confirmed = new Set([from, to].filter((side) => confirmedBy.includes(side)));
  if (confirmed.has(from) && confirmed.has(to)) return 'agreed';
  return confirmed.size > 0 ? 'one-side' : 'recorded';
}
