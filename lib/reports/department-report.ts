import { type Crossing, findBaton, isCrossing } from '../baton/find-baton';
import { type Finding, type GapAnalysis, SEVERITIES } from '../gaps/finding';
import { groupByPlace, type PlaceCard } from '../gaps/group-by-place';
import { type MappedMoment, type MappedStep, mapJourney } from '../gaps/map-journey';
import type { Action, Content, Department, Journey, Touchpoint, Workspace } from '../model/facts';
import type { RoleLevel } from '../model/role';

/** A journey with its gaps, as `findGaps` gives them. */
export type AnalysedJourney = { journey: Journey; analysis: GapAnalysis };

/** What a department does in one step. */
export type PartInStep = {
  step: string;
  level: RoleLevel | 'unanswered';
  statement?: string;
  /** It has a gap to close there. */
  hasGap: boolean;
};

/** A moment at which the company is not there, in a step that the department carries or next to one. */
export type NonTouchpoint = {
  moment: string;
  step: string;
  state: 'open' | 'could-help' | 'left-alone';
  /** Questions of the customer that no content answers. */
  unanswered: string[];
};

/** A record of the department, and the moment at which it stands. */
export type Owned<Item> = { moment: string; step: string; item: Item };

/** A department in one journey. Ids throughout; findings worst first. */
export type DepartmentPart = {
  journey: Journey;
  /** All steps of the framework, in order. */
  steps: PartInStep[];
  /** Where the customer should come from others to this department, in the order of the steps. */
  receives: Crossing[];
  /** Where it should hand the customer over. */
  handsOver: Crossing[];
  /** Gaps that it must close, a card a place, and those that it should know of; accepted ones are in neither. */
  toClose: PlaceCard[];
  toKnow: Finding[];
  accepted: Finding[];
  nonTouchpoints: NonTouchpoint[];
  touchpoints: Owned<Touchpoint>[];
  content: Owned<Content>[];
  /** Its actions: open ones by day, then those without a day, then the done ones. */
  actions: Action[];
};

/** What a department reads first, over all journeys of the report. */
export type DepartmentFigures = {
  leads: number;
  toClose: number;
  critical: number;
  /** Handoffs of which the other side has confirmed and this department has not, or neither has. */
  waitingHandoffs: number;
  unanswered: number;
};

export type DepartmentReport = {
  department: Department;
  parts: DepartmentPart[];
  figures: DepartmentFigures;
};

/**
 * The gap report of one department: its part in every journey, what reaches and what leaves it, and what it must
 * close, most serious first. A gap of the whole workspace stands in the first journey that has it.
 */
export function departmentReport(
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  department: Department,
): DepartmentReport {
  const seen = new Set<string>();
  const parts = analysed.map((one) => partIn(workspace, one, department.id, seen));
  const gaps = (part: DepartmentPart) => part.toClose.flatMap(({ findings }) => findings);
  const count = (of: (part: DepartmentPart) => readonly unknown[]) =>
    parts.reduce((sum, part) => sum + of(part).length, 0);
  return {
    department,
    parts,
    figures: {
      leads: count(({ steps }) => steps.filter(({ level }) => level === 'leads')),
      toClose: count(gaps),
      critical: count((part) => gaps(part).filter(({ severity }) => severity === SEVERITIES[0])),
      waitingHandoffs: count(({ receives, handsOver }) =>
        [...receives, ...handsOver].filter((passage) => waitsFor(passage, department.id)),
      ),
      unanswered: count(({ steps }) => steps.filter(({ level }) => level === 'unanswered')),
    },
  };
}

function partIn(
  workspace: Workspace,
  { journey, analysis }: AnalysedJourney,
  id: string,
  seen: Set<string>,
): DepartmentPart {
  const { steps, moments } = mapJourney(workspace, journey);
  const { passages } = findBaton(steps, journey);
  const isNew = ({ key, step, handoff, department }: Finding) =>
    step !== undefined || handoff !== undefined || department !== undefined || !seen.has(key);
  const findings = analysis.findings.filter(isNew);
  for (const { key } of findings) seen.add(key);
  const open = findings.filter(({ state }) => state !== 'accepted');
  const own = open.filter(({ owners }) => owners.includes(id));
  const carried = steps.filter((step) => isBeside(step, steps, id));
  const crossings = passages.filter(isCrossing);
  return {
    journey,
    steps: steps.map((step) => partOf(step, id, own)),
    receives: crossings.filter(({ from, to }) => to.includes(id) && !from.includes(id)),
    handsOver: crossings.filter(({ from, to }) => from.includes(id) && !to.includes(id)),
    toClose: groupByPlace(own),
    toKnow: open.filter(({ informed }) => informed.includes(id)),
    accepted: findings.filter(({ state, owners }) => state === 'accepted' && owners.includes(id)),
    nonTouchpoints: moments
      .filter(({ contact, step }) => !contact && carried.includes(step))
      .map(nonTouchpointOf),
    touchpoints: owned(moments, ({ touchpoints }) => touchpoints, id),
    content: owned(moments, ({ content }) => content, id),
    actions: journey.actions.filter(({ department }) => department === id).toSorted(byDay),
  };
}

const partOf = (step: MappedStep, id: string, toClose: readonly Finding[]): PartInStep => {
  const role = step.roles.get(id);
  return {
    step: step.id,
    level: role?.level ?? 'unanswered',
    ...(role?.statement !== undefined && { statement: role.statement }),
    hasGap: toClose.some((finding) => (finding.step ?? finding.handoff?.fromStep) === step.id),
  };
};

// Packing lies beside the steps of sales and of service, and belongs to neither.
const isBeside = (step: MappedStep, steps: readonly MappedStep[], id: string) =>
  [step.position - 1, step.position, step.position + 1].some((at) => {
    const near = steps[at];
    return near !== undefined && (near.leads.includes(id) || near.supporters.includes(id));
  });

const nonTouchpointOf = ({ id, step, absence, leftAlone, open, questions, content }: MappedMoment) => {
  const answered = new Set(content.flatMap(({ answers = [] }) => answers));
  return {
    moment: id,
    step: step.id,
    state: leftAlone
      ? ('left-alone' as const)
      : !open && absence?.state === 'could-help'
        ? ('could-help' as const)
        : ('open' as const),
    unanswered: questions.filter((question) => !answered.has(question.id)).map(({ text }) => text),
  };
};

const owned = <Item extends { department?: string | undefined }>(
  moments: readonly MappedMoment[],
  itemsOf: (moment: MappedMoment) => readonly Item[],
  id: string,
): Owned<Item>[] =>
  moments.flatMap((moment) =>
    itemsOf(moment)
      .filter(({ department }) => department === id)
      .map((item) => ({ moment: moment.id, step: moment.step.id, item })),
  );

/** Whether a handoff is still to be confirmed or recorded by a department. */
export const waitsFor = (passage: Crossing, department: string): boolean =>
  passage.kind === 'handed' &&
  passage.state !== 'agreed' &&
  !(passage.handoff?.confirmedBy ?? []).includes(department);

/** Open before done, by day, without a day last. */
export const byDay = (a: Action, b: Action) =>
  Number(a.done ?? false) - Number(b.done ?? false) || compare(a.due ?? '~', b.due ?? '~');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
