import {
  type Block,
  type Paper,
  rowsOfStrip,
  type Strip,
  type Table,
  type TableRow,
} from '../../reports/paper';
import { PAPER_INK, PAPER_TONES } from './paper-ink';
import { cellText } from './paper-to-markdown';
import { inTurns, type Turn } from './pdf/in-turns';
import { numberPages, type Pdf, type PdfFonts, type Struct, taggedPdf } from './pdf/tagged-pdf';

const MARGIN = 48;
const SIZE = 9.5;

/** A report as a tagged PDF on A4, with page numbers; what is longer than a page goes on on the next one. */
export async function paperToPdf(
  paper: Paper,
  language: string,
  fonts: PdfFonts,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const turn = inTurns(signal);
  const { pdf, whole } = taggedPdf({ title: paper.title, language, fonts, size: 'A4', margin: MARGIN });
  const body = pdf.struct('Document');
  pdf.addStructure(body);
  const put: Put = (tag, words, style = {}) => {
    const { size = SIZE, colour = PAPER_INK.ink, bold = false, after = 4 } = style;
    body.add(
      pdf.struct(tag, {}, () => {
        pdf
          .font(bold ? 'bold' : 'regular')
          .fontSize(size)
          .fillColor(colour)
          .text(words, MARGIN);
      }),
    );
    pdf.y += after;
  };
  put('P', paper.meta, { size: 8, colour: PAPER_INK.muted });
  put('H1', paper.title, { size: 20, bold: true });
  put('P', paper.subtitle, { colour: PAPER_INK.muted, after: 12 });
  for (const at of paper.blocks.keys()) await putFirst(pdf, body, put, paper.blocks.slice(at), turn);
  body.end();
  numberPages(pdf, paper.meta);
  pdf.end();
  return whole;
}

type Style = { size?: number; colour?: string; bold?: boolean; after?: number };
type Put = (tag: 'P' | 'H1' | 'H2' | 'H3', words: string, style?: Style) => void;

/** Puts the first of the blocks; the others come next. */
async function putFirst(pdf: Pdf, body: Struct, put: Put, [block, ...others]: readonly Block[], turn: Turn) {
  switch (block?.kind) {
    case 'heading':
      // A heading alone at the foot of a page leads to nothing.
      if (pdf.y + HEADING + beginningOf(pdf, others) > pdf.page.height - MARGIN) pdf.addPage();
      pdf.y += 8;
      return put(block.level === 2 ? 'H2' : 'H3', block.text, {
        size: block.level === 2 ? 12.5 : 11,
        bold: true,
      });
    case 'text':
      return put('P', block.text, block.isQuiet ? { colour: PAPER_INK.muted } : {});
    case 'figures':
      return putRows(
        pdf,
        body,
        block.figures.map(() => 1),
        [
          block.figures.map(({ value, tone }) => ({
            text: value,
            bold: true,
            size: 18,
            colour: tone ? PAPER_TONES[tone] : PAPER_INK.ink,
          })),
          block.figures.map(({ label }) => ({ text: label, colour: PAPER_INK.muted })),
        ],
        turn,
      );
    case 'strip':
      return putStrip(pdf, body, block, turn);
    case 'table':
      return putTable(pdf, body, block, turn);
  }
}

/** About the height of a heading with what is around it, in points. */
const HEADING = 30;

/** How much has to stand below a heading, in points: of a table its head and what of its first row stays together. */
function beginningOf(pdf: Pdf, [block, ...others]: readonly Block[]): number {
  if (block?.kind === 'heading') return HEADING + beginningOf(pdf, others);
  if (block?.kind !== 'table') return 2 * HEADING;
  const widths = columnWidths(
    pdf,
    block.columns.map(({ share }) => share),
  );
  const least = (block.rows[0]?.cells ?? []).map((cell, at) =>
    heightOf(pdf, linesOf(cellText(cell), 0, LINES_AT_FOOT), widths[at], TABLE_SIZE),
  );
  return Math.min(HEADING + Math.max(HEADING, ...least), tallestRow(pdf));
}

type PdfCell = {
  text: string;
  bold?: boolean;
  size?: number;
  colour?: string;
  fill?: string;
  /** Its row goes on on the next page. */
  goesOn?: boolean;
};

async function putStrip(pdf: Pdf, body: Struct, strip: Strip, turn: Turn) {
  const rows = rowsOfStrip(strip);
  const aside = rows[0]?.length ?? 1;
  for (const boxes of rows) {
    const shares = Array.from({ length: aside }, () => 1);
    const fill = (cells: PdfCell[]) => [...cells, ...shares.slice(cells.length).map(() => ({ text: '' }))];
    await putRows(
      pdf,
      body,
      shares,
      [
        fill(boxes.map(({ above, name }) => ({ text: `${above} ${name}`, fill: PAPER_INK.sunken }))),
        fill(
          boxes.map(({ value, look, isBad }) => ({
            text: value,
            bold: look === 'strong',
            colour: isBad ? PAPER_TONES.bad : look === 'hatched' ? PAPER_INK.muted : PAPER_INK.ink,
          })),
        ),
      ],
      turn,
      { headRows: 1 },
    );
  }
}

