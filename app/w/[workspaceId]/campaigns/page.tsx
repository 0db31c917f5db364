import type { Metadata } from 'next';
import { requestText } from '@/app/session';
import { CampaignsScreen } from './campaigns-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).campaigns.title };
}

export default async function Page({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  return <CampaignsScreen workspaceId={workspaceId} />;
}
