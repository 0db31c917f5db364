import { stagesOf } from '../framework/twelve-steps';
import { DEPARTMENT_FUNCTIONS, type DepartmentFunction } from '../model/department';
import type { Journey, Moment, OwnLens, Workspace } from '../model/facts';
import type { LensSide, LensSight } from '../model/lens';
import type { Called, Lens, LookedAt, PhaseWord } from './lens';

/** A lens as the start of an own one; its phases still go by words of the product. */
export type LensCopy = {
  looksFrom: LensSide;
  sees: LensSight;
  phases: (Omit<OwnLens['phases'][number], 'name'> & { called: Called<PhaseWord> })[];
};

/**
 * What an own lens would have to say to see as this one does. It is found by holding up a bare moment in every step
 * of the workspace's framework, so it holds for any lens; what is set on single moments is not part of it.
 */
export function copyOfLens(lens: Lens, workspace: Workspace): LensCopy {
  const own = workspace.ownLenses.find(({ id }) => id === lens.id);
  if (own) {
    const phases = own.phases.map(({ name, ...phase }) => ({ ...phase, called: { own: name } }));
    return { looksFrom: own.looksFrom, sees: own.sees, phases };
  }
  const steps = stagesOf(workspace).flatMap((stage) => stage.steps.map((step) => ({ stage, step })));
  const inStep = (at: (typeof steps)[number], contact: boolean, functions: DepartmentFunction[] = []) =>
    lens.see({ ...at, moment: bareMoment(at.step.id), contact, functions: new Set(functions) }).phase;
  const seesSome = (contact: boolean) => steps.some((at) => inStep(at, contact) !== null);
  const sees = seesSome(false) ? 'everything' : seesSome(true) ? 'contact' : 'functions';

  const phases = lens.phases(workspace, bareJourney(steps.map(({ step }) => step.id)));
  return {
    looksFrom: lens.looksFrom,
    sees,
    phases: phases.map(({ id, called }) => {
      if (sees !== 'functions')
        return {
          id,
          called,
          steps: steps.filter((at) => inStep(at, true) === id).map(({ step }) => step.id),
        };
      const found = DEPARTMENT_FUNCTIONS.find((one) => steps.some((at) => inStep(at, true, [one]) === id));
      return { id, called, ...(found && { function: found }) };
    }),
  };
}

const bareMoment = (step: string): LookedAt['moment'] => ({ ...BARE, id: step, step, name: step });
const BARE: Omit<Moment, 'id' | 'step' | 'name'> = {
  questions: [],
  obstacles: [],
  touchpoints: [],
  opportunities: [],
  content: [],
};

const bareJourney = (steps: readonly string[]): Journey => ({
  id: '',
  name: '',
  moments: steps.map(bareMoment),
  roles: [],
  handoffs: [],
  scenarios: [],
  assumptions: [],
  reviewed: [],
  actions: [],
  accepted: [],
});
