import { OWN_MARK } from './block-to-table';

/** A table from the clipboard: its cells as text, all rows of one length, never without a cell. */
export type ParsedBlock = { rows: string[][]; isOwn: boolean };

/**
 * Reads what a spreadsheet, a document or a matrix has put on the clipboard. The text with tabs counts, for it keeps
 * spaces and line breaks as they are; the HTML says where it comes from. Anything at all can be read: without tabs and
 * line breaks it is one cell.
 * @param table the cells of the table in the HTML, where there is one. They count where the text has another shape: in
 * what documents copy, and single cells with line breaks, the text does not say where a cell ends
 */
export function parseBlock(plain: string, html = '', table?: readonly (readonly string[])[]): ParsedBlock {
  const tabbed = rectangular(parseTabbed(plain.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')));
  const drawn = table && table.length > 0 ? rectangular(table) : tabbed;
  const isSameShape = drawn.length === tabbed.length && drawn[0]?.length === tabbed[0]?.length;
  const isOwn = html.includes(OWN_MARK);
  return { rows: isOwn || isSameShape ? tabbed : drawn, isOwn };
}

function rectangular(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** Quotes around a whole cell are no part of it; elsewhere they are, for not all spreadsheets double them. */
const QUOTED = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
const BARE = /[^\t\n]*/y;

function parseTabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    QUOTED.lastIndex = at;
    BARE.lastIndex = at;
    const quoted = QUOTED.exec(text);
    const bare = quoted ?? BARE.exec(text);
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (bare?.[0] ?? ''));
    at += bare?.[0].length ?? 0;
    const end = text[at];
    at += 1;
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    // A line break behind the last row begins no further one.
    if (end === '\n' && at === text.length) break;
  }
  return rows;
}
