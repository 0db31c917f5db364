'use client';

import { Eye, EyeOff } from 'lucide-react';
import Link from 'next/link';
import { useId } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import type { ComparedMoment, LensComparison } from '@/lib/lenses/compare-lenses';
import type { Sight } from '@/lib/lenses/lens';
import type { LensView } from '@/lib/lenses/look-through';
import { phaseName } from '@/lib/lenses/phase-name';
import { useJourney } from '../journey-context';
import { placeHref } from '../selection';

type Props = { a: LensView; b: LensView; comparison: LensComparison };

/** The moments that only one of two lenses sees, that both see, and that neither sees. */
export function ComparedMoments({ a, b, comparison }: Props) {
  const text = useText();
  const words = text.lensComparison;
  const { moments } = comparison;
  const only = (view: LensView) => ({ lens: text.lenses.theLens(view.lens.called) });
  return (
    <div className="grid items-start gap-3 phone:grid-cols-2">
      <Group
        title={words.onlySeenBy(only(a))}
        none={words.noneOnly(only(a))}
        of={moments.onlyA}
        a={a}
        b={b}
      />
      <Group
        title={words.onlySeenBy(only(b))}
        none={words.noneOnly(only(b))}
        of={moments.onlyB}
        a={a}
        b={b}
      />
      <Group isWide title={words.both} none={words.noneBoth} of={moments.both} a={a} b={b} />
      <Group isWide title={words.neither} none={words.noneNeither} of={moments.neither} a={a} b={b} />
    </div>
  );
}

type GroupProps = {
  title: string;
  /** What it means that there are none. */
  none: string;
  of: readonly ComparedMoment[];
  a: LensView;
  b: LensView;
  /** Takes the whole width, its moments in columns. */
  isWide?: boolean;
};

function Group({ title, none, of, a, b, isWide = false }: GroupProps) {
  const text = useText();
  const words = text.lensComparison;
  const { workspaceId, journey } = useJourney();
  const id = useId();
  const sides = [
    { view: a, sightOf: (compared: ComparedMoment) => compared.a },
    { view: b, sightOf: (compared: ComparedMoment) => compared.b },
  ];
  const said = (view: LensView, sight: Sight) => {
    const lens = text.lenses.lens(view.lens.called);
    return sight.phase === null
      ? words.unseenBecause({ lens, because: text.lenses.because(sight.blind) })
      : words.inPhase({ lens, phase: phaseName(text, view, sight.phase) });
  };
  // What holds for all of them is said once, above them.
  const shared = sides.map(({ view, sightOf }) => {
    const all = new Set(of.map((compared) => said(view, sightOf(compared))));
    const [first] = of;
    return first && all.size === 1 && of.length > 1 ? said(view, sightOf(first)) : undefined;
  });
  return (
    <section
      aria-labelledby={id}
      className={`card grid min-w-0 gap-3 p-4 ${isWide ? 'phone:col-span-2' : ''}`}
    >
      <h2 className="text-14 wrap-anywhere">
        <span id={id}>{title}</span> <span className="font-medium text-muted tabular-nums">{of.length}</span>
      </h2>
      {of.length === 0 && <p className="text-muted">{none}</p>}
      {sides.map(
        ({ view, sightOf }, at) =>
          shared[at] && (
            <p key={view.lens.id} className="flex gap-2 text-12 text-muted">
              <Mark isSeen={of.some((compared) => sightOf(compared).phase !== null)} />
              {shared[at]}
            </p>
          ),
      )}
      <ol
        className={`-mb-2 ${of.length === 0 ? 'hidden' : ''} ${isWide ? 'gap-x-6 phone:columns-2 desk:columns-3' : ''}`}
      >
        {of.map((compared) => (
          <li
            key={compared.moment}
            className="mb-2 grid break-inside-avoid grid-cols-[24px_minmax(0,1fr)] gap-x-1"
          >
            <span className="pt-px text-12 text-muted tabular-nums">
              {journey.moments.findIndex((one) => one.id === compared.moment) + 1}
            </span>
            <div className="grid gap-0.5">
              <Link
                className="justify-self-start font-medium wrap-anywhere hover:underline"
                href={placeHref(paths.matrixPath(workspaceId, journey.id), {
                  kind: 'moment',
                  moment: compared.moment,
                })}
              >
                {journey.moments.find((one) => one.id === compared.moment)?.name}
              </Link>
              {sides.map(
                ({ view, sightOf }, at) =>
                  !shared[at] && (
                    <p key={view.lens.id} className="flex gap-2 text-12 text-muted">
                      <Mark isSeen={sightOf(compared).phase !== null} />
                      {said(view, sightOf(compared))}
                    </p>
                  ),
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const Mark = ({ isSeen }: { isSeen: boolean }) =>
  isSeen ? (
    <Eye aria-hidden size={14} className="mt-px flex-none text-ok" />
  ) : (
    <EyeOff aria-hidden size={14} className="mt-px flex-none text-bad" />
  );
