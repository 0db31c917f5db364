import { readDoor, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { requestLanguage } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { EXPORT_FORMATS, fileNameFor } from '@/lib/exports/formats';
import {
  CAMPAIGN_WRITERS,
  JOURNEY_WRITERS,
  REPORT_WRITERS,
  WORKSPACE_WRITERS,
  type Written,
} from '@/lib/exports/writers';
import { findGaps } from '@/lib/gaps/find-gaps';
import { rowsOf } from '@/lib/model/document';
import { dayIn } from '@/lib/reports/day-in';
import { lookBackTo } from '@/lib/reports/since-report';
import { looksBack, parseReportChoice, tellReport } from '@/lib/reports/tell-report';
import { TEXTS } from '@/lib/text/languages';
import { pdfFonts } from './pdf-fonts';
import { readEarlier } from './read-earlier';

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
      await JOURNEY_WRITERS[format.id]({ ...telling, language, workspace, journey }),
    );
  }
  if (format.of === 'workspace')
    return download(format, workspace.name, WORKSPACE_WRITERS[format.id]({ workspace, journeys }, today));
  const analysed = journeys.map((journey) => ({ journey, analysis: findGaps(workspace, journey, today) }));
  if (format.of === 'campaign') {
    const campaign = workspace.campaigns.find(({ id }) => id === asked.get('campaign'));
    if (!campaign) return refused(404, 'not-found');
    const source = { text, workspaceId, workspace, analysed, campaign, today };
    return download(format, `${workspace.name} ${campaign.name}`, CAMPAIGN_WRITERS[format.id](source));
  }
  const choice = parseReportChoice(asked);
  const lookBack = looksBack(choice) && lookBackTo(choice.since, rowsOf(documents.workspace, 'snapshot'));
  const chosen = journeys
    .map(({ id }) => id)
    .filter((id) => choice.journey === undefined || choice.journey === id);
  const earlier = lookBack ? await readEarlier(actor, workspaceId, chosen, lookBack) : undefined;
  const paper = tellReport(telling, workspace, analysed, choice, earlier);
  if (!paper) return refused(404, 'not-found');
  return download(
    format,
    `${workspace.name} ${paper.title}`,
    await REPORT_WRITERS[format.id]({ paper, language, fonts: pdfFonts }),
  );
});

const download = (format: (typeof EXPORT_FORMATS)[number], name: string, written: Written) =>
  new Response(typeof written === 'string' ? written : new Uint8Array(written), {
    headers: {
      'content-type': format.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileNameFor(format, name))}`,
      'cache-control': 'no-store',
    },
  });
