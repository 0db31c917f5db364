import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { TouchpointsScreen } from './touchpoints-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).touchpoints.title };
}

/** The inventory of touchpoints across the journeys of a workspace. */
export default async function TouchpointsPage({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  return (
    <Suspense>
      <TouchpointsScreen workspaceId={workspaceId} />
    </Suspense>
  );
}
