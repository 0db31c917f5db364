import type { LensView } from '../lenses/look-through';
import { phaseName } from '../lenses/phase-name';
import type { Journey } from '../model/facts';
import type { Text } from '../text/text';
import { alignedRows } from './aligned-rows';

/**
 * What each lens sees of a journey, as a table for people: a row a moment, a column a lens; see `alignedRows` for
 * `columns`.
 */
export function lensesToTable(
  text: Text,
  journey: Journey,
  views: readonly LensView[],
  columns?: number,
): string {
  const words = text.lenses.table;
  const title = `${journey.name} (${journey.id})`;
  if (journey.moments.length === 0) return [title, `  ${words.noMoments}`, ''].join('\n');
  const names = new Map(journey.moments.map(({ id, name }) => [id, name]));
  const rows = journey.moments.map((moment) => [
    moment.name,
    ...views.map((view) => {
      const phase = view.sights.get(moment.id)?.phase;
      return phase == null ? words.unseen : phaseName(text, view, phase);
    }),
  ]);
  const heading = [words.moment, ...views.map(({ lens }) => text.lenses.lens(lens.called))];
  const summaries = views.flatMap((view) => [
    `  ${words.summary({
      lens: text.lenses.lens(view.lens.called),
      seen: view.seen,
      moments: view.sights.size,
      handoffs: view.changes.length,
    })}`,
    ...view.between.map(
      ({ from, to, hidden }) =>
        `    ${words.between({
          from: phaseName(text, view, from),
          to: phaseName(text, view, to),
          moments: hidden.map((id) => names.get(id) ?? id),
        })}`,
    ),
  ]);
  return [title, ...alignedRows([heading, ...rows], columns), '', ...summaries, ''].join('\n');
}
