'use client';

import { Eye, EyeOff } from 'lucide-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import * as paths from '@/app/paths';
import { useJourneyLinks } from '@/app/shell/journey-links';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { lookAt, lookThrough } from '@/lib/lenses/look-through';
import { ownLens } from '@/lib/lenses/own-lens';
import { phaseName } from '@/lib/lenses/phase-name';
import type { Journey, OwnLens, Workspace } from '@/lib/model/facts';
import { placeHref } from '../../journeys/[journeyId]/selection';
import { useHeldJourney } from './use-held-journey';

type Props = { workspaceId: string; workspace: Workspace; lens: OwnLens };

/** What a lens sees of a journey and what it misses, while it is being made. */
export function LensPreview({ workspaceId, workspace, lens }: Props) {
  const text = useText();
  const words = text.lensSettings.preview;
  const journeys = useJourneyLinks();
  const [chosen, choose] = useState(journeys[0]?.id);
  const journey = useHeldJourney(workspaceId, chosen);
  return (
    <section aria-labelledby="preview" className="card grid gap-3 p-4 desk:sticky desk:top-4">
      <h2 id="preview" className="text-14">
        {words.title}
      </h2>
      {chosen === undefined ? (
        <>
          <p className="text-muted">{words.noJourneys}</p>
          <Link className="button justify-self-start" href={paths.newJourneyPath(workspaceId)}>
            {text.start.newJourney.title}
          </Link>
        </>
      ) : (
        <>
          <Choice
            label={words.journey}
            showLabel
            value={chosen}
            options={journeys.map(({ id, name }) => ({ id, label: name }))}
            onChange={choose}
          />
          {journey ? (
            <Seen workspaceId={workspaceId} workspace={workspace} journey={journey} lens={lens} />
          ) : (
            <p className="text-muted">{words.reading}</p>
          )}
          <Link
            className="justify-self-start text-accent underline underline-offset-2"
            href={paths.lensesPath(workspaceId, chosen)}
          >
            {words.toBoard}
          </Link>
        </>
      )}
    </section>
  );
}

type SeenProps = Props & { journey: Journey };

function Seen({ workspaceId, workspace, journey, lens }: SeenProps) {
  const text = useText();
  const words = text.lensSettings.preview;
  const view = useMemo(
    () => lookThrough(ownLens(lens), lookAt(workspace, journey), workspace, journey),
    [workspace, journey, lens],
  );
  if (journey.moments.length === 0) return <p className="text-muted">{words.noMoments}</p>;
  return (
    <>
      <p aria-live="polite" className="text-14">
        <b className="font-semibold">{words.sees({ seen: view.seen, moments: journey.moments.length })}</b>
        <span className="text-muted"> · {words.handoffs({ count: view.changes.length })}</span>
      </p>
      <ol aria-label={words.moments} className="grid gap-1.5 desk:max-h-[60dvh] desk:overflow-auto">
        {journey.moments.map(({ id, name }) => {
          const sight = view.sights.get(id);
          const isSeen = sight !== undefined && sight.phase !== null;
          const Icon = isSeen ? Eye : EyeOff;
          return (
            <li key={id} className="flex gap-2 wrap-anywhere">
              <Icon aria-hidden size={16} className={`mt-px flex-none ${isSeen ? 'text-ok' : 'text-bad'}`} />
              <p className={isSeen ? '' : 'text-muted'}>
                <Link
                  className="hover:underline"
                  href={placeHref(paths.matrixPath(workspaceId, journey.id), { kind: 'moment', moment: id })}
                >
                  {name}
                </Link>
                <span className="block text-12 text-muted">
                  {isSeen
                    ? words.seenIn({ phase: phaseName(text, view, sight.phase) })
                    : words.missed({ because: sight?.blind ? text.lenses.because(sight.blind) : '' })}
                </span>
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
