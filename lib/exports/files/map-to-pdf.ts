import { mapSheets } from '../../drawings/map/map-sheets';
import type { MapToDraw } from '../../drawings/map/measure-map';
import type { JourneyToWrite } from '../journey-tables';
import { journeyMeta } from './pdf/journey-meta';
import { sheetsToPdf } from './pdf/sheets-to-pdf';
import type { PdfFonts } from './pdf/tagged-pdf';

/** The map as a tagged PDF on A3. */
export const mapToPdf = (
  source: JourneyToWrite & MapToDraw,
  fonts: PdfFonts,
  signal?: AbortSignal,
): Promise<Uint8Array> =>
  sheetsToPdf({
    sheets: mapSheets(source),
    meta: journeyMeta(source),
    language: source.language,
    fonts,
    signal,
  });
