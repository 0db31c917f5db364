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
import { leastOf, MARGIN, type PdfCell, putRows } from './pdf/put-rows';
import { numberPages, type Pdf, type PdfFonts, type Struct, taggedPdf } from './pdf/tagged-pdf';

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
  const cells = (block.rows[0]?.cells ?? []).map(cellText);
  const shares = block.columns.map(({ share }) => share);
  return HEADING + Math.max(HEADING, leastOf(pdf, shares, cells));
}

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
      true,
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
  return putRows(pdf, body, shares, [head, ...cells], turn, true);
}
