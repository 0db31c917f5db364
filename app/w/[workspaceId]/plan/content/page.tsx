import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { ContentScreen } from './content-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).plan.content.heading };
}

export default async function Page({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  return (
    <Suspense>
      <ContentScreen workspaceId={workspaceId} />
    </Suspense>
  );
}
