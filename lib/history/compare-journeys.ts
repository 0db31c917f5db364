import { findBaton } from '../baton/find-baton';
import { stepsOf } from '../framework/twelve-steps';
import { findGaps } from '../gaps/find-gaps';
import type { Finding } from '../gaps/finding';
import type { Handoff, Journey, Moment, Workspace } from '../model/facts';
import type { RoleLevel } from '../model/role';

/** A journey in its workspace as both stood at a moment; `day` is that moment's, `YYYY-MM-DD`. */
export type JourneyAt = { workspace: Workspace; journey: Journey; day: string };

export type ChangedLead = { step: string; before: string[]; after: string[] };
export type ChangedCell = {
  department: string;
  step: string;
  before: RoleLevel | undefined;
  after: RoleLevel | undefined;
};
/** A gap that was to close and is not any more: it is gone, or somebody has accepted it. */
export type ClosedGap = { finding: Finding; how: 'gone' | 'accepted' };

/** What differs between two moments of one journey. Values are ids; gaps and handoffs come whole. */
export type Comparison = {
  /** Steps that somebody else leads, or nobody any more; in the order of the later moment. */
  leads: ChangedLead[];
  /** Cells with another level, apart from those whose lead changed. */
  cells: ChangedCell[];
  closed: ClosedGap[];
  /** To close now, and never before between the two moments. */
  opened: Finding[];
  /** To close now, though accepted at the earlier moment, or closed at one between the two. */
  reopened: Finding[];
  /** Handoffs on the baton that both departments confirm now and did not before; and the other way round. */
  agreed: Handoff[];
  broken: Handoff[];
  moments: { added: Moment[]; removed: Moment[] };
};

/**
 * Compares a journey with itself at an earlier moment. A gap is *reopened* when it is to close now and was closed in
 * between: accepted at the earlier moment, or accepted or gone at one of the moments between after having been to
 * close. What happened between moments that nobody named is not looked at.
 * @param between other moments between the two, oldest first: the named snapshots
 */
export function compareJourneys(
  before: JourneyAt,
  after: JourneyAt,
  between: readonly JourneyAt[] = [],
): Comparison {
  const steps = stepIdsOf(after);
  const allSteps = [...steps, ...stepIdsOf(before).filter((id) => !steps.includes(id))];
  const leads = changedLeads(before, after, allSteps);
  const changedSteps = new Set(leads.map(({ step }) => step));
  const momentsOf = ({ journey }: JourneyAt) => new Set(journey.moments.map(({ id }) => id));
  const [had, has] = [momentsOf(before), momentsOf(after)];
  return {
    leads,
    cells: changedCells(before, after, allSteps).filter(
      (cell) => !changedSteps.has(cell.step) || (cell.before !== 'leads' && cell.after !== 'leads'),
    ),
    ...compareGaps(before, after, between),
    agreed: agreedIn(after).filter((one) => !agreedIn(before).some((other) => isSameHandoff(one, other))),
    broken: agreedIn(before).filter((one) => !agreedIn(after).some((other) => isSameHandoff(one, other))),
    moments: {
      added: after.journey.moments.filter(({ id }) => !had.has(id)),
      removed: before.journey.moments.filter(({ id }) => !has.has(id)),
    },
  };
}

/** Whether nothing differs that a comparison looks at. */
export const isUnchanged = ({ moments, ...lists }: Comparison) =>
  [...Object.values(lists), moments.added, moments.removed].every((list) => list.length === 0);

const stepIdsOf = ({ workspace }: JourneyAt) => stepsOf(workspace).map(({ id }) => id);

function changedLeads(before: JourneyAt, after: JourneyAt, steps: readonly string[]): ChangedLead[] {
  const leadsIn = ({ journey }: JourneyAt, step: string) =>
    journey.roles
      .filter((role) => role.step === step && role.level === 'leads')
      .map((role) => role.department);
  return steps.flatMap((step) => {
    const [was, is] = [leadsIn(before, step), leadsIn(after, step)];
    const isSame = was.length === is.length && was.every((id) => is.includes(id));
    return isSame ? [] : [{ step, before: was, after: is }];
  });
}

function changedCells(before: JourneyAt, after: JourneyAt, steps: readonly string[]): ChangedCell[] {
  const levels = ({ journey }: JourneyAt) => new Map(journey.roles.map((role) => [role.id, role]));
  const [was, is] = [levels(before), levels(after)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids]
    .flatMap((id) => {
      const role = is.get(id) ?? was.get(id);
      const [from, to] = [was.get(id)?.level, is.get(id)?.level];
      return !role || from === to
        ? []
        : [{ department: role.department, step: role.step, before: from, after: to }];
    })
    .sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step));
}

function compareGaps(before: JourneyAt, after: JourneyAt, between: readonly JourneyAt[]) {
  const [first, last, ...middle] = [before, after, ...between].map(gapsAt);
  const closed = [...(first?.values() ?? [])].flatMap((finding): ClosedGap[] => {
    if (finding.state === 'accepted') return [];
    const now = last?.get(finding.key);
    return now && now.state !== 'accepted' ? [] : [{ finding, how: now ? 'accepted' : 'gone' }];
  });
  const opened: Finding[] = [];
  const reopened: Finding[] = [];
  for (const finding of last?.values() ?? []) {
    if (finding.state === 'accepted') continue;
    const states = [first, ...middle].map((gaps) => gaps?.get(finding.key)?.state);
    const isOpen = states.map((state) => state !== undefined && state !== 'accepted');
    const firstOpen = isOpen.indexOf(true);
    const wasClosed =
      states[0] === 'accepted' || (firstOpen !== -1 && isOpen.indexOf(false, firstOpen) !== -1);
    if (wasClosed) reopened.push(finding);
    else if (firstOpen === -1) opened.push(finding);
    // New since a moment between the two, and open ever since, is new all the same.
    else if (firstOpen > 0) opened.push(finding);
  }
  return { closed, opened, reopened };
}

const gapsAt = ({ workspace, journey, day }: JourneyAt) =>
  new Map(findGaps(workspace, journey, day).findings.map((finding) => [finding.key, finding]));

// Only handoffs from lead to lead count, and the baton knows which.
function agreedIn({ workspace, journey }: JourneyAt): Handoff[] {
  const steps = stepsOf(workspace);
  return findBaton(steps, journey).passages.flatMap((passage) =>
    passage.kind === 'handed' && passage.state === 'agreed' && passage.handoff ? [passage.handoff] : [],
  );
}

const isSameHandoff = (a: Handoff, b: Handoff) =>
  a.fromStep === b.fromStep && a.toStep === b.toStep && a.from === b.from && a.to === b.to;
