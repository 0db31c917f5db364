import { type LensView, lookThroughAll } from '../lenses/look-through';
import type { Journey, Workspace } from '../model/facts';
import { filledItems } from './filled-items';
import { isBegun } from './is-begun';
import {
  type MappedHandoff,
  type MappedJourney,
  type MappedMoment,
  type MappedStep,
  mapJourney,
} from './map-journey';

/** All that gap rules speak of, worked out once an analysis. Items without text are no longer in it. */
export type GapContext = MappedJourney & {
  workspace: Workspace;
  journey: Journey;
  /** The day of the analysis, `YYYY-MM-DD`. */
  today: string;
  /** Something has been filled in; before that no rule speaks. */
  begun: boolean;
  stepById: ReadonlyMap<string, MappedStep>;
  momentById: ReadonlyMap<string, MappedMoment>;
  /** Every two explored steps with no other explored step between them, in order. */
  followingSteps: { from: MappedStep; to: MappedStep }[];
  /** No other explored step lies between these two explored steps, whichever comes first. */
  followEachOther: (a: MappedStep, b: MappedStep) => boolean;
  /** The handoffs recorded from the one step to the other, whether or not they count. */
  handoffsBetween: (from: MappedStep, to: MappedStep) => MappedHandoff[];
  /** A handoff counts: it is recorded from a department that leads `from` to one that leads `to`. */
  isHandedOver: (from: MappedStep, to: MappedStep) => boolean;
  /** Departments, each once, in the order of the workspace; ids that it does not know are left out. */
  inDepartmentOrder: (ids: readonly string[]) => string[];
  nameOf: (department: string) => string;
  namesOf: (departments: readonly string[]) => string[];
  /** The journey through every lens that is switched on; worked out when a rule asks for it. */
  lensViews: () => LensView[];
};

/** Works out, once for all rules, what the gap catalogue calls things; `today` is `YYYY-MM-DD`. */
export function gapContext(workspace: Workspace, journeyAsTyped: Journey, today: string): GapContext {
  const journey = filledItems(journeyAsTyped);
  const mapped = mapJourney(workspace, journey);

  const explored = mapped.steps.filter((step) => step.explored);
  const exploredAt = new Map(explored.map((step, at) => [step, at]));
  const followingSteps = explored.flatMap((from, at) => {
    const to = explored[at + 1];
    return to ? [{ from, to }] : [];
  });

  const handoffsByPair = groupByPair(mapped.handoffs);
  const handoffsBetween = (from: MappedStep, to: MappedStep) => handoffsByPair.get(pairOf(from, to)) ?? [];

  const departmentAt = new Map(workspace.departments.map((department, at) => [department.id, at]));
  const nameOf = (id: string) => workspace.departments[departmentAt.get(id) ?? -1]?.name ?? id;

  let views: LensView[] | undefined;
  return {
    ...mapped,
    workspace,
    journey,
    today,
    begun: isBegun(journey),
    stepById: new Map(mapped.steps.map((step) => [step.id, step])),
    momentById: new Map(mapped.moments.map((moment) => [moment.id, moment])),
    followingSteps,
    followEachOther: (a, b) => Math.abs((exploredAt.get(a) ?? NaN) - (exploredAt.get(b) ?? NaN)) === 1,
    handoffsBetween,
    isHandedOver: (from, to) =>
      handoffsBetween(from, to).some((one) => from.leads.includes(one.from) && to.leads.includes(one.to)),
    inDepartmentOrder: (ids) => inOrder(ids, departmentAt),
    nameOf,
    namesOf: (ids) => ids.map(nameOf),
    lensViews: () => {
      views ??= lookThroughAll(workspace, journey);
      return views;
    },
  };
}

/** The lead changes between two steps: both are led, and no department leads both. */
export const leadChanges = (from: MappedStep, to: MappedStep) =>
  from.leads.length > 0 && to.leads.length > 0 && !from.leads.some((lead) => to.leads.includes(lead));

const pairOf = (from: MappedStep, to: MappedStep) => `${from.id}:${to.id}`;

function groupByPair(handoffs: MappedHandoff[]) {
  const byPair = new Map<string, MappedHandoff[]>();
  for (const handoff of handoffs) {
    const pair = pairOf(handoff.fromStep, handoff.toStep);
    byPair.set(pair, [...(byPair.get(pair) ?? []), handoff]);
  }
  return byPair;
}

// Nearly every list is in order already; sorting them all would take most of the time of an analysis.
function inOrder(ids: readonly string[], placeOf: ReadonlyMap<string, number>): string[] {
  const places = ids.map((id) => placeOf.get(id) ?? -1);
  if (places.every((place, at) => place > (places[at - 1] ?? -1))) return [...ids];
  return [...new Set(ids)]
    .filter((id) => placeOf.has(id))
    .sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
}
