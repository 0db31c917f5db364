import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { ActionsScreen } from './actions-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).plan.actions.heading };
}

export default async function Page({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  return (
    <Suspense>
      <ActionsScreen workspaceId={workspaceId} />
    </Suspense>
  );
}
