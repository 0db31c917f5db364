import type { LensView } from '../lenses/look-through';
import type { Text } from '../text/text';

/** What each lens sees of one journey, as the command line prints it with `--json`: the public contract. */
export const lensesToJson = (text: Text, journeyId: string, views: readonly LensView[]) => ({
  id: journeyId,
  lenses: views.map(({ lens, seen, sights, between, changes }) => ({
    id: lens.id,
    seen,
    moments: Object.fromEntries([...sights].map(([moment, { phase }]) => [moment, phase])),
    between: between.map(({ from, to, hidden }) => ({ from, to, moments: hidden })),
    handoffs: changes.length,
    why: Object.fromEntries(
      [...sights].flatMap(([moment, { blind }]) => (blind ? [[moment, text.lenses.why(blind)]] : [])),
    ),
  })),
});
