'use client';

import { Copy } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useEditing } from '@/app/editing/editing-context';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Menu } from '@/app/ui/menu';
import { journeyDocumentId } from '@/lib/model/document';
import type { Journey, Persona } from '@/lib/model/facts';
import { freeSlug, slugOf } from '@/lib/model/slug';
import type { HeldJourney } from '../held-journeys';

type PersonaJourneysProps = { workspaceId: string; persona: Persona; held: readonly HeldJourney[] };

/** The journeys of a persona, those they came from beside them, and a journey of another as a start. */
export function PersonaJourneys({ workspaceId, persona, held }: PersonaJourneysProps) {
  const text = useText();
  const words = text.personas;
  const router = useRouter();
  const { edit } = useEditing();
  const id = useId();
  const journeys = held.map(({ journey }) => journey);
  const own = journeys.filter((journey) => journey.persona === persona.id);
  const others = journeys.filter((journey) => journey.persona !== persona.id);

  const copy = async (from: Journey) => {
    const [shortName = persona.name] = persona.name.split(',');
    const name = words.copyName({ journey: from.name, persona: shortName });
    const slug = freeSlug(slugOf(`${from.id} ${shortName}`, 'journey'), (taken) =>
      journeys.some((journey) => journey.id === taken),
    );
    const outcome = await edit(
      {
        type: 'copy-journey',
        documentId: journeyDocumentId(workspaceId, slug),
        from: from.id,
        name,
        persona: persona.id,
      },
      words.copied({ name }),
    );
    if (outcome.accepted) router.push(paths.mapPath(workspaceId, slug));
  };

  return (
    <div role="group" aria-labelledby={id} className="grid content-start gap-2">
      <h3 id={id} className="text-13">
        {words.journeys}
      </h3>
      {own.length === 0 && <p className="text-muted">{words.noJourneys}</p>}
      <ul className="grid gap-2">
        {own.map((journey) => (
          <li key={journey.id} className="wrap-anywhere">
            <Link
              href={paths.mapPath(workspaceId, journey.id)}
              className="inline-block py-1 font-medium text-accent underline underline-offset-3"
            >
              {journey.name}
            </Link>
            {relativesOf(journey, journeys).map((other) => (
              <Link
                key={other.id}
                href={paths.sideBySidePath(workspaceId, other.id, journey.id)}
                className="block py-1.5 text-12 text-muted underline underline-offset-3 hover:text-ink"
              >
                {words.beside({ journey: other.name })}
              </Link>
            ))}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Menu
          label={words.copyHere}
          trigger={
            <AriaButton className="button justify-self-start whitespace-normal">
              <Copy aria-hidden size={14} className="flex-none" />
              {words.copyHere}
            </AriaButton>
          }
          entries={others.map((journey) => ({
            id: journey.id,
            label: words.copyFrom({ journey: journey.name }),
            run: () => void copy(journey),
          }))}
        />
      )}
    </div>
  );
}

/** The journey that one was copied from, and those that were copied from it. */
const relativesOf = (journey: Journey, all: readonly Journey[]) =>
  all.filter(({ id, copyOf }) => id === journey.copyOf || copyOf === journey.id);
