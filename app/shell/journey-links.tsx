'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useEditing, useStoreState } from '@/app/editing/editing-context';
import type { JourneyLink } from '@/lib/live/live-message';
import { partsOfDocumentId, rowOf } from '@/lib/model/document';

const JourneyLinksContext = createContext<readonly JourneyLink[]>([]);

/** Tells the screens below which journeys the workspace has: as the page was read, as others have made of it, and as edited here. */
export function JourneyLinksProvider(props: {
  workspaceId: string;
  links: readonly JourneyLink[];
  children: ReactNode;
}) {
  const { workspaceId, links, children } = props;
  const { documents } = useStoreState();
  const { journeys: told = links } = useEditing();
  const edited = [...documents.values()].flatMap((document) => {
    const place = partsOfDocumentId(document.id);
    if (place.journeyId === undefined || place.workspaceId !== workspaceId) return [];
    return [{ id: place.journeyId, name: rowOf(document, 'journey', place.journeyId)?.name }];
  });
  const key = JSON.stringify(edited);
  const all = useMemo(() => {
    const names = new Map<string, string | undefined>(told.map(({ id, name }) => [id, name]));
    for (const { id, name } of JSON.parse(key) as typeof edited) names.set(id, name);
    return [...names].flatMap(([id, name]) => (name === undefined ? [] : [{ id, name }]));
  }, [told, key]);
  return <JourneyLinksContext value={all}>{children}</JourneyLinksContext>;
}

/** The journeys of the workspace. */
export const useJourneyLinks = () => useContext(JourneyLinksContext);
