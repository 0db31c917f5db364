import { PAPER_INK } from '../paper-ink';
import type { Turn } from './in-turns';
import type { Pdf, Struct } from './tagged-pdf';

/** Around a page, in points. */
export const MARGIN = 48;

export type PdfCell = {
  text: string;
  bold?: boolean;
  size?: number;
  colour?: string;
  fill?: string;
  /** Its row goes on on the next page. */
  goesOn?: boolean;
  /** It is read from below to above. */
  isTurned?: boolean;
};

const PADDING = 5;
const TABLE_SIZE = 8.5;

function columnWidths(pdf: Pdf, shares: readonly number[]): number[] {
  const width = pdf.page.width - 2 * MARGIN;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (width * share) / whole);
}

/** A row that is higher, in points, goes on below as another one. */
const tallestRow = (pdf: Pdf) => (pdf.page.height - 2 * MARGIN) * 0.8;

/** Rows take some milliseconds each. */
const ROWS_A_TURN = 5;
/** A column head that stands upright is no longer than this, in points. */
const LONGEST_TURNED = 130;

/**
 * Puts a table where the page has got to; what does not fit goes on on the next page, under the same head.
 * @param shares how wide its columns are, each beside the others
 * @param rows the first of them is the head, where it `hasHead`
 */
export async function putRows(
  pdf: Pdf,
  body: Struct,
  shares: readonly number[],
  rows: readonly PdfCell[][],
  turn: Turn,
  hasHead = false,
) {
  const widths = columnWidths(pdf, shares);
  const [head] = hasHead ? rows : [];
  const isTurned = head?.some(({ text }, at) => isWiderThan(pdf, text, widths[at])) ?? false;
  const turned = head?.map((cell, at) => ({ ...cell, isTurned: isTurned && at > 0 }));
  const turnedHeight = Math.max(
    0,
    ...(turned ?? []).map((cell) => (cell.isTurned ? widthOf(pdf, cell.text) : 0)),
  );
  let table = begin();
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_TURN === 0) await turn();
    if (hasHead && at === 0) continue;
    for (const part of brokenAtFoot(pdf, row, widths).flatMap((one) => splitTall(pdf, one, widths))) {
      if (head && heightOfRow(pdf, part, widths) > roomOn(pdf)) {
        table.end();
        pdf.addPage();
        table = begin();
      }
      table.row(part.map(drawn));
    }
  }
  table.end();
  pdf.x = MARGIN;
  pdf.y += 8;

  function begin() {
    pdf.font('regular').fontSize(TABLE_SIZE);
    const options = {
      position: { x: MARGIN, y: pdf.y },
      columnStyles: widths,
      ...(isTurned && {
        rowStyles: (row: number) =>
          row === 0 ? { height: Math.min(turnedHeight, LONGEST_TURNED) + 2 * PADDING } : {},
      }),
      structParent: body,
      defaultStyle: {
        border: [0, 0, 0.5, 0] as [number, number, number, number],
        borderColor: PAPER_INK.line,
        padding: [4, PADDING, 4, 0] as [number, number, number, number],
      },
    };
    // Under an element of the structure the library tags rows and cells; its types do not say so.
    const begun = pdf.table(options);
    if (turned) begun.row(turned.map((cell) => ({ ...drawn(cell), type: 'TH' as const })));
    return begun;
  }
}

const drawn = ({
  text,
  bold,
  size = TABLE_SIZE,
  colour = PAPER_INK.ink,
  fill,
  goesOn,
  isTurned,
}: PdfCell) => ({
  text,
  textColor: colour,
  font: { src: bold ? 'bold' : 'regular', size },
  ...(fill && { backgroundColor: fill }),
  ...(goesOn && { border: 0 }),
  // The types of the library do not know that text can be turned.
  ...(isTurned && { textOptions: { rotation: 90 } as object, align: { y: 'bottom' as const } }),
});

/** What is left of the page, in points. */
const roomOn = (pdf: Pdf) => pdf.page.height - MARGIN - pdf.y;

const inBold = (pdf: Pdf) => pdf.font('bold').fontSize(TABLE_SIZE);

/** The height of words in a column, in points; bold ones are the widest. */
const heightOf = (pdf: Pdf, words: string, width = 1) =>
  inBold(pdf).heightOfString(words, { width: width - PADDING });

const widthOf = (pdf: Pdf, words: string) => inBold(pdf).widthOfString(words);

/** Whether a word would be broken. */
const isWiderThan = (pdf: Pdf, words: string, width = 1) =>
  words.split(/\s+/u).some((word) => widthOf(pdf, word) > width - PADDING);

const heightOfRow = (pdf: Pdf, row: readonly PdfCell[], widths: readonly number[]) =>
  Math.max(...row.map(({ text }, at) => heightOf(pdf, text, widths[at]))) + 2 * PADDING;

const linesOf = (text: string, from: number, to?: number) => text.split('\n').slice(from, to).join('\n');

/** So many lines of each cell stay together at the foot of a page: a line is what ends with a break, however long. */
const LINES_AT_FOOT = 2;

/** How much of a row stays together with what is above it, in points. */
export function leastOf(pdf: Pdf, shares: readonly number[], cells: readonly string[]): number {
  const widths = columnWidths(pdf, shares);
  const least = cells.map((text, at) => heightOf(pdf, linesOf(text, 0, LINES_AT_FOOT), widths[at]));
  return Math.min(Math.max(0, ...least), tallestRow(pdf));
}

/** A row that does not fit on what is left of the page, as what fits and what goes on, unless too little would fit. */
function brokenAtFoot(pdf: Pdf, row: PdfCell[], widths: readonly number[]): PdfCell[][] {
  const room = roomOn(pdf) - 2 * PADDING;
  const all = row.map(({ text }) => text.split('\n').length);
  const fitting = row.map(({ text }, at) => {
    // No line is lower than its letters.
    let lines = Math.min(all[at] ?? 0, Math.floor(room / TABLE_SIZE));
    while (lines > 0 && heightOf(pdf, linesOf(text, 0, lines), widths[at]) > room) lines -= 1;
    return lines;
  });
  const fits = fitting.every((lines, at) => lines === all[at]);
  if (fits || fitting.some((lines, at) => lines < Math.min(LINES_AT_FOOT, all[at] ?? 0))) return [row];
  return [
    row.map((cell, at) => ({ ...cell, text: linesOf(cell.text, 0, fitting[at]), goesOn: true })),
    row.map((cell, at) => ({ ...cell, text: linesOf(cell.text, fitting[at] ?? 0) })),
  ];
}

/** A row that is taller than a page, as several: nothing is cut off. */
function splitTall(pdf: Pdf, row: PdfCell[], widths: readonly number[]): PdfCell[][] {
  const room = tallestRow(pdf);
  const columns = row.map(({ text }, at) => {
    const parts: string[] = [''];
    for (const word of text.split(/(?<=\s)/u)) {
      const longer = (parts.at(-1) ?? '') + word;
      // Measuring every word would be slow; short texts fit as they are.
      if (longer.length > 400 && heightOf(pdf, longer, widths[at]) > room) parts.push(word);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  });
  const most = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: most }, (_, part) =>
    row.map((cell, at) => ({ ...cell, text: columns[at]?.[part] ?? '' })),
  );
}
