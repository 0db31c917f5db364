import { stagesOf } from '../framework/twelve-steps';
import { BUILT_IN_LENSES } from '../lenses/lens-ids';
import type { Journey, WorkspaceFacts } from '../model/facts';
import { definitionOf, type Kind } from '../model/kinds';
import { usesAt } from '../model/references';
import { type Problem, pathOf } from './problem';
import { MOST_STEPS } from './workspace-file';

type Keys = (string | number)[];
type Placed = { kind: Kind; keys: Keys; item: { id: string } };

/**
 * What no single field can tell: ids that stand twice, references to nothing, a second role in a cell, a lens or
 * department named twice, a handoff from a step to itself, too many steps. Paths are those of the file.
 */
export function checkFacts(facts: WorkspaceFacts): Problem[] {
  const problems: Problem[] = [];
  const report = (keys: Keys, code: Problem['code'], params: Problem['params'] = {}) =>
    problems.push({ path: pathOf(keys), code, params });

  const inWorkspace = [...placedInWorkspace(facts)];
  const inJourneys = facts.journeys.map((journey, index) => [...placedInJourney(journey, index)]);
  const lists = [inWorkspace, ...inJourneys];

  checkUniqueIds(lists.flat(), report);
  checkPhases(facts, report);
  checkSteps(facts, report);

  const shared = idsByKind(inWorkspace);
  shared.set('lens', new Set([...BUILT_IN_LENSES, ...(shared.get('lens') ?? [])]));
  shared.set(
    'step',
    new Set(stagesOf(facts.workspace).flatMap((stage) => stage.steps.map((step) => step.id))),
  );
  shared.set('journey', new Set(facts.journeys.map((journey) => journey.id)));

  checkReferences(
    { kind: 'workspace', keys: ['workspace'], item: { id: '', ...facts.workspace } },
    [shared],
    report,
  );
  for (const list of lists) {
    const own = idsByKind(list);
    for (const placed of list) checkReferences(placed, [shared, own], report);
  }

  checkNamedTwice(facts.workspace.lenses ?? [], ['workspace', 'lenses'], report);
  facts.journeys.forEach((journey, index) => {
    checkRoles(journey, ['journeys', index, 'roles'], report);
    journey.handoffs.forEach((handoff, at) => {
      const keys = ['journeys', index, 'handoffs', at];
      if (handoff.fromStep === handoff.toStep) report([...keys, 'toStep'], 'self-handoff');
      checkNamedTwice(handoff.confirmedBy ?? [], [...keys, 'confirmedBy'], report);
    });
  });
  return problems;
}

type Report = (keys: Keys, code: Problem['code'], params?: Problem['params']) => void;

function* placedInWorkspace({ workspace, journeys }: WorkspaceFacts): Generator<Placed> {
  const at = (kind: Kind, keys: Keys, items: { id: string }[]) =>
    items.map((item, index) => ({ kind, keys: [...keys, index], item }));
  yield* at('department', ['workspace', 'departments'], workspace.departments);
  for (const stage of at('stage', ['workspace', 'stages'], workspace.stages ?? [])) {
    yield stage;
    yield* at('step', [...stage.keys, 'steps'], (stage.item as { steps?: { id: string }[] }).steps ?? []);
  }
  yield* at('lens', ['workspace', 'ownLenses'], workspace.ownLenses);
  yield* at('persona', ['personas'], workspace.personas);
  yield* at('journey', ['journeys'], journeys);
}

const IN_JOURNEY = {
  moments: 'moment',
  roles: 'role',
  handoffs: 'handoff',
  scenarios: 'scenario',
  assumptions: 'assumption',
  reviewed: 'review',
  actions: 'action',
  accepted: 'acceptance',
} as const satisfies Partial<Record<keyof Journey, Kind>>;

const IN_MOMENT = {
  questions: 'question',
  obstacles: 'obstacle',
  touchpoints: 'touchpoint',
  opportunities: 'opportunity',
  content: 'content',
} as const satisfies Partial<Record<keyof Journey['moments'][number], Kind>>;

function* placedInJourney(journey: Journey, index: number): Generator<Placed> {
  for (const [list, kind] of Object.entries(IN_JOURNEY)) {
    for (const [at, item] of journey[list as keyof typeof IN_JOURNEY].entries()) {
      // A review stands in the file under the id of its step.
      const key = kind === 'review' ? (item as Journey['reviewed'][number]).step : at;
      yield { kind, keys: ['journeys', index, list, key], item };
    }
  }
  for (const [at, moment] of journey.moments.entries())
    for (const [list, kind] of Object.entries(IN_MOMENT))
      for (const [n, item] of moment[list as keyof typeof IN_MOMENT].entries())
        yield { kind, keys: ['journeys', index, 'moments', at, list, n], item };
}

function checkUniqueIds(placed: Placed[], report: Report) {
  const first = new Map<string, Keys>();
  for (const { kind, keys, item } of placed) {
    if (definitionOf(kind).idFrom) continue;
    const isBuiltIn = kind === 'lens' && (BUILT_IN_LENSES as readonly string[]).includes(item.id);
    const before = isBuiltIn ? ['built-in'] : first.get(`${kind} ${item.id}`);
    if (before) report([...keys, 'id'], 'duplicate-id', { kind, id: item.id, first: pathOf(before) });
    else first.set(`${kind} ${item.id}`, keys);
  }
}

function checkPhases({ workspace }: WorkspaceFacts, report: Report) {
  workspace.ownLenses.forEach((lens, at) => {
    const keys = ['workspace', 'ownLenses', at, 'phases'];
    checkNamedTwice(
      lens.phases.map((phase) => phase.id),
      keys,
      report,
      'id',
    );
  });
}

function checkSteps({ workspace }: WorkspaceFacts, report: Report) {
  const count = stagesOf(workspace).reduce((sum, stage) => sum + stage.steps.length, 0);
  if (count > MOST_STEPS) report(['workspace', 'stages'], 'too-many', { max: MOST_STEPS, kind: 'steps' });
}

function checkReferences({ kind, keys, item }: Placed, known: Map<string, Set<string>>[], report: Report) {
  for (const reference of definitionOf(kind).references ?? []) {
    for (const use of usesAt(item, reference.at)) {
      if (reference.to.some((to) => known.some((ids) => ids.get(to)?.has(use.id)))) continue;
      const inFile = kind === 'review' ? [] : use.keys;
      report([...keys, ...inFile], 'unknown-reference', { kind: reference.to[0], id: use.id });
    }
  }
}

function checkRoles(journey: Journey, keys: Keys, report: Report) {
  const first = new Map<string, number>();
  journey.roles.forEach((role, at) => {
    const cell = `${role.department} ${role.step}`;
    const before = first.get(cell);
    if (before === undefined) first.set(cell, at);
    else report([...keys, at], 'second-role', { first: pathOf([...keys, before]) });
  });
}

function checkNamedTwice(ids: string[], keys: Keys, report: Report, field?: string) {
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at) report(field ? [...keys, at, field] : [...keys, at], 'named-twice', { id });
  });
}

function idsByKind(placed: Placed[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { kind, item } of placed) {
    const known = ids.get(kind) ?? new Set();
    ids.set(kind, known.add(item.id));
  }
  return ids;
}
