'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { phaseName } from '@/lib/lenses/phase-name';
import { type Run, runsOf } from '@/lib/lenses/runs';
import { nameOf } from '../inspector/place-name';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { type BoardLens, holeAround } from './board-facts';
import { MomentSights } from './moment-sights';
import { PhaseHandoffMark } from './phase-handoff-mark';

type LensListProps = {
  lenses: readonly [BoardLens, ...BoardLens[]];
  order: readonly string[];
  isWhole: boolean;
  /** The moment that is opened, by id. */
  chosen: string | undefined;
  onChoose: (moment: string | null) => void;
};

/** The board on a phone, lens by lens: its phases and holes one below the other, with the moments in them. */
export function LensList({ lenses, order, isWhole, chosen, onChoose }: LensListProps) {
  const text = useText();
  const words = text.lenses.board;
  const { journey } = useJourney();
  const { hidden } = useLookThrough();
  const [shown, show] = useState<string | null>(null);
  const lens = lenses.find(({ view }) => view.lens.id === shown) ?? lenses[0];
  const { view, handoffs, stretches } = lens;
  const handoffInto = ({ moments: [first] }: Run) =>
    isWhole ? handoffs.find(({ toMoment, state }) => toMoment === first && state !== 'kept') : undefined;
  const around = ({ moments: [first] }: Run) => {
    const stretch = stretches.find((one) => one.moments.includes(first));
    return stretch ? holeAround(text, view, stretch) : '';
  };
  return (
    <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-3 wrap-anywhere">
      {lenses.length > 1 && (
        <Choice
          showLabel
          label={words.lens}
          value={view.lens.id}
          options={lenses.map((one) => ({
            id: one.view.lens.id,
            label: text.lenses.lens(one.view.lens.called),
            hint: words.seenOf({ seen: one.view.seen, moments: one.view.sights.size }),
          }))}
          onChange={show}
        />
      )}
      <p className="flex flex-wrap items-center gap-x-2 text-muted">
        <span className="lens-side" data-side={view.lens.looksFrom}>
          {words.sides[view.lens.looksFrom]}
        </span>
        {words.seenOf({ seen: view.seen, moments: view.sights.size })} ·{' '}
        {words.handoffs({ count: handoffs.length })}
      </p>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {runsOf(view.sights, order).map((run) => {
          const handoff = handoffInto(run);
          return (
            <li key={run.moments[0]} className="grid grid-cols-[minmax(0,1fr)] gap-2">
              {handoff && <PhaseHandoffMark view={view} handoff={handoff} />}
              <section className={run.phase === null ? 'unseen-void p-3' : 'card p-3'}>
                <h2 className="text-14">
                  {run.phase === null
                    ? words.hole({ around: around(run) })
                    : phaseName(text, view, run.phase)}
                </h2>
                <ul className="mt-1 grid gap-1">
                  {run.moments.map((id) =>
                    hidden.moments.has(id) ? null : (
                      <li key={id}>
                        <button
                          type="button"
                          aria-expanded={chosen === id}
                          className="min-h-10 w-full rounded-md px-2 py-1.5 text-left text-14 text-ink wrap-anywhere aria-expanded:bg-accent-ground aria-expanded:font-medium"
                          onClick={() => onChoose(chosen === id ? null : id)}
                        >
                          {nameOf(journey.moments, id)}
                        </button>
                        {chosen === id && <MomentSights lenses={lenses} moment={id} isInList />}
                      </li>
                    ),
                  )}
                </ul>
              </section>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
