import { stepOf } from './count-by-step';
import { type Finding, SEVERITIES, type Severity } from './finding';
import type { GapGrouping } from './gaps-view';
import { groupByPlace } from './group-by-place';
import { RULES } from './rules';

/** Findings that stand together under one heading. */
export type GapGroup = {
  /** A place, a step, a department, a rule or a severity, by its id; empty for what has none of these. */
  id: string;
  /** Severity of its worst finding. */
  severity: Severity;
  /** Worst first, as they came. */
  findings: [Finding, ...Finding[]];
};

/** In which order steps and departments stand, by id. */
type MapOrder = { steps: readonly string[]; departments: readonly string[] };

/**
 * Puts findings together: by place the worst place first, else in the order of the steps, departments, rules or
 * severities, and what has none of these last. By department, a finding stands with everybody who must close it.
 */
export function groupGaps(findings: readonly Finding[], by: GapGrouping, order: MapOrder): GapGroup[] {
  switch (by) {
    case 'place':
      return groupByPlace(findings);
    case 'step':
      return inGroups(findings, (finding) => [stepOf(finding) ?? ''], order.steps);
    case 'department':
      return inGroups(findings, ({ owners }) => (owners.length > 0 ? owners : ['']), order.departments);
    case 'rule':
      return inGroups(findings, ({ rule }) => [rule], RULE_IDS);
    case 'severity':
      return inGroups(findings, ({ severity }) => [severity], SEVERITIES);
  }
}

const RULE_IDS = RULES.map(({ id }) => id);

function inGroups(
  findings: readonly Finding[],
  idsOf: (finding: Finding) => readonly string[],
  order: readonly string[],
): GapGroup[] {
  const groups = new Map<string, GapGroup>();
  for (const finding of findings)
    for (const id of idsOf(finding)) {
      const group = groups.get(id);
      if (group) group.findings.push(finding);
      else groups.set(id, { id, severity: finding.severity, findings: [finding] });
    }
  // What is known comes in its order, what is not (a department that is gone) after it, what has none last.
  const known = order.flatMap((id) => groups.get(id) ?? []);
  const unknown = [...groups.values()].filter(({ id }) => id !== '' && !order.includes(id));
  const none = groups.get('');
  return [...known, ...unknown, ...(none ? [none] : [])];
}
