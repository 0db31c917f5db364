import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { readChangesSince } from '@/db/change-log';
import { readWorkspace } from '@/db/read-document';
import { partsOfDocumentId, rowsOf } from '@/lib/model/document';
import { changesByStep } from '@/lib/plan/changes-by-step';
import { ReviewsScreen } from './reviews-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).plan.reviews.heading };
}

/** When each step was last looked at, and what has changed in it since. */
export default async function ReviewsPage({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  const [db, actor, text] = [await database(), await pageActor(), await requestText()];
  const documents = await readWorkspace(db, actor, workspaceId);
  if (!documents) notFound();
  const changes = await Promise.all(
    documents.journeys.map(async (document) => {
      const days = rowsOf(document, 'review').map(({ day }) => Date.parse(day));
      const log = days.length > 0 ? await readChangesSince(db, actor, document.id, Math.min(...days)) : [];
      return [
        partsOfDocumentId(document.id).journeyId ?? '',
        changesByStep(text, documents.workspace, document, log),
      ] as const;
    }),
  );
  return <ReviewsScreen workspaceId={workspaceId} changes={Object.fromEntries(changes)} />;
}
