import { stagesOf } from '../framework/twelve-steps';
import type { Handoff, Journey, Moment, Role, Step, Workspace } from '../model/facts';
import { isFilled } from '../model/fields';
import { hasContact } from '../model/has-contact';
import { compareRanks } from './compare-ranks';

/** A step with all that stands in it. Departments are ids, always in the order of the workspace. */
export type MappedStep = Step & {
  /** Its place in the framework, from 0. */
  position: number;
  moments: MappedMoment[];
  /** What has been answered here, by department; *no role, on purpose* is an answer. */
  roles: ReadonlyMap<string, Role>;
  leads: string[];
  supporters: string[];
  /** It has a moment or any answer. */
  explored: boolean;
  /** Its own leads, else those of the closest led step before it and of the closest one after it. */
  nearestLeads: string[];
};

/** A moment in its step, and whether the company is there. */
export type MappedMoment = Omit<Moment, 'step'> & {
  /** Its place in the customer's order, from 0. */
  position: number;
  step: MappedStep;
  /** It has an active touchpoint. */
  contact: boolean;
  /** Without contact on purpose, with a reason. */
  leftAlone: boolean;
  /** Without contact, neither left alone nor helped by an opportunity. */
  open: boolean;
};

/** A recorded handoff between the steps themselves. */
export type MappedHandoff = Omit<Handoff, 'fromStep' | 'toStep'> & {
  fromStep: MappedStep;
  toStep: MappedStep;
};

/** A journey laid out over the framework; what the framework or the workspace does not know is left out. */
export type MappedJourney = {
  /** All steps of the framework, in order. */
  steps: MappedStep[];
  /** All moments, in the customer's order. */
  moments: MappedMoment[];
  /** All recorded handoffs, in the order of their steps and departments. */
  handoffs: MappedHandoff[];
};

/** Lays a journey out over the framework of its workspace. */
export function mapJourney(workspace: Workspace, journey: Journey): MappedJourney {
  const departmentIds = workspace.departments.map((department) => department.id);
  const steps = mapSteps(workspace, journey, departmentIds);
  const stepById = new Map(steps.map((step) => [step.id, step]));
  const moments = mapMoments(journey, stepById);
  for (const step of steps) step.explored = step.moments.length > 0 || step.roles.size > 0;
  return { steps, moments, handoffs: mapHandoffs(journey, stepById, departmentIds) };
}

function mapSteps(workspace: Workspace, journey: Journey, departmentIds: string[]): MappedStep[] {
  const answers = new Map(journey.roles.map((role) => [`${role.step}:${role.department}`, role]));
  const steps = stagesOf(workspace)
    .flatMap((stage) => stage.steps)
    .map((step, position): MappedStep => {
      const roles = new Map<string, Role>();
      for (const id of departmentIds) {
        const role = answers.get(`${step.id}:${id}`);
        if (role) roles.set(id, role);
      }
      const leads = withLevel(roles, 'leads');
      const supporters = withLevel(roles, 'supports');
      return {
        ...step,
        position,
        moments: [],
        roles,
        leads,
        supporters,
        explored: false,
        nearestLeads: leads,
      };
    });
  for (const step of steps)
    if (step.leads.length === 0) step.nearestLeads = leadsAround(step, steps, departmentIds);
  return steps;
}

const withLevel = (roles: ReadonlyMap<string, Role>, level: Role['level']) =>
  [...roles.keys()].filter((id) => roles.get(id)?.level === level);

function leadsAround(step: MappedStep, steps: MappedStep[], departmentIds: string[]): string[] {
  const isLed = (other: MappedStep) => other.leads.length > 0;
  const before = steps.slice(0, step.position).findLast(isLed)?.leads ?? [];
  const after = steps.slice(step.position + 1).find(isLed)?.leads ?? [];
  return departmentIds.filter((id) => before.includes(id) || after.includes(id));
}

function mapMoments(journey: Journey, stepById: ReadonlyMap<string, MappedStep>): MappedMoment[] {
  const moments: MappedMoment[] = [];
  for (const moment of journey.moments) {
    const step = stepById.get(moment.step);
    if (step === undefined) continue;
    const contact = hasContact(moment);
    const { state, reason } = moment.absence ?? {};
    const leftAlone = !contact && state === 'left-alone' && isFilled(reason);
    const couldHelp = state === 'could-help' && moment.opportunities.length > 0;
    const open = !contact && !leftAlone && !couldHelp;
    const mapped = { ...moment, position: moments.length, step, contact, leftAlone, open };
    moments.push(mapped);
    step.moments.push(mapped);
  }
  return moments;
}

function mapHandoffs(
  journey: Journey,
  stepById: ReadonlyMap<string, MappedStep>,
  departmentIds: string[],
): MappedHandoff[] {
  const departmentAt = new Map(departmentIds.map((id, at) => [id, at]));
  const ranked = journey.handoffs.flatMap((handoff) => {
    const [fromStep, toStep] = [stepById.get(handoff.fromStep), stepById.get(handoff.toStep)];
    const [from, to] = [departmentAt.get(handoff.from), departmentAt.get(handoff.to)];
    if (!fromStep || !toStep || from === undefined || to === undefined) return [];
    return {
      handoff: { ...handoff, fromStep, toStep },
      rank: [fromStep.position, toStep.position, from, to],
    };
  });
  // Two that are alike in all four go by their ids: nothing may hang on the order in which they were typed.
  ranked.sort((a, b) => compareRanks(a.rank, b.rank) || (a.handoff.id < b.handoff.id ? -1 : 1));
  return ranked.map(({ handoff }) => handoff);
}
