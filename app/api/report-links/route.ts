import { z } from 'zod';
import { answered, readDoor, refused, writeDoor } from '@/app/api/door';
import { database } from '@/app/database';
import { listReportLinks, makeReportLink, withdrawReportLink } from '@/db/report-links';
import { zId } from '@/lib/model/fields';
import { zLinkRequest } from '@/lib/report-links/report-link';

const zWhose = z.object({ workspace: zId, department: zId });

/** The links to the report of one department (`?workspace=…&department=…`), newest first, without their tokens. */
export const GET = readDoor(async (actor, request) => {
  const whose = zWhose.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!whose.success) return refused(404, 'not-found');
  const { workspace, department } = whose.data;
  const links = await listReportLinks(await database(), actor, workspace, department, Date.now());
  return Response.json(links, { headers: { 'cache-control': 'no-store' } });
});

/** Makes a link, or withdraws one. Not a command: it changes a right, and no document. */
export const POST = writeDoor(async (body, actor) => {
  const asked = zLinkRequest.safeParse(body);
  if (!asked.success) return refused(400, 'not-json');
  const db = await database();
  if (asked.data.type === 'withdraw') {
    const { workspaceId, id } = asked.data;
    const isThere = await withdrawReportLink(db, actor, workspaceId, id, Date.now());
    return isThere ? answered({ withdrawn: true }) : refused(404, 'not-found');
  }
  const { type: _, ...wish } = asked.data;
  const made = await makeReportLink(db, actor, wish, Date.now());
  return made ? answered(made) : refused(404, 'not-found');
});
