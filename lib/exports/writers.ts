import { writeFile } from '../file/write-file';
import { drawMap } from '../map/draw-map';
import { measureMap } from '../map/drawn-map';
import type { WorkspaceFacts } from '../model/facts';
import type { Language } from '../model/workspace';
import type { Paper } from '../reports/paper';
import { actionsToCsv } from './files/actions-to-csv';
import { type CampaignSource, campaignToIcs } from './files/campaign-to-ics';
import { paperToDocx } from './files/paper-to-docx';
import { paperToMarkdown } from './files/paper-to-markdown';
import { type PdfFonts, paperToPdf } from './files/paper-to-pdf';
import { touchpointsToCsv } from './files/touchpoints-to-csv';
import type { FormatId } from './formats';

/** A file's text or its bytes. */
export type Written = string | Uint8Array;

/** What a file of a report is made from. */
export type ReportSource = { paper: Paper; language: Language; fonts: () => Promise<PdfFonts> };

/** What writes a whole workspace, or all of one kind in it; `today` is `YYYY-MM-DD`. */
export const WORKSPACE_WRITERS: Record<
  FormatId<'workspace'>,
  (facts: WorkspaceFacts, today: string) => Written
> = {
  json: writeFile,
  'touchpoints-csv': touchpointsToCsv,
  'actions-csv': actionsToCsv,
};

/** What writes one campaign. */
export const CAMPAIGN_WRITERS: Record<FormatId<'campaign'>, (source: CampaignSource) => Written> = {
  ics: campaignToIcs,
};

/** What writes one journey. */
export const JOURNEY_WRITERS: Record<
  FormatId<'journey'>,
  (drawn: Parameters<typeof measureMap>[0]) => Written
> = {
  'map-svg': (drawn) => drawMap(measureMap(drawn)).svg,
};

/** What writes a report. */
export const REPORT_WRITERS: Record<
  FormatId<'report'>,
  (source: ReportSource) => Written | Promise<Written>
> = {
  pdf: async ({ paper, language, fonts }) => paperToPdf(paper, language, await fonts()),
  docx: ({ paper, language }) => paperToDocx(paper, language),
  md: ({ paper }) => paperToMarkdown(paper),
};
