import { matrixSheets } from '../../drawings/matrix/matrix-sheets';
import type { JourneyToWrite } from '../journey-tables';
import { journeyMeta } from './pdf/journey-meta';
import { sheetsToPdf } from './pdf/sheets-to-pdf';
import type { PdfFonts } from './pdf/tagged-pdf';

/** The matrix as a tagged PDF on A3. */
export const matrixToPdf = (
  source: JourneyToWrite,
  fonts: PdfFonts,
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  sheetsToPdf({
    sheets: matrixSheets(source),
    meta: journeyMeta(source),
    language: source.language,
    fonts,
    signal,
  });
