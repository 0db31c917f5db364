'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { lookThroughAll } from '@/lib/lenses/look-through';
import { useJourney } from '../journey-context';
import { JourneyAlignment } from './journey-alignment';
import { LensBoard } from './lens-board';
import { LensCards } from './lens-cards';
import { LensPageLinks } from './lens-page-links';
import { MomentSights } from './moment-sights';

/** One set of moments through every lens that is switched on, so that what each cannot see becomes visible. */
export function LensesScreen() {
  const text = useText();
  const words = text.lenses.board;
  const { workspaceId, workspace, journey } = useJourney();
  const views = useMemo(() => lookThroughAll(workspace, journey), [workspace, journey]);
  const [chosen, choose] = useState<string | null>(null);
  const moment = journey.moments.find(({ id }) => id === chosen) ?? firstOverlooked(views, journey.moments);

  return (
    <div className="h-full overflow-auto px-3 py-5 phone:px-5 print:overflow-visible">
      <h1 className="text-19">{words.title({ count: views.length })}</h1>
      <p className="mt-0.5 text-14 text-muted">{words.lead({ moments: journey.moments.length })}</p>
      <LensPageLinks />
      {journey.moments.length === 0 || views.length === 0 ? (
        <div className="card mt-4 grid max-w-xl gap-3 p-5">
          <h2 className="text-16">{words.empty}</h2>
          <p className="text-muted">{journey.moments.length === 0 ? words.emptyWhy : words.noLenses}</p>
          <Link
            className="button justify-self-start"
            data-tone="strong"
            href={paths.matrixPath(workspaceId, journey.id)}
          >
            {words.toMatrix}
          </Link>
        </div>
      ) : (
        <>
          <LensBoard views={views} chosen={moment?.id} onChoose={choose} />
          {moment && <MomentSights views={views} moment={moment} />}
          <LensCards views={views} />
          <JourneyAlignment />
        </>
      )}
    </div>
  );
}

/** The moment that most lenses miss: what the board is there to show. */
function firstOverlooked<Moment extends { id: string }>(
  views: ReturnType<typeof lookThroughAll>,
  moments: readonly Moment[],
): Moment | undefined {
  const missing = (id: string) => views.filter(({ sights }) => sights.get(id)?.phase == null).length;
  return moments.reduce<Moment | undefined>(
    (most, moment) => (most && missing(most.id) >= missing(moment.id) ? most : moment),
    undefined,
  );
}
