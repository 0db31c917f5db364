import 'server-only';
import { database } from '@/app/database';
import { documentIdsIn, readDocument } from '@/db/read-document';
import type { Actor } from '@/lib/model/actor';
import { journeyDocumentId } from '@/lib/model/document';
import { zId } from '@/lib/model/fields';

/**
 * The documents whose past is asked for: the workspace's with one journey's (`?journey=`), else with those of all
 * journeys, also deleted ones. Undefined when there is no such workspace.
 */
export async function documentsAsked(
  actor: Actor,
  workspaceId: string,
  params: URLSearchParams,
): Promise<string[] | undefined> {
  const db = await database();
  if (!(await readDocument(db, actor, workspaceId))) return undefined;
  const journey = params.get('journey');
  if (journey === null) return documentIdsIn(db, workspaceId);
  return zId.safeParse(journey).success ? [workspaceId, journeyDocumentId(workspaceId, journey)] : undefined;
}
