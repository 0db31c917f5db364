'use client';

import type { ReactNode } from 'react';
import { useText } from '@/app/text/text-context';
import type { LensView } from '@/lib/lenses/look-through';
import { phaseName } from '@/lib/lenses/phase-name';
import { nameOf } from '../inspector/place-name';
import { useJourney } from '../journey-context';

/** What the board comes down to: who is overlooked, and what lies between two phases. */
export function LensCards({ views }: { views: readonly LensView[] }) {
  const text = useText();
  const words = text.lenses.board;
  const { journey } = useJourney();
  const missing = (id: string) => views.filter(({ sights }) => sights.get(id)?.phase == null).length;
  const most = Math.max(...journey.moments.map(({ id }) => missing(id)));
  const overlooked = most === 0 ? [] : journey.moments.filter(({ id }) => missing(id) === most);
  return (
    <div className="mt-4 grid items-start gap-3 pb-6 phone:grid-cols-2">
      <Card title={words.overlooked({ missing: most, lenses: views.length })}>
        {overlooked.length > 0 ? overlooked.map(({ name }) => name).join(' · ') : words.nothingOverlooked}
      </Card>
      <Card title={words.between}>
        {views.some(({ between }) => between.length > 0) ? (
          <ul className="grid gap-1">
            {views.flatMap((view) =>
              view.between.map((stretch) => (
                <li key={`${view.lens.id} ${stretch.fromMoment}`}>
                  <b className="font-semibold">{text.lenses.lens(view.lens.called)}</b>:{' '}
                  {text.lenses.table.between({
                    from: phaseName(text, view, stretch.from),
                    to: phaseName(text, view, stretch.to),
                    moments: stretch.hidden.map((id) => nameOf(journey.moments, id)),
                  })}
                </li>
              )),
            )}
          </ul>
        ) : (
          words.nothingBetween
        )}
      </Card>
    </div>
  );
}

const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="card grid gap-1 p-4">
    <h2 className="text-14 font-semibold">{title}</h2>
    <div className="text-muted">{children}</div>
  </section>
);
