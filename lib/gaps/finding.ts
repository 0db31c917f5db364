import type { RuleId } from './rule';

/** How bad a gap is, worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What people have answered to a gap. An accepted gap stays accepted, also when an action exists for it. */
export const FINDING_STATES = ['open', 'action', 'accepted'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** Where on the map a gap lies; a gap of the whole workspace has no place. Values are ids. */
export type Place = {
  step?: string;
  moment?: string;
  department?: string;
  lens?: string;
  handoff?: { fromStep: string; toStep: string };
};

/** A gap, computed from the facts and never typed in. */
export type Finding = Place & {
  /** The rule and the ids that identify the gap, joined by `:`; an answer to the gap names it by this. */
  key: string;
  rule: RuleId;
  severity: Severity;
  /** Departments that must close it. */
  owners: string[];
  /** Departments that should know of it; never also owners. */
  informed: string[];
  state: FindingState;
  /** What the sentences about it are made from, see `describeFinding`. */
  params: object;
};

/** A rule that threw: shown as such, so that its silence is never taken for a clean journey (law L6). */
export type FailedRule = { rule: RuleId; message: string };

export type GapAnalysis = { findings: Finding[]; failedRules: FailedRule[] };
