'use client';

import type { ScaleBand } from 'd3-scale';
import { memo } from 'react';
import { useText } from '@/app/text/text-context';
import { BUILT_IN_LENSES } from '@/lib/lenses/lens-ids';
import { phaseName } from '@/lib/lenses/phase-name';
import { type Run, runsOf } from '@/lib/lenses/runs';
import { useLookThrough } from '../look-through/look-through-context';
import { type BoardLens, handoffInWords } from './board-facts';
import { LensBars } from './lens-bars';

type LensRowProps = {
  lens: BoardLens;
  order: readonly string[];
  isWhole: boolean;
  x: ScaleBand<string>;
  /** What is drawn of it, in pixels. */
  from: number;
  to: number;
  isPointed: boolean;
};

/** One lens of the board: what it is, what it sees, and what that comes down to. */
export const LensRow = memo(function LensRow(props: LensRowProps) {
  const { lens, order, isWhole, x, from, to, isPointed } = props;
  const text = useText();
  const words = text.lenses.board;
  const { view, handoffs } = lens;
  // Over a hole that the lens does not see, it sees no handoff either.
  const isLookedThrough = useLookThrough().view !== null;
  const known = BUILT_IN_LENSES.find((id) => id === view.lens.id);
  const runs = runsOf(view.sights, order);
  const nameOf = ({ phase }: Run) => (phase === null ? words.unseen : phaseName(text, view, phase));
  const marks = isWhole
    ? handoffs
        .filter(({ state, hidden }) => state !== 'kept' && !(isLookedThrough && hidden.length > 0))
        .map((handoff) => ({
          moment: handoff.toMoment,
          state: handoff.state,
          label: handoffInWords(text, view, handoff),
        }))
    : [];
  const all = view.sights.size;
  const open = handoffs.filter(({ state }) => state === 'missing' || state === 'unconfirmed').length;
  return (
    <>
      <div className="lens-name" data-on={isPointed}>
        {text.lenses.lens(view.lens.called)}{' '}
        <span className="lens-side" data-side={view.lens.looksFrom}>
          {words.sides[view.lens.looksFrom]}
        </span>
        {known && <small>{text.lenses.builtIn[known].shows}</small>}
      </div>
      <div className="lens-cells" data-lens={view.lens.id}>
        <LensBars
          id={view.lens.id}
          runs={runs}
          marks={marks}
          x={x}
          from={from}
          to={to}
          nameOf={nameOf}
          label={words.rowInWords({
            lens: text.lenses.lens(view.lens.called),
            runs: runs.map((run) => words.run({ name: nameOf(run), count: run.moments.length })),
          })}
        />
      </div>
      <div className="lens-sum" data-on={isPointed}>
        <b>{view.seen}</b> / {all}
        <span className="lens-meter" aria-hidden>
          <span style={{ width: `${(view.seen / Math.max(1, all)) * 100}%` }} />
        </span>
        <small>{words.blindSpots({ count: all - view.seen })}</small>
        <small>{words.handoffs({ count: handoffs.length })}</small>
        {open > 0 && <small>{words.notAgreed({ count: open })}</small>}
      </div>
    </>
  );
});
