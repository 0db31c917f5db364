import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { readWorkspace } from '@/db/read-document';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { EXPORT_FORMATS, fileNameFor } from '@/lib/exports';

type Context = { params: Promise<{ workspaceId: string; format: string }> };

/** A workspace as a file. */
export const GET = readDoor<Context>(async (actor, _request, { params }) => {
  const { workspaceId, format: formatId } = await params;
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  const documents = format && (await readWorkspace(await database(), actor, workspaceId));
  const workspace = documents && workspaceOf(documents.workspace);
  if (!format || !workspace) return refused(404, 'not-found');
  const journeys = documents.journeys.map(journeyOf).filter((journey) => journey !== undefined);
  const name = encodeURIComponent(fileNameFor(format, workspace));
  return new Response(format.write({ workspace, journeys }), {
    headers: {
      'content-type': format.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
    },
  });
});
