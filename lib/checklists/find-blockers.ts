import { stepsOf } from '../framework/twelve-steps';
import { type Finding, SEVERITIES } from '../gaps/finding';
import type { Campaign, Workspace } from '../model/facts';
import type { AnalysedJourney } from '../reports/department-report';
import type { Blocker } from './checklist';

/**
 * The open gaps of severity high or worse on the steps that a campaign touches, in the order in which they are
 * found. A gap for which an action is agreed is still there, and stands in the way; an accepted one does not.
 */
export function findBlockers(
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  campaign: Campaign,
): Blocker[] {
  const steps = stepsOf(workspace).map(({ id }) => id);
  const touched = new Set(campaign.steps);
  return analysed
    .filter(({ journey }) => campaign.journeys?.includes(journey.id))
    .flatMap(({ journey, analysis }) =>
      analysis.findings
        .filter(
          (finding) => isSevere(finding) && stepsUnder(finding, steps).some((step) => touched.has(step)),
        )
        .map((finding) => {
          const override = campaign.overrides.find(
            (one) => one.journey === journey.id && one.gap === finding.key,
          );
          return { journey: journey.id, finding, ...(override && { override }) };
        }),
    );
}

const isSevere = ({ severity, state }: Finding) =>
  state !== 'accepted' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf('high');

// A break of the baton lies on every step between the two that are led.
function stepsUnder({ rule, step, handoff }: Finding, steps: readonly string[]): string[] {
  if (!handoff) return step === undefined ? [] : [step];
  const { fromStep, toStep } = handoff;
  return rule === 'baton-broken'
    ? steps.slice(steps.indexOf(fromStep), steps.indexOf(toStep) + 1)
    : [fromStep, toStep];
}
