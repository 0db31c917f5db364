import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { readTimes } from '@/db/change-log';
import { documentsAsked } from '../documents-asked';

type Context = { params: Promise<{ workspaceId: string }> };

/** The moments at which anything changed, oldest first: where a slider can stop. */
export const GET = readDoor<Context>(async (actor, request, { params }) => {
  const documentIds = await documentsAsked(
    actor,
    (await params).workspaceId,
    new URL(request.url).searchParams,
  );
  if (!documentIds) return refused(404, 'not-found');
  const times = await readTimes(await database(), actor, documentIds);
  return Response.json(times, { headers: { 'cache-control': 'no-store' } });
});
