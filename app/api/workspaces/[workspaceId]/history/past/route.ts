import { z } from 'zod';
import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { requestText } from '@/app/session';
import { readLastCommand } from '@/db/read-history';
import { readPast } from '@/db/read-past';
import type { Past } from '@/lib/history/past';
import { documentsAsked } from '../documents-asked';

type Context = { params: Promise<{ workspaceId: string }> };

const zAt = z.coerce.number().int().min(0);

/** A workspace and one of its journeys as they stood at a moment (`?journey=…&at=` epoch ms). */
export const GET = readDoor<Context>(async (actor, request, { params }) => {
  const asked = new URL(request.url).searchParams;
  const at = zAt.safeParse(asked.get('at') ?? undefined);
  const documentIds = await documentsAsked(actor, (await params).workspaceId, asked);
  if (!at.success || !documentIds || !asked.has('journey')) return refused(404, 'not-found');
  const db = await database();
  const documents = await Promise.all(documentIds.map((id) => readPast(db, actor, id, at.data)));
  const [workspace, journey] = documents;
  if (!workspace || !journey) return refused(404, 'not-found');
  const last = await readLastCommand(db, actor, await requestText(), documents);
  const past: Past = { at: at.data, workspace, journey, ...(last && { last }) };
  return Response.json(past, { headers: { 'cache-control': 'no-store' } });
});
