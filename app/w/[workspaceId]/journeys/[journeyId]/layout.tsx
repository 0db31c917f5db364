import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { database } from '@/app/database';
import { pageActor } from '@/app/session';
import { readDeleted, readDocument } from '@/db/read-document';
import { journeyDocumentId } from '@/lib/model/document';
import { JourneyFrame } from './journey-frame';
import './look-through/look-through.css';

type Props = { children: ReactNode; params: Promise<{ workspaceId: string; journeyId: string }> };

/** Holds a journey's document for all of its screens, also a deleted one's: its screens then say so. */
export default async function JourneyLayout({ children, params }: Props) {
  const { workspaceId, journeyId } = await params;
  const documentId = journeyDocumentId(workspaceId, journeyId);
  const db = await database();
  const actor = await pageActor();
  const journey = (await readDocument(db, actor, documentId)) ?? (await readDeleted(db, actor, documentId));
  if (!journey) notFound();
  return <JourneyFrame journey={journey}>{children}</JourneyFrame>;
}
