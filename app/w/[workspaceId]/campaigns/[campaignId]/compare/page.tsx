import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { CompareScreen } from './compare-screen';

type Props = { params: Promise<{ workspaceId: string; campaignId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).campaignsBeside.title };
}

/** A campaign beside another: `?with=` names it. */
export default async function Page({ params }: Props) {
  const { workspaceId, campaignId } = await params;
  return (
    <Suspense>
      <CompareScreen workspaceId={workspaceId} campaignId={campaignId} />
    </Suspense>
  );
}
