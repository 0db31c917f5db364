import { stagesOf } from '../framework/twelve-steps';
import type { DepartmentFunction } from '../model/department';
import type { Journey, Moment, Workspace } from '../model/facts';
import { lensesOf } from '.';
import type { Lens, LookedAt, Phase, Sight } from './lens';

/** Two seen moments, one after the other through the lens, in different phases, and what lies unseen between them. */
export type PhaseChange = {
  from: string;
  to: string;
  fromMoment: string;
  toMoment: string;
  /** Ids of the unseen moments between, in the customer's order; none where the two follow each other. */
  hidden: string[];
};

/** A journey through one lens. Ids throughout. */
export type LensView = {
  lens: Lens;
  phases: Phase[];
  /** By moment, in the customer's order. */
  sights: ReadonlyMap<string, Sight>;
  /** How many moments it sees. */
  seen: number;
  /** Every change of phase along its seen moments: the handoffs that it implies. */
  changes: PhaseChange[];
  /** The changes with unseen moments between. */
  between: PhaseChange[];
};

/** A journey through every lens that is switched on, in the workspace's order. */
export const lookThroughAll = (workspace: Workspace, journey: Journey): LensView[] => {
  const looked = lookAt(workspace, journey);
  return lensesOf(workspace).map((lens) => lookThrough(lens, looked, workspace, journey));
};

/** A journey through one lens; `looked` is what `lookAt` gives for it. */
export function lookThrough(
  lens: Lens,
  looked: readonly LookedAt[],
  workspace: Workspace,
  journey: Journey,
): LensView {
  const sights = new Map(looked.map((one) => [one.moment.id, lens.see(one)]));
  const changes = changesOf(sights);
  return {
    lens,
    phases: lens.phases(workspace, journey),
    sights,
    seen: [...sights.values()].filter(({ phase }) => phase !== null).length,
    changes,
    between: changes.filter(({ hidden }) => hidden.length > 0),
  };
}

function changesOf(sights: ReadonlyMap<string, Sight>): PhaseChange[] {
  const changes: PhaseChange[] = [];
  let last: { moment: string; phase: string } | undefined;
  let hidden: string[] = [];
  for (const [moment, { phase }] of sights) {
    if (phase === null) {
      hidden.push(moment);
      continue;
    }
    if (last && last.phase !== phase)
      changes.push({ from: last.phase, to: phase, fromMoment: last.moment, toMoment: moment, hidden });
    last = { moment, phase };
    hidden = [];
  }
  return changes;
}

/** All that lenses go by, for every moment in a step that the framework knows, in the customer's order. */
export function lookAt(workspace: Workspace, journey: Journey): LookedAt[] {
  const places = new Map(
    stagesOf(workspace).flatMap((stage) => stage.steps.map((step) => [step.id, { stage, step }] as const)),
  );
  const functions = new Map(workspace.departments.map((one) => [one.id, one.function]));
  return journey.moments.flatMap((moment) => {
    const place = places.get(moment.step);
    if (!place) return [];
    const present = moment.touchpoints.filter(({ state }) => state === 'active');
    return {
      moment,
      ...place,
      contact: present.length > 0,
      functions: new Set(present.flatMap((touchpoint) => functionOf(touchpoint, functions))),
    };
  });
}

const functionOf = (
  { department }: Moment['touchpoints'][number],
  functions: ReadonlyMap<string, DepartmentFunction | undefined>,
) => functions.get(department ?? '') ?? [];
