import type { Text } from '../text/text';
import type { LensView } from './look-through';

/** What a phase of a lens is called on screen and on paper. */
export const phaseName = (text: Text, { phases }: Pick<LensView, 'phases'>, id: string) =>
  text.lenses.phase(phases.find((phase) => phase.id === id)?.called ?? { own: id });
