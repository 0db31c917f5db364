import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { OpportunitiesScreen } from './opportunities-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).plan.opportunities.heading };
}

export default async function Page({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  return (
    <Suspense>
      <OpportunitiesScreen workspaceId={workspaceId} />
    </Suspense>
  );
}
