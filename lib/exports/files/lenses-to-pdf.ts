import { lensBoardSheets } from '../../drawings/lens-board/lens-board-sheets';
import type { JourneyToWrite } from '../journey-tables';
import { journeyMeta } from './pdf/journey-meta';
import { sheetsToPdf } from './pdf/sheets-to-pdf';
import type { PdfFonts } from './pdf/tagged-pdf';

/** The lens board as a tagged PDF on A3. */
export const lensesToPdf = (
  source: JourneyToWrite,
  fonts: PdfFonts,
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  sheetsToPdf({
    sheets: lensBoardSheets(source),
    meta: journeyMeta(source),
    language: source.language,
    fonts,
    signal,
  });
