import { readDoor, refused } from '@/app/api/door';
import { download } from '@/app/api/download';
import { pdfFonts } from '@/app/api/pdf-fonts';
import { tellStoredReport } from '@/app/api/tell-stored-report';
import { database } from '@/app/database';
import { requestLanguage } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { EXPORT_FORMATS } from '@/lib/exports/formats';
import { CAMPAIGN_WRITERS, JOURNEY_WRITERS, REPORT_WRITERS, WORKSPACE_WRITERS } from '@/lib/exports/writers';
import { findGaps } from '@/lib/gaps/find-gaps';
import { parseMapChoice } from '@/lib/map/map-choice';
import { shownMap } from '@/lib/map/shown-map';
import { dayIn } from '@/lib/reports/day-in';
import { parseReportChoice } from '@/lib/reports/report-choice';
import { TEXTS } from '@/lib/text/languages';

type Context = { params: Promise<{ workspaceId: string; format: string }> };

/** A workspace, one of its journeys, a report or a campaign, as a file. `?today=` is the reader's day; without it the server's holds. */
export const GET = readDoor<Context>(async (actor, request, { params }) => {
  const { workspaceId, format: formatId } = await params;
  const format = EXPORT_FORMATS.find(({ id }) => id === formatId);
  const documents = format && (await readWorkspace(await database(), actor, workspaceId));
  const workspace = documents && workspaceOf(documents.workspace);
  if (!format || !workspace) return refused(404, 'not-found');
  const journeys = documents.journeys.map(journeyOf).filter((journey) => journey !== undefined);
  const asked = new URL(request.url).searchParams;
  const language = await requestLanguage();
  const text = TEXTS[language];
  const today =
    /^\d{4}-\d\d-\d\d$/.exec(asked.get('today') ?? '')?.[0] ?? new Date().toISOString().slice(0, 10);
  const telling = { text, today, dayText: dayIn(language) };
  if (format.of === 'journey') {
    const journey = journeys.find(({ id }) => id === asked.get('journey'));
    if (!journey) return refused(404, 'not-found');
    return download(
      format,
      journey.name,
      await JOURNEY_WRITERS[format.id]({
        ...telling,
        language,
        workspace,
        journey,
        fonts: pdfFonts,
        signal: request.signal,
        shown: shownMap({ text, workspace, journey, today }, parseMapChoice(asked)),
      }),
    );
  }
  if (format.of === 'workspace')
    return download(
      format,
      workspace.name,
      await WORKSPACE_WRITERS[format.id]({ workspace, journeys }, today),
    );
  const analysed = journeys.map((journey) => ({ journey, analysis: findGaps(workspace, journey, today) }));
  if (format.of === 'campaign') {
    const campaign = workspace.campaigns.find(({ id }) => id === asked.get('campaign'));
    if (!campaign) return refused(404, 'not-found');
    const source = { text, workspaceId, workspace, analysed, campaign, today };
    return download(format, `${workspace.name} ${campaign.name}`, CAMPAIGN_WRITERS[format.id](source));
  }
  const choice = parseReportChoice(asked);
  const stored = { document: documents.workspace, workspace, analysed };
  const paper = await tellStoredReport(actor, telling, stored, choice);
  if (!paper) return refused(404, 'not-found');
  return download(
    format,
    `${workspace.name} ${paper.title}`,
    await REPORT_WRITERS[format.id]({ paper, language, fonts: pdfFonts, signal: request.signal }),
  );
});
