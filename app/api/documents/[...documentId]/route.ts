import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { readDocument } from '@/db/read-document';

type Context = { params: Promise<{ documentId: string[] }> };

/** A document as it stands now, for an editor that has missed a revision. */
export const GET = readDoor<Context>(async (actor, _request, { params }) => {
  const document = await readDocument(await database(), actor, (await params).documentId.join('/'));
  if (!document) return refused(404, 'not-found');
  return Response.json(document, { headers: { 'cache-control': 'no-store' } });
});
