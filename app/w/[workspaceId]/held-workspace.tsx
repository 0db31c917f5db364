import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { database } from '@/app/database';
import { pageActor } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { HeldJourneys } from './held-journeys';

type Props = { children: ReactNode; params: Promise<{ workspaceId: string }> };

/** The layout of screens that look across the journeys of a workspace: reads all of them, once. */
export default async function HeldWorkspace({ children, params }: Props) {
  const { workspaceId } = await params;
  const documents = await readWorkspace(await database(), await pageActor(), workspaceId);
  if (!documents) notFound();
  return (
    <HeldJourneys workspaceId={workspaceId} documents={documents.journeys}>
      {children}
    </HeldJourneys>
  );
}
