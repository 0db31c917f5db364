import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { database } from '@/app/database';
import { pageActor } from '@/app/session';
import { readDocument, readWorkspace } from '@/db/read-document';
import { workspaceOf } from '@/lib/changes/facts-of';
import { HeldJourneys } from './held-journeys';
import { WorkspaceOverview } from './workspace-overview';

type Props = { params: Promise<{ workspaceId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = await readDocument(await database(), await pageActor(), (await params).workspaceId);
  const name = document && workspaceOf(document)?.name;
  return name === undefined ? {} : { title: name };
}

/** A workspace: its journeys, and how each of them stands. */
export default async function WorkspacePage({ params }: Props) {
  const { workspaceId } = await params;
  const documents = await readWorkspace(await database(), await pageActor(), workspaceId);
  if (!documents) notFound();
  return (
    <HeldJourneys workspaceId={workspaceId} documents={documents.journeys}>
      <WorkspaceOverview workspaceId={workspaceId} />
    </HeldJourneys>
  );
}
