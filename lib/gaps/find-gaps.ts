import type { Journey, Workspace } from '../model/facts';
import { compareRanks } from './compare-ranks';
import { type Finding, type FindingState, type GapAnalysis, SEVERITIES } from './finding';
import { type GapContext, gapContext } from './gap-context';
import type { Found, Rule, RuleId } from './rule';
import { RULES } from './rules';

/**
 * Finds the gaps of a journey: worst first, then in the order of the journey. A journey in which nothing has been
 * filled in has none. A rule that throws is named in `failedRules`, and the others speak on (law L6).
 * @param today the day on which it is looked at, `YYYY-MM-DD`
 */
export function findGaps(
  workspace: Workspace,
  journey: Journey,
  today: string,
  rules: readonly Rule[] = RULES,
): GapAnalysis {
  const context = gapContext(workspace, journey, today);
  const analysis: GapAnalysis = { findings: [], failedRules: [] };
  if (!context.begun) return analysis;

  const stateOf = statesOf(context.journey);
  for (const rule of rules) {
    try {
      const keyOf = distinctKeys(rule.id);
      analysis.findings.push(
        ...rule.find(context).map((found) => toFinding(context, rule, found, keyOf, stateOf)),
      );
    } catch (error) {
      analysis.failedRules.push({
        rule: rule.id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return { ...analysis, findings: worstFirst(context, analysis.findings) };
}

function toFinding(
  context: GapContext,
  rule: Rule,
  { ids, params, severity, owners, informed = [], ...place }: Found<RuleId>,
  keyOf: (ids: string[]) => string,
  stateOf: (key: string) => FindingState,
): Finding {
  const key = keyOf(ids);
  return {
    key,
    rule: rule.id,
    severity: severity ?? rule.severity,
    ...place,
    owners: context.inDepartmentOrder(owners),
    informed: context.inDepartmentOrder(informed.filter((id) => !owners.includes(id))),
    state: stateOf(key),
    params,
  };
}

/** Keys of one rule's findings. Where ids say the same twice, later ones get a number, as with two handoffs that are alike. */
function distinctKeys(rule: RuleId) {
  const timesSeen = new Map<string, number>();
  return (ids: string[]) => {
    const key = [rule, ...ids].join(':');
    const times = (timesSeen.get(key) ?? 0) + 1;
    timesSeen.set(key, times);
    return times === 1 ? key : `${key}:${times}`;
  };
}

// An action that is done no longer speaks for its gap: if the facts still show the gap, it is open again.
function statesOf(journey: Journey) {
  const accepted = new Set(journey.accepted.map((acceptance) => acceptance.gap));
  const inAction = new Set(journey.actions.filter((action) => !action.done).map((action) => action.gap));
  return (key: string): FindingState =>
    accepted.has(key) ? 'accepted' : inAction.has(key) ? 'action' : 'open';
}

function worstFirst(context: GapContext, findings: Finding[]): Finding[] {
  const rankOf = rankInJourney(context);
  return findings
    .map((finding) => ({ finding, rank: [SEVERITIES.indexOf(finding.severity), ...rankOf(finding)] }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ finding }) => finding);
}

/**
 * Where a finding stands in the journey: by step, then moment, then department; what names none of the latter two
 * comes first, and a handoff stands with the step that it leaves. After the last step come the gaps of a whole
 * department, and then those of the workspace.
 */
function rankInJourney({ steps, stepById, momentById, workspace }: GapContext) {
  const departmentAt = new Map(workspace.departments.map((department, at) => [department.id, at]));
  return ({ step, moment, department, handoff }: Finding): number[] => {
    const onMoment = moment === undefined ? undefined : momentById.get(moment);
    const onStep = stepById.get(step ?? handoff?.fromStep ?? '') ?? onMoment?.step;
    return [
      onStep?.position ?? (department === undefined ? steps.length + 1 : steps.length),
      onMoment?.position ?? -1,
      departmentAt.get(department ?? '') ?? -1,
      stepById.get(handoff?.toStep ?? '')?.position ?? -1,
    ];
  };
}
