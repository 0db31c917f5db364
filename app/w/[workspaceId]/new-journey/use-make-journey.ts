'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { journeyDocumentId } from '@/lib/model/document';
import { freeSlug, slugOf } from '@/lib/model/slug';
import type { Naming } from './name-fields';
import type { ExistingJourney, Way } from './new-journey';

/** Makes a journey and opens it: its matrix, or where responsibility tables come in. */
export function useMakeJourney(workspaceId: string, journeys: readonly ExistingJourney[]) {
  const text = useText();
  const router = useRouter();
  const { edit } = useEditing();
  const [isMaking, setMaking] = useState(false);

  const make = async (way: Exclude<Way, 'file'>, naming: Naming, copied: string) => {
    const name = naming.name.trim();
    const why = naming.why.trim();
    const id = freeSlug(slugOf(name, 'journey'), (taken) => journeys.some((journey) => journey.id === taken));
    const documentId = journeyDocumentId(workspaceId, id);
    const persona = naming.persona !== '' && { persona: naming.persona };
    setMaking(true);
    const outcome = await edit(
      way === 'copy'
        ? { type: 'copy-journey', documentId, from: copied, name, ...persona }
        : {
            type: 'add',
            kind: 'journey',
            documentId,
            fields: { name, ...(why !== '' && { why }), ...persona },
          },
      text.start.newJourney.made({ name }),
    );
    if (!outcome.accepted) return setMaking(false);
    // It stays pending until the next page is there: a second Enter would make the journey again.
    router.push(
      way === 'tables' ? paths.responsibilitiesPath(workspaceId, id) : paths.matrixPath(workspaceId, id),
    );
  };
  return { make, isMaking };
}
