import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { getCellAddress, getSelfClosingTagMarkup } from 'write-excel-file/utility';
import type { SheetColumn, SheetTable } from '../journey-tables';

/** Tables as a workbook, a sheet a table: headings that stay in sight, filters, and every text a text. */
export async function tablesToXlsx(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    data: [table.columns.map(({ name }) => headOf(name)), ...table.rows.map((row) => cellsOf(table, row))],
    columns: table.columns.map(({ width }) => ({ width })),
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }));
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [filtersAndPrint(tables)] };
  return new Uint8Array(await writeExcelFile(sheets, options).toBuffer());
}

const headOf = (name: string): Cell => ({
  type: String,
  value: literal(name),
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: '#EEF0F4',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#5B6577',
});

const cellsOf = ({ columns }: SheetTable, row: readonly string[]): Cell[] => {
  const height = heightOf(columns, row);
  return row.map((value, at) => {
    if (value === '') return at === 0 ? { value: '', type: String, height } : null;
    if (columns[at]?.isDay)
      return {
        type: Date,
        height,
        value: new Date(`${value}T00:00Z`),
        format: 'yyyy-mm-dd',
        align: 'left',
        alignVertical: 'top',
      };
    // A cell of type text stays a text when somebody edits it, whatever sign it begins with.
    return { type: String, height, value: literal(value), format: '@', wrap: true, alignVertical: 'top' };
  });
};

const LINE_POINTS = 15;
const MOST_POINTS = 409;

/** How high a row must be for all of its words, in points: not every program works it out by itself. */
const heightOf = (columns: readonly SheetColumn[], row: readonly string[]) =>
  Math.min(
    MOST_POINTS,
    LINE_POINTS *
      Math.max(
        1,
        ...row.map((value, at) =>
          value
            .split('\n')
            .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[at]?.width ?? 1))), 0),
        ),
      ),
  );

// In a workbook `_x0041_` stands for a character; who has typed just that gets it back.
const literal = (words: string) => words.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_');

/** Arrows to filter and to sort by on each heading, and all columns on one page of paper: the library has neither. */
const filtersAndPrint = (tables: readonly SheetTable[]): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const table = tables[sheetIndex];
          if (!table) return xml;
          const last = getCellAddress(table.rows.length, table.columns.length - 1);
          const filter = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${last}` });
          return xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
            .replace('</sheetData>', `</sheetData>${filter}`);
        },
      },
    },
  },
});

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];
