'use client';

import { Eye, EyeOff } from 'lucide-react';
import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import type { LensView } from '@/lib/lenses/look-through';
import { phaseName } from '@/lib/lenses/phase-name';
import type { Moment } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { placeHref } from '../selection';

/** Who sees a moment, who does not, and why not. */
export function MomentSights({ views, moment }: { views: readonly LensView[]; moment: Moment }) {
  const text = useText();
  const words = text.lenses.board;
  const { workspaceId, journey } = useJourney();
  const seeing = views.filter(({ sights }) => sights.get(moment.id)?.phase != null).length;
  return (
    <section aria-label={moment.name} className="card mt-4 grid gap-3 p-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="text-16">{moment.name}</h2>
        <p className="text-muted">{words.seenBy({ seeing, lenses: views.length })}</p>
        <Link
          className="no-print ml-auto text-accent underline underline-offset-2"
          href={placeHref(paths.matrixPath(workspaceId, journey.id), { kind: 'moment', moment: moment.id })}
        >
          {words.toMoment}
        </Link>
      </div>
      <ul className="grid gap-x-6 gap-y-2 phone:grid-cols-2 desk:grid-cols-3">
        {views.map((view) => {
          const sight = view.sights.get(moment.id);
          const isSeen = sight !== undefined && sight.phase !== null;
          return (
            <li key={view.lens.id} className="flex gap-2">
              {isSeen ? (
                <Eye aria-hidden size={16} className="mt-0.5 flex-none text-ok" />
              ) : (
                <EyeOff aria-hidden size={16} className="mt-0.5 flex-none text-bad" />
              )}
              <p>
                <b className="font-semibold">{text.lenses.lens(view.lens.called)}</b>:{' '}
                {isSeen
                  ? words.seesIt({ phase: phaseName(text, view, sight.phase) })
                  : words.missesIt({ because: sight?.blind ? text.lenses.because(sight.blind) : '' })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
