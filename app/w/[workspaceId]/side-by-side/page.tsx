import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { HeldJourneys } from '../held-journeys';
import { SideBySideScreen } from './side-by-side-screen';

type Props = {
  params: Promise<{ workspaceId: string }>;
  searchParams: Promise<{ first?: string | string[]; second?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).personas.sideBySide.title };
}

/** Two journeys of a workspace beside each other: `?first=` and `?second=` name them. */
export default async function SideBySidePage({ params, searchParams }: Props) {
  const { workspaceId } = await params;
  const documents = await readWorkspace(await database(), await pageActor(), workspaceId);
  if (!documents) notFound();
  const { first, second } = await searchParams;
  return (
    <HeldJourneys workspaceId={workspaceId} documents={documents.journeys}>
      <SideBySideScreen workspaceId={workspaceId} first={String(first ?? '')} second={String(second ?? '')} />
    </HeldJourneys>
  );
}
