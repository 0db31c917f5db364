import type { Action, Journey, Obstacle, Opportunity, Question, Workspace } from '../model/facts';
import { isFilled } from '../model/fields';
import { WEIGHTS } from '../model/opportunity';
import { momentsAcross, type PlacedMoment } from './moments-across';

/** An opportunity, what it takes away, and what has become of it. */
export type PlacedOpportunity = PlacedMoment & {
  id: string;
  opportunity: Opportunity;
  addresses: (Obstacle | Question)[];
  /** Actions with its words, or on an obstacle that it takes away. */
  actions: Action[];
};

export type Weight = (typeof WEIGHTS)[number];
/** A field of the board: all opportunities with one effect and one effort. */
export type BoardField = { effect: Weight; effort: Weight; opportunities: PlacedOpportunity[] };

export type OpportunityBoard = {
  /** Nine fields: rows from large effect to small, in each from small effort to large. */
  fields: BoardField[];
  /** Those whose effect or effort nobody has judged. */
  unjudged: PlacedOpportunity[];
  all: PlacedOpportunity[];
};

/** The opportunities of all journeys by effect and effort; in each field in the customer's order. */
export function opportunityBoard(workspace: Workspace, journeys: readonly Journey[]): OpportunityBoard {
  const all = journeys.flatMap((journey) => placedIn(workspace, journey));
  const fields = WEIGHTS.toReversed().flatMap((effect) =>
    WEIGHTS.map((effort): BoardField => {
      const opportunities = all.filter(
        ({ opportunity }) => opportunity.effect === effect && opportunity.effort === effort,
      );
      return { effect, effort, opportunities };
    }),
  );
  const unjudged = all.filter(({ opportunity }) => !opportunity.effect || !opportunity.effort);
  return { fields, unjudged, all };
}

/** What is done about an opportunity: actions with its words, and those on an obstacle that it takes away. */
export const actionsOf = (journey: Journey, { text, addresses = [] }: Opportunity): Action[] =>
  journey.actions.filter(
    (action) =>
      (action.obstacle !== undefined && addresses.includes(action.obstacle)) ||
      (isFilled(action.text) && action.text.trim() === text.trim()),
  );

function placedIn(workspace: Workspace, journey: Journey): PlacedOpportunity[] {
  const needs = new Map(
    journey.moments.flatMap(({ obstacles, questions }) =>
      [...obstacles, ...questions].map((need) => [need.id, need] as const),
    ),
  );
  return momentsAcross(workspace, [journey]).flatMap((place) =>
    place.moment.opportunities.map((opportunity) => {
      const addressed = opportunity.addresses ?? [];
      return {
        ...place,
        id: `${journey.id}/${opportunity.id}`,
        opportunity,
        addresses: addressed.flatMap((id) => needs.get(id) ?? []),
        actions: actionsOf(journey, opportunity),
      };
    }),
  );
}
