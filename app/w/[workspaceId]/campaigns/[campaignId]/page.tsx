import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { CampaignScreen } from './campaign-screen';

type Props = { params: Promise<{ workspaceId: string; campaignId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).campaigns.title };
}

export default async function Page({ params }: Props) {
  const { workspaceId, campaignId } = await params;
  return (
    <Suspense>
      <CampaignScreen workspaceId={workspaceId} campaignId={campaignId} />
    </Suspense>
  );
}
