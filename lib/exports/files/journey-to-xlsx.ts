import { type JourneyToWrite, journeyTables } from '../journey-tables';
import { tablesToXlsx } from './tables-to-xlsx';

/** A journey as a workbook, a sheet for each of its tables. */
export const journeyToXlsx = (source: JourneyToWrite): Promise<Uint8Array> =>
  tablesToXlsx(Object.values(journeyTables(source)));
