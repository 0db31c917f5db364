'use client';

import { type PointerEvent, useMemo, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { useJourney } from '../journey-context';
import type { BoardLens } from './board-facts';
import { boardScale, NAMES_WIDTH, SUMS_WIDTH } from './board-scale';
import { LensRow } from './lens-row';
import { MomentHeads } from './moment-heads';
import { UnseenStrips } from './unseen-strips';
import { useViewPort } from './use-view-port';

/** What is pointed at: a moment, and the lens in whose row. Ids. */
export type Pointed = { moment: string; lens: string | null };

type LensBoardProps = {
  lenses: readonly BoardLens[];
  /** Ids of the moments shown, in their order. */
  order: readonly string[];
  /** Whether these are all moments in the customer's order: only then do phases follow each other. */
  isWhole: boolean;
  pointed: Pointed | null;
  onPoint: (pointed: Pointed) => void;
};

/** Moments across, a row a lens: its phases as bars, hatched where it sees nothing, and the handoffs between. */
export function LensBoard({ lenses, order, isWhole, pointed, onPoint }: LensBoardProps) {
  const text = useText();
  const words = text.lenses.board;
  const { journey } = useJourney();
  const scroll = useRef<HTMLDivElement>(null);
  const { width, inSight } = useViewPort(scroll);
  const room = width - NAMES_WIDTH - SUMS_WIDTH;
  const x = useMemo(() => boardScale(order, room), [order, room]);
  const lensIds = useMemo(() => lenses.map(({ view }) => view.lens.id), [lenses]);
  const lit = pointed && x(pointed.moment);

  // Which moment is under the pointer follows from where it is: no cell has to listen.
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-lens]');
    if (!row) return;
    const at = Math.floor((event.clientX - row.getBoundingClientRect().left) / x.bandwidth());
    const moment = order[at];
    const lens = row.dataset.lens ?? null;
    if (moment !== undefined && (moment !== pointed?.moment || lens !== pointed.lens))
      onPoint({ moment, lens });
  };

  return (
    <div
      ref={scroll}
      className="lens-board card mt-4"
      onPointerMove={onPointerMove}
      style={{ '--moments': `${x.range()[1]}px` } as object}
    >
      <div className="lens-grid">
        <div className="lens-name">
          {words.moments}
          <small>{words.momentsHint}</small>
        </div>
        <MomentHeads
          order={order}
          moments={journey.moments}
          x={x}
          lensIds={lensIds}
          pointed={pointed}
          onPoint={onPoint}
        />
        <div className="lens-sum lens-sum-head">{words.seen}</div>
        {lenses.map((lens) => (
          <LensRow
            key={lens.view.lens.id}
            lens={lens}
            order={order}
            isWhole={isWhole}
            x={x}
            from={inSight.from}
            to={inSight.to}
            isPointed={pointed?.lens === lens.view.lens.id}
          />
        ))}
      </div>
      <UnseenStrips order={order} x={x} />
      {typeof lit === 'number' && (
        <div aria-hidden className="lens-lit" style={{ left: NAMES_WIDTH + lit, width: x.bandwidth() }} />
      )}
    </div>
  );
}
