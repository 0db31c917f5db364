import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { database } from '@/app/database';
import { pageActor } from '@/app/session';
import { readDocument, readJourneyLinks } from '@/db/read-document';
import { journeyDocumentId } from '@/lib/model/document';
import { JourneyFrame } from './journey-frame';

type Props = { children: ReactNode; params: Promise<{ workspaceId: string; journeyId: string }> };

/** Holds a journey's document for all of its screens. */
export default async function JourneyLayout({ children, params }: Props) {
  const { workspaceId, journeyId } = await params;
  const db = await database();
  const actor = await pageActor();
  const journey = await readDocument(db, actor, journeyDocumentId(workspaceId, journeyId));
  if (!journey) notFound();
  return (
    <JourneyFrame journey={journey} journeys={await readJourneyLinks(db, actor, workspaceId)}>
      {children}
    </JourneyFrame>
  );
}
