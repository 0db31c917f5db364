import { describeFinding } from '../gaps/describe-finding';
import type { Finding, GapAnalysis } from '../gaps/finding';
import type { Text } from '../text/text';

/** One finding as the command line prints it with `--json`: the public contract, in its order. */
export function findingToJson(text: Text, finding: Finding) {
  const { key, rule, severity, step, moment, department, lens, handoff, owners, informed, state } = finding;
  const { title, why, fix } = describeFinding(text, finding);
  return {
    key,
    rule,
    severity,
    ...(step !== undefined && { step }),
    ...(moment !== undefined && { moment }),
    ...(department !== undefined && { department }),
    ...(lens !== undefined && { lens }),
    ...(handoff !== undefined && { handoff: { fromStep: handoff.fromStep, toStep: handoff.toStep } }),
    owners,
    informed,
    title,
    why,
    fix,
    state,
  };
}

/** The gaps of one journey as the command line prints them with `--json`. */
export const analysisToJson = (text: Text, journeyId: string, { findings, failedRules }: GapAnalysis) => ({
  id: journeyId,
  findings: findings.map((finding) => findingToJson(text, finding)),
  failedRules,
});
