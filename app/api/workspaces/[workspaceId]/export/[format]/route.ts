import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { requestText } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { EXPORT_FORMATS, type ExportFormat, fileNameFor, JOURNEY_FORMATS } from '@/lib/exports';

type Context = { params: Promise<{ workspaceId: string; format: string }> };

/** A workspace as a file; with `?journey=`, one of its journeys. */
export const GET = readDoor<Context>(async (actor, request, { params }) => {
  const { workspaceId, format: formatId } = await params;
  const journeyId = new URL(request.url).searchParams.get('journey');
  const documents = await readWorkspace(await database(), actor, workspaceId);
  const workspace = documents && workspaceOf(documents.workspace);
  if (!workspace) return refused(404, 'not-found');
  const journeys = documents.journeys.map(journeyOf).filter((journey) => journey !== undefined);

  if (journeyId !== null) {
    const format = JOURNEY_FORMATS.find(({ id }) => id === formatId);
    const journey = journeys.find(({ id }) => id === journeyId);
    if (!format || !journey) return refused(404, 'not-found');
    return asFile(format, journey.name, format.write(await requestText(), workspace, journey));
  }
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  if (!format) return refused(404, 'not-found');
  return asFile(format, workspace.name, format.write({ workspace, journeys }));
});

const asFile = (format: Pick<ExportFormat, 'contentType' | 'ending'>, name: string, body: string) =>
  new Response(body, {
    headers: {
      'content-type': format.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileNameFor(format, { name }))}`,
      'cache-control': 'no-store',
    },
  });
