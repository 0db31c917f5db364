import type { Journey, Scenario, Step } from '../model/facts';
import { type ScenarioPassage, scenarioPassages } from './scenario-passages';

/** What two ways through do not share. Moments are ids. */
export type ScenarioComparison = {
  onlyFirst: string[];
  onlySecond: string[];
  /** Both take the same moments of those that they share, but not in the same order. */
  otherOrder: boolean;
  /** Changes of lead that only one of them needs. */
  handoffsOnlyFirst: ScenarioPassage[];
  handoffsOnlySecond: ScenarioPassage[];
};

/** Lays two ways through beside each other. */
export function compareScenarios(
  steps: readonly Step[],
  journey: Journey,
  first: Scenario,
  second: Scenario,
): ScenarioComparison {
  const missingIn = (others: readonly string[], own: readonly string[]) => [
    ...new Set(own.filter((moment) => !others.includes(moment))),
  ];
  const shared = (own: readonly string[], others: readonly string[]) =>
    own.filter((moment) => others.includes(moment)).join(' ');
  const passages = [first, second].map((scenario) =>
    scenarioPassages(steps, journey, scenario).filter(({ kind }) => kind !== 'kept'),
  );
  const pairs = passages.map((some) => new Set(some.map(pairOf)));
  const without = (own: number, other: number) =>
    (passages[own] ?? []).filter((passage) => !pairs[other]?.has(pairOf(passage)));
  return {
    onlyFirst: missingIn(second.moments, first.moments),
    onlySecond: missingIn(first.moments, second.moments),
    otherOrder: shared(first.moments, second.moments) !== shared(second.moments, first.moments),
    handoffsOnlyFirst: without(0, 1),
    handoffsOnlySecond: without(1, 0),
  };
}

const pairOf = ({ fromStep, toStep }: ScenarioPassage) => `${fromStep} ${toStep}`;
