import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { database } from '@/app/database';
import { EditingProvider } from '@/app/editing/editing-context';
import { pageActor } from '@/app/session';
import { JourneyLinksProvider } from '@/app/shell/journey-links';
import { PaletteProvider } from '@/app/shell/palette/palette-context';
import { PlainFrame } from '@/app/shell/plain-frame';
import { readDeleted, readDocument, readJourneyLinks } from '@/db/read-document';
import { GoneWorkspace } from './gone-workspace';

type Props = { children: ReactNode; params: Promise<{ workspaceId: string }> };

/** Holds the workspace's document for all of its screens. */
export default async function WorkspaceLayout({ children, params }: Props) {
  const db = await database();
  const actor = await pageActor();
  const { workspaceId } = await params;
  const workspace = await readDocument(db, actor, workspaceId);
  if (!workspace && (await readDeleted(db, actor, workspaceId)))
    return (
      <PlainFrame>
        <GoneWorkspace workspaceId={workspaceId} />
      </PlainFrame>
    );
  if (!workspace) notFound();
  const links = await readJourneyLinks(db, actor, workspaceId);
  return (
    <EditingProvider key={workspace.id} documents={[workspace]}>
      <JourneyLinksProvider workspaceId={workspaceId} links={links}>
        <PaletteProvider workspaceId={workspaceId}>{children}</PaletteProvider>
      </JourneyLinksProvider>
    </EditingProvider>
  );
}
