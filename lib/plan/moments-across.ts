import { type MappedMoment, mapJourney } from '../gaps/map-journey';
import type { Journey, Workspace } from '../model/facts';

/** A moment of one of several journeys. */
export type PlacedMoment = { journey: Journey; moment: MappedMoment };

/** The moments of all journeys: journey by journey, each in the customer's order. */
export const momentsAcross = (workspace: Workspace, journeys: readonly Journey[]): PlacedMoment[] =>
  journeys.flatMap((journey) =>
    mapJourney(workspace, journey).moments.map((moment) => ({ journey, moment })),
  );

/** The same moments by the step that they are in; those of one step journey by journey. */
export const inOrderOfSteps = (moments: readonly PlacedMoment[]): PlacedMoment[] =>
  moments.toSorted((a, b) => a.moment.step.position - b.moment.step.position);
