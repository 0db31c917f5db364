import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { readDeletion } from '@/db/read-deletions';

type Context = { params: Promise<{ workspaceId: string }> };

/** Who deleted a workspace and when, and what brings it back. */
export const GET = readDoor<Context>(async (actor, _request, { params }) => {
  const deletion = await readDeletion(await database(), actor, (await params).workspaceId);
  if (!deletion) return refused(404, 'not-found');
  return Response.json(deletion, { headers: { 'cache-control': 'no-store' } });
});
