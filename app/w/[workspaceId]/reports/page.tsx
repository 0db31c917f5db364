import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { HeldJourneys } from '../held-journeys';
import { ReportsScreen } from './reports-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).reports.tab };
}

/** What leaves the room: reports per department and for the sponsor, where gaps pile up, the checklist. */
export default async function ReportsPage({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  const documents = await readWorkspace(await database(), await pageActor(), workspaceId);
  if (!documents) notFound();
  return (
    <HeldJourneys workspaceId={workspaceId} documents={documents.journeys}>
      <Suspense>
        <ReportsScreen workspaceId={workspaceId} />
      </Suspense>
    </HeldJourneys>
  );
}
