import { drawingToSvg } from '../drawings/drawing-to-svg';
import { drawLensBoard } from '../drawings/lens-board/draw-lens-board';
import { lensBoardSheets } from '../drawings/lens-board/lens-board-sheets';
import { drawMap } from '../drawings/map/draw-map';
import { mapSheets } from '../drawings/map/map-sheets';
import { type MapToDraw, measureMap } from '../drawings/map/measure-map';
import { drawMatrix } from '../drawings/matrix/draw-matrix';
import { matrixSheets } from '../drawings/matrix/matrix-sheets';
import { writeFile } from '../file/write-file';
import type { WorkspaceFacts } from '../model/facts';
import type { Language } from '../model/workspace';
import type { Paper } from '../reports/paper';
import { actionsToCsv } from './files/actions-to-csv';
import { type CampaignSource, campaignToIcs } from './files/campaign-to-ics';
import { journeyToPdf } from './files/journey-to-pdf';
import { journeyToPptx } from './files/journey-to-pptx';
import { journeyToXlsx } from './files/journey-to-xlsx';
import { paperToDocx } from './files/paper-to-docx';
import { paperToMarkdown } from './files/paper-to-markdown';
import { paperToPdf } from './files/paper-to-pdf';
import type { PdfFonts } from './files/pdf/tagged-pdf';
import { tableToCsv } from './files/table-to-csv';
import { touchpointsToCsv } from './files/touchpoints-to-csv';
import { touchpointsToXlsx } from './files/touchpoints-to-xlsx';
import type { FormatId } from './formats';
import { type JourneyToWrite, journeyTables } from './journey-tables';

/** A file's text or its bytes. */
export type Written = string | Uint8Array;

/** What a PDF needs; it is made no further once `signal` says that nobody waits for it. */
type PdfMaking = { fonts: () => Promise<PdfFonts>; signal?: AbortSignal };

/** What a file of a report is made from. */
export type ReportSource = PdfMaking & { paper: Paper; language: Language };

/** What a file of a journey is made from; `shown` is what is left of its map, where that is not all. */
export type JourneySource = PdfMaking &
  JourneyToWrite & { shown?: Pick<MapToDraw, 'lanes' | 'columns' | 'caption'> };

/** What writes a whole workspace, or all of one kind in it; `today` is `YYYY-MM-DD`. */
export const WORKSPACE_WRITERS: Record<
  FormatId<'workspace'>,
  (facts: WorkspaceFacts, today: string) => Written | Promise<Written>
> = {
  json: writeFile,
  'touchpoints-csv': touchpointsToCsv,
  'touchpoints-xlsx': touchpointsToXlsx,
  'actions-csv': actionsToCsv,
};

/** What writes one campaign. */
export const CAMPAIGN_WRITERS: Record<FormatId<'campaign'>, (source: CampaignSource) => Written> = {
  ics: campaignToIcs,
};

/** What writes one journey. */
export const JOURNEY_WRITERS: Record<
  FormatId<'journey'>,
  (source: JourneySource) => Written | Promise<Written>
> = {
  xlsx: journeyToXlsx,
  pptx: journeyToPptx,
  'matrix-csv': (source) => tableToCsv(journeyTables(source).matrix),
  'gaps-csv': (source) => tableToCsv(journeyTables(source).gaps),
  'matrix-pdf': async ({ fonts, signal, ...source }) =>
    journeyToPdf(matrixSheets(source), source, await fonts(), signal),
  'map-pdf': async ({ fonts, signal, shown, ...source }) =>
    journeyToPdf(mapSheets({ ...source, ...shown }), source, await fonts(), signal),
  'lenses-pdf': async ({ fonts, signal, ...source }) =>
    journeyToPdf(lensBoardSheets(source), source, await fonts(), signal),
  'map-svg': ({ shown, ...source }) => drawingToSvg(drawMap(measureMap({ ...source, ...shown }))),
  'lenses-svg': (source) => drawingToSvg(drawLensBoard(source)),
  'matrix-svg': (source) => drawingToSvg(drawMatrix(source)),
};

/** What writes a report. */
export const REPORT_WRITERS: Record<
  FormatId<'report'>,
  (source: ReportSource) => Written | Promise<Written>
> = {
  pdf: async ({ paper, language, fonts, signal }) => paperToPdf(paper, language, await fonts(), signal),
  docx: ({ paper, language }) => paperToDocx(paper, language),
  md: ({ paper }) => paperToMarkdown(paper),
};
