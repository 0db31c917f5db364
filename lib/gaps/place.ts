import type { MappedMoment, MappedStep } from './map-journey';

/*
 * Where a gap lies, and the ids that tell it from other gaps of its rule. A rule that may find several gaps in one
 * place adds to the ids.
 */

/** One step. */
export const atStep = (step: MappedStep) => ({ step: step.id, ids: [step.id] });

/** One department in one step: a cell of the matrix. */
export const atCell = (step: MappedStep, department: string) => ({
  step: step.id,
  department,
  ids: [step.id, department],
});

/** One department, over all steps. */
export const atDepartment = (department: string) => ({ department, ids: [department] });

/** Between two steps. */
export const atHandoff = (from: MappedStep, to: MappedStep) => ({
  handoff: { fromStep: from.id, toStep: to.id },
  ids: [from.id, to.id],
});

/** A moment, with who must close a gap there and who should know of it unless the rule says otherwise. */
export const atMoment = (moment: MappedMoment) => ({
  moment: moment.id,
  step: moment.step.id,
  ids: [moment.id],
  owners: moment.step.nearestLeads,
  informed: moment.step.supporters,
});
