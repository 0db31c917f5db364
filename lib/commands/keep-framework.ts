import { generateNKeysBetween } from 'fractional-indexing';
import type { Draft } from '../changes/draft';
import { twelveSteps } from '../framework/twelve-steps';
import { rootIdOf } from '../model/document';
import type { Kind } from '../model/kinds';

/**
 * A workspace without stages of its own lives by the twelve steps. The first edit to a stage or a step makes
 * them its own, in its language.
 */
export function keepFramework(draft: Draft, documentId: string, kind: Kind) {
  if ((kind !== 'stage' && kind !== 'step') || draft.rows(documentId, 'stage').length > 0) return;
  const root = draft.row(documentId, 'workspace', rootIdOf(documentId));
  if (!root) return;
  const stages = twelveSteps(root.language);
  const steps = stages.flatMap((stage) => stage.steps.map((step) => ({ ...step, parent: stage.id })));
  const stageOrders = generateNKeysBetween(null, null, stages.length);
  const stepOrders = generateNKeysBetween(null, null, steps.length);
  for (const [index, { id, name }] of stages.entries())
    draft.put(documentId, 'stage', { id, name, order: stageOrders[index] ?? '' });
  for (const [index, step] of steps.entries())
    draft.put(documentId, 'step', { ...step, order: stepOrders[index] ?? '' });
}
