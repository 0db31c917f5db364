import type { Block, Paper, Strip, Table, TableRow, Tone } from '../../reports/paper';
import { cellText } from './paper-to-markdown';
import { inTurns, type Turn } from './pdf/in-turns';
import { numberPages, type Pdf, type PdfFonts, type Struct, taggedPdf } from './pdf/tagged-pdf';

const INK = '#1b2230';
const MUTED = '#5b6577';
const LINE = '#d5dae1';
const SUNKEN = '#eef0f4';
const COLOURS: Record<Tone, string> = { bad: '#b3262e', warn: '#8f5200', ok: '#12734a' };
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
    const { size = SIZE, colour = INK, bold = false, after = 4 } = style;
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
  put('P', paper.meta, { size: 8, colour: MUTED });
  put('H1', paper.title, { size: 20, bold: true });
  put('P', paper.subtitle, { colour: MUTED, after: 12 });
  for (const block of paper.blocks) await putBlock(pdf, body, put, block, turn);
  body.end();
  numberPages(pdf, paper.meta);
  pdf.end();
  return whole;
}

type Style = { size?: number; colour?: string; bold?: boolean; after?: number };
type Put = (tag: 'P' | 'H1' | 'H2' | 'H3', words: string, style?: Style) => void;

async function putBlock(pdf: Pdf, body: Struct, put: Put, block: Block, turn: Turn) {
  switch (block.kind) {
    case 'heading':
      // A heading alone at the foot of a page leads to nothing.
      if (pdf.y > pdf.page.height - MARGIN - 90) pdf.addPage();
      pdf.y += 8;
      return put(block.level === 2 ? 'H2' : 'H3', block.text, {
        size: block.level === 2 ? 12.5 : 11,
        bold: true,
      });
    case 'text':
      return put('P', block.text, block.isQuiet ? { colour: MUTED } : {});
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
            colour: tone ? COLOURS[tone] : INK,
          })),
          block.figures.map(({ label }) => ({ text: label, colour: MUTED })),
        ],
        turn,
      );
    case 'strip':
      return putRows(
        pdf,
        body,
        block.boxes.map(() => 1),
        stripRows(block),
        turn,
        { size: 6.5, headRows: 1 },
      );
    case 'table':
      return putTable(pdf, body, block, turn);
  }
}

type PdfCell = { text: string; bold?: boolean; size?: number; colour?: string; fill?: string };

const stripRows = ({ boxes }: Strip): PdfCell[][] => [
  boxes.map(({ above, name }) => ({ text: `${above} ${name}`, fill: SUNKEN })),
  boxes.map(({ value, look, isBad }) => ({
    text: value,
    bold: look === 'strong',
    colour: isBad ? COLOURS.bad : look === 'hatched' ? MUTED : INK,
  })),
];

function putTable(pdf: Pdf, body: Struct, { columns, rows }: Table, turn: Turn) {
  const head = columns.map(({ name }) => ({ text: name, bold: true, fill: SUNKEN }));
  const cells = rows.map(({ cells }: TableRow) =>
    cells.map(
      (cell): PdfCell => ({
        text: cellText(cell),
        ...(cell.isStrong && { bold: true }),
        ...(cell.tone && { colour: COLOURS[cell.tone] }),
      }),
    ),
  );
  const shares = columns.map(({ share }) => share);
  return putRows(pdf, body, shares, [head, ...cells], turn, { headRows: 1 });
}

const PADDING = 5;

/** Rows take some milliseconds each. */
const ROWS_A_TURN = 5;

async function putRows(
  pdf: Pdf,
  body: Struct,
  shares: number[],
  rows: PdfCell[][],
  turn: Turn,
  { size = 8.5, headRows = 0 }: { size?: number; headRows?: number } = {},
) {
  const width = pdf.page.width - 2 * MARGIN;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (width * share) / whole);
  pdf.font('regular').fontSize(size);
  const options = {
    position: { x: MARGIN, y: pdf.y },
    columnStyles: widths,
    structParent: body,
    defaultStyle: {
      border: [0, 0, 0.5, 0] as [number, number, number, number],
      borderColor: LINE,
      padding: [4, PADDING, 4, 0] as [number, number, number, number],
    },
  };
  // Under an element of the structure the library tags rows and cells; its types do not say so.
  const table = pdf.table(options);
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_TURN === 0) await turn();
    for (const part of splitTall(pdf, row, widths, size))
      table.row(
        part.map(({ text, bold, size: own = size, colour = INK, fill }) => ({
          text,
          textColor: colour,
          font: { src: bold ? 'bold' : 'regular', size: own },
          ...(fill && { backgroundColor: fill }),
          ...(at < headRows && { type: 'TH' as const }),
        })),
      );
  }
  table.end();
  pdf.x = MARGIN;
  pdf.y += 8;
}

/** A row that is taller than a page, as several: nothing is cut off. */
function splitTall(pdf: Pdf, row: PdfCell[], widths: number[], size: number): PdfCell[][] {
  const room = (pdf.page.height - 2 * MARGIN) * 0.8;
  const heightOf = (words: string, at: number) =>
    pdf
      .font('bold')
      .fontSize(size)
      .heightOfString(words, { width: (widths[at] ?? 1) - PADDING });
  const columns = row.map(({ text }, at) => {
    const parts: string[] = [''];
    for (const word of text.split(/(?<=\s)/u)) {
      const longer = (parts.at(-1) ?? '') + word;
      // Measuring every word would be slow; short texts fit as they are.
      if (longer.length > 400 && heightOf(longer, at) > room) parts.push(word);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  });
  const most = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: most }, (_, part) =>
    row.map((cell, at) => ({ ...cell, text: columns[at]?.[part] ?? '' })),
  );
}
