import { type Finding, SEVERITIES, type Severity } from './finding';

/** The gaps of one step. */
export type StepGaps = { count: number; worst: Severity };

/**
 * How many findings that nobody has accepted stand in each step, by step id, and the worst severity among them;
 * steps without any are left out. What lies in no step (a department, the workspace) is not counted.
 */
export function countByStep(findings: readonly Finding[]): Map<string, StepGaps> {
  const counts = new Map<string, StepGaps>();
  for (const finding of findings) {
    const { state, severity } = finding;
    const at = stepOf(finding);
    if (state === 'accepted' || at === undefined) continue;
    const so = counts.get(at) ?? { count: 0, worst: severity };
    counts.set(at, { count: so.count + 1, worst: worseOf(so.worst, severity) });
  }
  return counts;
}

/** The step that a finding counts in. A handoff counts in the step that it goes to: there the customer is dropped. */
export const stepOf = ({ step, handoff }: Finding): string | undefined => step ?? handoff?.toStep;

const worseOf = (a: Severity, b: Severity) => (SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b);
