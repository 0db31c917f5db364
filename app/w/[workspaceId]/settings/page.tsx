import type { Metadata } from 'next';
import { pageActor, requestText } from '@/app/session';
import { WorkspaceSettings } from './workspace-settings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).start.settings.title };
}

/** What holds for a whole workspace. */
export default async function SettingsPage({ params }: { params: Promise<{ workspaceId: string }> }) {
  await pageActor();
  return <WorkspaceSettings workspaceId={(await params).workspaceId} />;
}
