import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { WorkspaceHistory } from './workspace-history';

type Props = { params: Promise<{ workspaceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).historyPage.title };
}

export default async function WorkspaceHistoryPage({ params }: Props) {
  return (
    <Suspense>
      <WorkspaceHistory workspaceId={(await params).workspaceId} />
    </Suspense>
  );
}
