import { csvOf } from '../csv';
import type { SheetTable } from '../journey-tables';

/** A table for any spreadsheet: its headings and its rows. */
export const tableToCsv = ({ columns, rows }: SheetTable) =>
  csvOf([columns.map(({ name }) => name), ...rows]);
