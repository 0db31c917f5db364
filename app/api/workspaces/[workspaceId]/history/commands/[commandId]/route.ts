import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { readCommand } from '@/db/change-log';
import type { DocumentChanges } from '@/lib/changes/change';
import { documentsAsked } from '../../documents-asked';

type Context = { params: Promise<{ workspaceId: string; commandId: string }> };

/** What a command has changed in a workspace and its journeys, row by row. */
export const GET = readDoor<Context>(async (actor, request, { params }) => {
  const { workspaceId, commandId } = await params;
  const documentIds = await documentsAsked(actor, workspaceId, new URL(request.url).searchParams);
  const entries = documentIds && (await readCommand(await database(), actor, commandId, documentIds));
  if (!entries || entries.length === 0) return refused(404, 'not-found');
  const changed: DocumentChanges[] = entries.map(({ documentId, changes }) => ({ documentId, changes }));
  return Response.json(changed, { headers: { 'cache-control': 'no-store' } });
});
