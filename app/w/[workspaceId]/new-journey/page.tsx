import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { journeyOf } from '@/lib/changes/facts-of';
import { NewJourney } from './new-journey';

type Props = {
  params: Promise<{ workspaceId: string }>;
  searchParams: Promise<{ copy?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).start.newJourney.title };
}

/** Begins a journey. `?copy=` names the journey that it begins as a copy of. */
export default async function NewJourneyPage({ params, searchParams }: Props) {
  const { workspaceId } = await params;
  const documents = await readWorkspace(await database(), await pageActor(), workspaceId);
  if (!documents) notFound();
  const journeys = documents.journeys.flatMap((document) => {
    const journey = journeyOf(document);
    return journey ? [{ id: journey.id, name: journey.name, why: journey.why ?? '' }] : [];
  });
  const { copy } = await searchParams;
  return (
    <NewJourney
      workspaceId={workspaceId}
      journeys={journeys}
      copied={journeys.find(({ id }) => id === copy)?.id}
    />
  );
}
