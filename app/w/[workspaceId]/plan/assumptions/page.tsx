import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { AssumptionsScreen } from './assumptions-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).plan.assumptions.heading };
}

export default async function Page({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  return (
    <Suspense>
      <AssumptionsScreen workspaceId={workspaceId} />
    </Suspense>
  );
}
