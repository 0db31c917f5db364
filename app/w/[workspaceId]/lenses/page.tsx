import type { Metadata } from 'next';
import { pageActor, requestText } from '@/app/session';
import { LensList } from './lens-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).lensSettings.title };
}

/** The lenses of a workspace: which are on, and its own. */
export default async function WorkspaceLensesPage({ params }: { params: Promise<{ workspaceId: string }> }) {
  await pageActor();
  return <LensList workspaceId={(await params).workspaceId} />;
}
