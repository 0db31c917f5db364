import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { HeldJourneys } from '../held-journeys';
import { PersonasScreen } from './personas-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).personas.title };
}

/** The personas of a workspace and the journeys that are drawn for them. */
export default async function PersonasPage({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  const documents = await readWorkspace(await database(), await pageActor(), workspaceId);
  if (!documents) notFound();
  return (
    <HeldJourneys workspaceId={workspaceId} documents={documents.journeys}>
      <PersonasScreen workspaceId={workspaceId} />
    </HeldJourneys>
  );
}
