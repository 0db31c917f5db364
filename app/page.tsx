import { redirect } from 'next/navigation';
import { listWorkspaces } from '@/db/read-document';
import { partsOfDocumentId } from '@/lib/model/document';
import { database } from './database';
import { matrixPath } from './paths';
import { pageActor, requestLanguage } from './session';

/** Opens where work was last done; at first, the example in the reader's language. */
export default async function Home() {
  const actor = await pageActor();
  const workspaces = await listWorkspaces(await database(), actor);
  const language = await requestLanguage();
  const journeys = workspaces
    .flatMap((workspace) =>
      workspace.journeys.map((journey) => ({ ...journey, language: workspace.language })),
    )
    .sort(
      (a, b) =>
        b.changedAt - a.changedAt || Number(b.language === language) - Number(a.language === language),
    );
  const latest = journeys[0];
  if (!latest) redirect('/workspaces');
  const { workspaceId, journeyId = '' } = partsOfDocumentId(latest.id);
  redirect(matrixPath(workspaceId, journeyId));
}
