import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { ReportsScreen } from './reports-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).reports.tab };
}

/** What leaves the room: reports per department and for the sponsor, where gaps pile up, the checklist. */
export default async function ReportsPage({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  return (
    <Suspense>
      <ReportsScreen workspaceId={workspaceId} />
    </Suspense>
  );
}
