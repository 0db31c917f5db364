import { type ExampleDraft, exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Rule } from '@/lib/gaps/rule';

export const TODAY = '2026-11-22';

/** A workspace that is drawn as an example, with its only journey. */
export const onlyJourney = (draft: ExampleDraft) => {
  const { workspace, journeys } = exampleFacts(draft);
  const [journey] = journeys;
  if (!journey) throw new Error('No journey.');
  return { workspace, journey };
};

/** Its gaps, by all rules or by some. */
export const analyse = (draft: ExampleDraft, rules?: readonly Rule[]) => {
  const { workspace, journey } = onlyJourney(draft);
  return findGaps(workspace, journey, TODAY, rules);
};
