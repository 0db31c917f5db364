import type { Metadata } from 'next';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { PlainFrame } from '@/app/shell/plain-frame';
import { listWorkspaces } from '@/db/read-document';
import { WorkspaceList } from './workspace-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).start.workspaces.title };
}

/** Every workspace with its journeys, and the ways to a new one. */
export default async function WorkspacesPage() {
  const workspaces = await listWorkspaces(await database(), await pageActor());
  return (
    <PlainFrame>
      <WorkspaceList workspaces={workspaces} now={Date.now()} />
    </PlainFrame>
  );
}