function putTable(pdf: Pdf, body: Struct, { columns, rows }: Table, turn: Turn) {
  const head = columns.map(({ name }) => ({ text: name, bold: true, fill: PAPER_INK.sunken }));
  const cells = rows.map(({ cells }: TableRow) =>
    cells.map(
      (cell): PdfCell => ({
        text: cellText(cell),
        ...(cell.isStrong && { bold: true }),
        ...(cell.tone && { colour: PAPER_TONES[cell.tone] }),
      }),
    ),
  );
  const shares = columns.map(({ share }) => share);
  return putRows(pdf, body, shares, [head, ...cells], turn, { headRows: 1 });
}

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

async function putRows(
  pdf: Pdf,
  body: Struct,
  shares: number[],
  rows: PdfCell[][],
  turn: Turn,
  { size = TABLE_SIZE, headRows = 0 }: { size?: number; headRows?: number } = {},
) {
  const widths = columnWidths(pdf, shares);
  pdf.font('regular').fontSize(size);
  const options = {
    position: { x: MARGIN, y: pdf.y },
    columnStyles: widths,
    structParent: body,
    defaultStyle: {
      border: [0, 0, 0.5, 0] as [number, number, number, number],
      borderColor: PAPER_INK.line,
      padding: [4, PADDING, 4, 0] as [number, number, number, number],
    },
  };
  // Under an element of the structure the library tags rows and cells; its types do not say so.
  const table = pdf.table(options);
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_TURN === 0) await turn();
    const parts = brokenAtFoot(pdf, row, widths, size);
    for (const part of parts.flatMap((one) => splitTall(pdf, one, widths, size)))
      table.row(
        part.map(({ text, bold, size: own = size, colour = PAPER_INK.ink, fill, goesOn }) => ({
          text,
          textColor: colour,
          font: { src: bold ? 'bold' : 'regular', size: own },
          ...(fill && { backgroundColor: fill }),
          ...(goesOn && { border: 0 }),
          ...(at < headRows && { type: 'TH' as const }),
        })),
      );
  }
  table.end();
  pdf.x = MARGIN;
  pdf.y += 8;
}

/** The height of words, in points; bold ones are the widest. */
const heightOf = (pdf: Pdf, words: string, width = 1, size: number) =>
  pdf
    .font('bold')
    .fontSize(size)
    .heightOfString(words, { width: width - PADDING });

const linesOf = (text: string, from: number, to?: number) => text.split('\n').slice(from, to).join('\n');

/** So many lines of each cell stay together at the foot of a page: a line is what ends with a break, however long. */
const LINES_AT_FOOT = 2;

/** A row that does not fit on what is left of the page, as what fits and what goes on, unless too little would fit. */
function brokenAtFoot(pdf: Pdf, row: PdfCell[], widths: number[], size: number): PdfCell[][] {
  const room = pdf.page.height - MARGIN - pdf.y - 2 * PADDING;
  const fitting = row.map(({ text }, at) => {
    // No line is lower than its letters.
    let lines = Math.min(text.split('\n').length, Math.floor(room / size));
    while (lines > 0 && heightOf(pdf, linesOf(text, 0, lines), widths[at], size) > room) lines -= 1;
    return lines;
  });
  const all = row.map(({ text }) => text.split('\n').length);
  const fits = fitting.every((lines, at) => lines === all[at]);
  if (fits || fitting.some((lines, at) => lines < Math.min(LINES_AT_FOOT, all[at] ?? 0))) return [row];
  return [
    row.map((cell, at) => ({ ...cell, text: linesOf(cell.text, 0, fitting[at]), goesOn: true })),
    row.map((cell, at) => ({ ...cell, text: linesOf(cell.text, fitting[at] ?? 0) })),
  ];
}

/** A row that is taller than a page, as several: nothing is cut off. */
function splitTall(pdf: Pdf, row: PdfCell[], widths: number[], size: number): PdfCell[][] {
  const room = tallestRow(pdf);
  const columns = row.map(({ text }, at) => {
    const parts: string[] = [''];
    for (const word of text.split(/(?<=\s)/u)) {
      const longer = (parts.at(-1) ?? '') + word;
      // Measuring every word would be slow; short texts fit as they are.
      if (longer.length > 400 && heightOf(pdf, longer, widths[at], size) > room) parts.push(word);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  });
  const most = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: most }, (_, part) =>
    row.map((cell, at) => ({ ...cell, text: columns[at]?.[part] ?? '' })),
  );
}
