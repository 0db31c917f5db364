'use client';

import { Eye, EyeOff } from 'lucide-react';
import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { phaseName } from '@/lib/lenses/phase-name';
import { nameOf } from '../inspector/place-name';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { UnseenBecause } from '../look-through/unseen-because';
import { placeHref } from '../selection';
import { type BoardLens, holeAround } from './board-facts';

type MomentSightsProps = {
  lenses: readonly BoardLens[];
  /** By id. */
  moment: string;
  /** The lens in whose row is pointed, by id. */
  pointedLens?: string | null;
  /** Below the name of the moment, which need not be said again. */
  isInList?: boolean;
};

/** Who sees a moment, who does not, and why not; where a hole is pointed at, between which phases it lies. */
export function MomentSights({ lenses, moment, pointedLens = null, isInList = false }: MomentSightsProps) {
  const text = useText();
  const words = text.lenses.board;
  const { workspaceId, journey } = useJourney();
  const { hidden } = useLookThrough();
  const name = nameOf(journey.moments, moment);
  const seeing = lenses.filter(({ view }) => view.sights.get(moment)?.phase != null);
  const missing = lenses.filter(({ view }) => view.sights.get(moment)?.phase == null);
  const names = (some: readonly BoardLens[]) => some.map(({ view }) => text.lenses.lens(view.lens.called));
  const pointed = lenses.find(({ view }) => view.lens.id === pointedLens);
  const hole = pointed?.stretches.find((stretch) => stretch.moments.includes(moment));

  if (hidden.moments.has(moment))
    return (
      <section aria-label={text.lookThrough.unseen} className="unseen-void mt-4 grid gap-1 p-4">
        <UnseenBecause moments={[moment]} />
      </section>
    );
  return (
    <section
      aria-label={name}
      className={isInList ? 'grid gap-2 border-l-2 border-accent py-1 pl-3' : 'card mt-4 grid gap-3 p-4'}
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {!isInList && <h2 className="text-16 wrap-anywhere">{name}</h2>}
        <p className="text-muted">{words.whoSees({ seeing: names(seeing), missing: names(missing) })}</p>
        <Link
          className="no-print ml-auto py-1 text-accent underline underline-offset-2"
          href={placeHref(paths.matrixPath(workspaceId, journey.id), { kind: 'moment', moment })}
        >
          {words.toMoment}
        </Link>
      </div>
      {!isInList && (
        // Keeps its height, so that nothing below jumps while the pointer moves over the board.
        <p role="status" className="min-h-5 font-medium text-bad">
          {pointed &&
            hole &&
            words.holeOf({
              lens: text.lenses.lens(pointed.view.lens.called),
              around: holeAround(text, pointed.view, hole),
              moments: hole.moments.map((id) => nameOf(journey.moments, id)),
            })}
        </p>
      )}
      <ul className={`grid gap-x-6 gap-y-2 ${isInList ? '' : 'phone:grid-cols-2 desk:grid-cols-3'}`}>
        {lenses.map(({ view, stretches }) => {
          const sight = view.sights.get(moment);
          const isSeen = sight !== undefined && sight.phase !== null;
          const stretch = stretches.find((one) => one.moments.includes(moment));
          return (
            <li
              key={view.lens.id}
              className={`flex gap-2 rounded-md ${view.lens.id === pointedLens ? 'bg-accent-ground outline-4 outline-accent-ground' : ''}`}
            >
              {isSeen ? (
                <Eye aria-hidden size={16} className="mt-0.5 flex-none text-ok" />
              ) : (
                <EyeOff aria-hidden size={16} className="mt-0.5 flex-none text-bad" />
              )}
              <p className="min-w-0 wrap-anywhere">
                <b className="font-semibold">{text.lenses.lens(view.lens.called)}</b>:{' '}
                {isSeen
                  ? words.seesIt({ phase: phaseName(text, view, sight.phase) })
                  : words.missesIt({
                      around: stretch ? holeAround(text, view, stretch) : '',
                      because: sight?.blind ? text.lenses.because(sight.blind) : '',
                    })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
