import type { Journey } from '../model/facts';
import type { Hidden } from './hidden-by';
import type { LensView } from './look-through';
import { stretchesOf } from './stretches';

/** Steps beside each other that disappear through a lens, and the phases that the lens sees around them. */
export type Hole = { steps: [string, ...string[]]; from: string | null; to: string | null };

/**
 * The holes that a lens leaves among steps.
 * @param shown ids of steps in the order in which they stand beside each other
 */
export function holesOf(
  { sights }: Pick<LensView, 'sights'>,
  { moments }: Pick<Journey, 'moments'>,
  hidden: Pick<Hidden, 'steps'>,
  shown: readonly string[],
): Hole[] {
  const stretches = stretchesOf(sights);
  const around = (moment: string | undefined) =>
    stretches.find((stretch) => moment !== undefined && stretch.moments.includes(moment));
  const holes: Hole[] = [];
  let open: Hole | undefined;
  for (const step of shown) {
    if (!hidden.steps.has(step)) {
      open = undefined;
      continue;
    }
    const inStep = moments.filter((moment) => moment.step === step).map(({ id }) => id);
    const to = around(inStep.at(-1))?.to ?? null;
    if (open) {
      open.steps.push(step);
      open.to = to;
    } else {
      open = { steps: [step], from: around(inStep[0])?.from ?? null, to };
      holes.push(open);
    }
  }
  return holes;
}
