import type { DrawnSheets } from '../../drawings/sheets/drawn-sheets';
import type { JourneyToWrite } from '../journey-tables';
import { sheetsToPdf } from './pdf/sheets-to-pdf';
import type { PdfFonts } from './pdf/tagged-pdf';

/** A drawing of a journey, over its sheets, as a tagged PDF on A3; at the foot of each it says of whom, what and when. */
export const journeyToPdf = (
  sheets: DrawnSheets,
  { text, workspace, journey, today, dayText, language }: JourneyToWrite,
  fonts: PdfFonts,
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  sheetsToPdf({
    sheets,
    meta: text.reports.meta({ workspace: workspace.name, about: journey.name, day: dayText(today) }),
    language,
    fonts,
    signal,
  });
