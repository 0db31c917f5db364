import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { database } from '@/app/database';
import { EditingProvider } from '@/app/editing/editing-context';
import { pageActor } from '@/app/session';
import { readDocument } from '@/db/read-document';

type Props = { children: ReactNode; params: Promise<{ workspaceId: string }> };

/** Holds the workspace's document for all of its screens. */
export default async function WorkspaceLayout({ children, params }: Props) {
  const workspace = await readDocument(await database(), await pageActor(), (await params).workspaceId);
  if (!workspace) notFound();
  return (
    <EditingProvider key={workspace.id} documents={[workspace]}>
      {children}
    </EditingProvider>
  );
}
