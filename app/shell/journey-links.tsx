'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStoreState } from '@/app/editing/editing-context';
import { partsOfDocumentId, rowOf } from '@/lib/model/document';

/** A journey in the switcher; the id is the journey's, not its document's. */
export type JourneyLink = { id: string; name: string };

const JourneyLinksContext = createContext<readonly JourneyLink[]>([]);

/** Tells the screens below which journeys the workspace has: as the page was read, and as edited since. */
export function JourneyLinksProvider(props: {
  workspaceId: string;
  links: readonly JourneyLink[];
  children: ReactNode;
}) {
  const { workspaceId, links, children } = props;
  const { documents } = useStoreState();
  const edited = [...documents.values()].flatMap((document) => {
    const place = partsOfDocumentId(document.id);
    if (place.journeyId === undefined || place.workspaceId !== workspaceId) return [];
    return [{ id: place.journeyId, name: rowOf(document, 'journey', place.journeyId)?.name }];
  });
  const key = JSON.stringify(edited);
  const all = useMemo(() => {
    const names = new Map<string, string | undefined>(links.map(({ id, name }) => [id, name]));
    for (const { id, name } of JSON.parse(key) as typeof edited) names.set(id, name);
    return [...names].flatMap(([id, name]) => (name === undefined ? [] : [{ id, name }]));
  }, [links, key]);
  return <JourneyLinksContext value={all}>{children}</JourneyLinksContext>;
}

/** The journeys of the workspace. */
export const useJourneyLinks = () => useContext(JourneyLinksContext);
