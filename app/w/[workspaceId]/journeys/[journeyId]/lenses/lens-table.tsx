'use client';

import { memo, useDeferredValue } from 'react';
import { useText } from '@/app/text/text-context';
import { phaseName } from '@/lib/lenses/phase-name';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import type { BoardLens } from './board-facts';

/** The facts of the board as a table to be read out: moments down, lenses across, and why one is not seen. */
export const LensTable = memo(function LensTable({ lenses }: { lenses: readonly BoardLens[] }) {
  const text = useText();
  const words = text.lenses.board;
  const { journey } = useJourney();
  const { hidden } = useLookThrough();
  // Drawn after the board itself, which a thousand cells would hold up.
  const rows = useDeferredValue(journey.moments, []);
  return (
    <div className="sr-only">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.lenses.table.moment}</th>
            {lenses.map(({ view }) => (
              <th key={view.lens.id} scope="col">
                {text.lenses.lens(view.lens.called)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ id }) => !hidden.moments.has(id))
            .map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {lenses.map(({ view }) => {
                  const sight = view.sights.get(id);
                  return (
                    <td key={view.lens.id}>
                      {sight?.phase != null
                        ? phaseName(text, view, sight.phase)
                        : `${words.unseen}. ${sight?.blind ? text.lenses.why(sight.blind) : ''}`}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
});
