import { type Crossing, findBaton, isCrossing } from '../baton/find-baton';
import { type Finding, SEVERITIES } from '../gaps/finding';
import { groupByPlace, type PlaceCard } from '../gaps/group-by-place';
import { mapJourney } from '../gaps/map-journey';
import { type LensView, lookThroughAll } from '../lenses/look-through';
import type { Action, Journey, Workspace } from '../model/facts';
import { type AnalysedJourney, byDay } from './department-report';

/** A whole journey for its sponsor. Ids throughout; findings worst first. */
export type JourneyReport = {
  journey: Journey;
  figures: {
    moments: number;
    withoutContact: number;
    gaps: number;
    critical: number;
    /** Changes of lead, and how many of them both sides have confirmed. */
    handoffs: number;
    agreed: number;
  };
  views: LensView[];
  /** Where the customer changes hands, or should. */
  passages: Crossing[];
  /** Explored steps that nobody leads and that no break of the baton names. */
  unled: string[];
  /** The worst places, worst first. */
  top: PlaceCard[];
  accepted: Finding[];
  actions: Action[];
};

const MOST_PLACES = 8;

/** What the sponsor of a journey reads: how the lenses see it, who carries the customer, the worst gaps. */
export function journeyReport(workspace: Workspace, { journey, analysis }: AnalysedJourney): JourneyReport {
  const { steps, moments } = mapJourney(workspace, journey);
  const crossings = findBaton(steps, journey).passages.filter(isCrossing);
  const named = new Set(crossings.flatMap((passage) => (passage.kind === 'broken' ? passage.unled : [])));
  const open = analysis.findings.filter(({ state }) => state !== 'accepted');
  return {
    journey,
    figures: {
      moments: moments.length,
      withoutContact: moments.filter(({ contact }) => !contact).length,
      gaps: open.length,
      critical: open.filter(({ severity }) => severity === SEVERITIES[0]).length,
      handoffs: crossings.length,
      agreed: crossings.filter((passage) => passage.kind === 'handed' && passage.state === 'agreed').length,
    },
    views: lookThroughAll(workspace, journey),
    passages: crossings,
    unled: steps
      .filter(({ id, explored, leads }) => explored && leads.length === 0 && !named.has(id))
      .map(({ id }) => id),
    top: groupByPlace(open).slice(0, MOST_PLACES),
    accepted: analysis.findings.filter(({ state }) => state === 'accepted'),
    actions: journey.actions.toSorted(byDay),
  };
}
