import type { Metadata } from 'next';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { PlainFrame } from '@/app/shell/plain-frame';
import { readDeletedWorkspaces } from '@/db/read-deletions';
import { listWorkspaces } from '@/db/read-document';
import { WorkspaceList } from './workspace-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).start.workspaces.title };
}

/** Deletions that can be undone from the list; an older one's own page leads back as well. */
const MOST_DELETED = 10;

/** Every workspace with its journeys, and the ways to a new one. */
export default async function WorkspacesPage() {
  const db = await database();
  const actor = await pageActor();
  const [workspaces, deleted] = await Promise.all([
    listWorkspaces(db, actor),
    readDeletedWorkspaces(db, actor, MOST_DELETED),
  ]);
  return (
    <PlainFrame>
      <WorkspaceList workspaces={workspaces} deleted={deleted} now={Date.now()} />
    </PlainFrame>
  );
}
