import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { requestText } from '@/app/session';
import { readHistory } from '@/db/read-history';
import { parseHistoryQuery } from '@/lib/history/history-query';
import { documentsAsked } from './documents-asked';

type Context = { params: Promise<{ workspaceId: string }> };

/** Who did what when, newest first and in the reader's language; `after` continues behind a command. */
export const GET = readDoor<Context>(async (actor, request, { params }) => {
  const asked = new URL(request.url).searchParams;
  const documentIds = await documentsAsked(actor, (await params).workspaceId, asked);
  if (!documentIds) return refused(404, 'not-found');
  const page = await readHistory(
    await database(),
    actor,
    await requestText(),
    documentIds,
    parseHistoryQuery(asked),
    asked.get('after') ?? undefined,
  );
  return Response.json(page, { headers: { 'cache-control': 'no-store' } });
});
