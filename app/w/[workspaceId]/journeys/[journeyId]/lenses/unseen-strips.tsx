'use client';

import type { ScaleBand } from 'd3-scale';
import { useText } from '@/app/text/text-context';
import { runsOf } from '@/lib/lenses/runs';
import { stretchesOf } from '@/lib/lenses/stretches';
import { useLookThrough } from '../look-through/look-through-context';
import { holeAround } from './board-facts';
import { extentOf, NAMES_WIDTH } from './board-scale';

/** Columns that the lens that is looked through does not see, as holes over the whole height of the board. */
export function UnseenStrips({ order, x }: { order: readonly string[]; x: ScaleBand<string> }) {
  const text = useText();
  const { view } = useLookThrough();
  if (!view) return null;
  const stretches = stretchesOf(view.sights);
  return runsOf(view.sights, order)
    .filter(({ phase }) => phase === null)
    .map(({ moments }) => {
      const { left, width } = extentOf(x, moments);
      const stretch = stretches.find((one) => one.moments.includes(moments[0]));
      return (
        <div
          key={moments[0]}
          aria-hidden
          className="unseen-void lens-appears lens-strip"
          style={{ left: NAMES_WIDTH + left + 2, width: width - 4 }}
        >
          {stretch && <span>{holeAround(text, view, stretch) || text.lenses.board.unseen}</span>}
        </div>
      );
    });
}
