import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Block,
  type Cell,
  goesOn,
  type Paper,
  type Table as PaperTable,
  rowsOfStrip,
  type Strip,
} from '../../reports/paper';
import { PAPER_INK, PAPER_TONES } from './paper-ink';

/** Of an A4 page and its margins, in twentieths of a point. */
const PAGE_WIDTH = 11906;
const MARGIN = 1000;

const heading = (size: number) => ({ run: { font: 'Calibri', size, bold: true, color: PAPER_INK.ink } });

/** A report for a word processor: headings, real tables with a repeated head, page numbers. */
export async function paperToDocx(paper: Paper, language: string): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    description: paper.subtitle,
    creator: 'Journey Lens',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 20, language: { value: language } } },
        title: heading(44),
        heading1: heading(28),
        heading2: heading(24),
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: new Footer({ children: [footer(paper.meta)] }) },
        children: [
          new Paragraph({ children: [run(paper.meta, { color: PAPER_INK.muted, size: 17 })] }),
          new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE }),
          new Paragraph({
            children: [run(paper.subtitle, { color: PAPER_INK.muted })],
            spacing: { after: 200 },
          }),
          ...paper.blocks.flatMap(blockToDocx),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const run = (text: string, style: { color?: string; size?: number; bold?: boolean } = {}) =>
  new TextRun({ ...style, text });

const footer = (meta: string) =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        color: PAPER_INK.muted,
        size: 16,
        children: [`${meta} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });

function blockToDocx(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 260, after: 100 },
        }),
      ];
    case 'text':
      return [
        new Paragraph({ children: [run(block.text, block.isQuiet ? { color: PAPER_INK.muted } : {})] }),
      ];
    case 'figures':
      return [
        tableOf(
          block.figures.map(() => 1),
          [
            new TableRow({
              children: block.figures.map(({ value, label, tone }) =>
                cellOf([
                  new Paragraph({
                    children: [
                      run(value, { bold: true, size: 36, ...(tone && { color: PAPER_TONES[tone] }) }),
                    ],
                  }),
                  new Paragraph({ children: [run(label, { color: PAPER_INK.muted, size: 17 })] }),
                ]),
              ),
            }),
          ],
        ),
      ];
    case 'strip':
      return [stripToDocx(block)];
    case 'table':
      return [tableToDocx(block)];
  }
}

function stripToDocx(strip: Strip): Table {
  const rows = rowsOfStrip(strip);
  return tableOf(
    (rows[0] ?? []).map(() => 1),
    rows.flatMap((boxes) => [
      new TableRow({
        children: boxes.map(({ above, name }) =>
          cellOf([new Paragraph({ keepNext: true, children: [run(`${above} ${name}`, { size: 17 })] })], {
            fill: PAPER_INK.sunken,
          }),
        ),
      }),
      new TableRow({
        children: boxes.map(({ value, isBad, look }) =>
          cellOf([
            new Paragraph({
              children: [
                run(value, { size: 17, bold: look === 'strong', ...(isBad && { color: PAPER_TONES.bad }) }),
              ],
            }),
          ]),
        ),
      }),
    ]),
  );
}

/** About the width of a letter of a head, in twentieths of a point. */
const LETTER = 100;
/** The height of a head that stands upright, in twentieths of a point. */
const TURNED_HEIGHT = 1600;

function tableToDocx({ columns, rows }: PaperTable): Table {
  const shares = columns.map(({ share }) => share);
  const widths = columnWidths(shares);
  // Words would be broken in it.
  const isTurned = columns.some(({ name }, at) =>
    name.split(/\s+/u).some((word) => word.length * LETTER > (widths[at] ?? 0) - 2 * PADDING),
  );
  return tableOf(shares, [
    new TableRow({
      tableHeader: true,
      ...(isTurned && { height: { value: TURNED_HEIGHT, rule: HeightRule.ATLEAST } }),
      children: columns.map(({ name }, at) =>
        cellOf([new Paragraph({ children: [run(name, { bold: true, size: 17 })] })], {
          fill: PAPER_INK.sunken,
          isTurned: isTurned && at > 0,
        }),
      ),
    }),
    ...rows.map(
      ({ cells }) =>
        new TableRow({ cantSplit: !goesOn(cells), children: cells.map((cell) => cellOf(cellToDocx(cell))) }),
    ),
  ]);
}

const cellToDocx = ({ text, below, items = [], tone, isStrong }: Cell): Paragraph[] => [
  ...text.split('\n').map(
    (line) =>
      new Paragraph({
        children: [run(line, { ...(isStrong && { bold: true }), ...(tone && { color: PAPER_TONES[tone] }) })],
      }),
  ),
  ...(below ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => new Paragraph({ children: [run(line, { color: PAPER_INK.muted, size: 17 })] })),
  ...items.map(
    (item) =>
      new Paragraph({
        bullet: { level: 0 },
        indent: { left: 200, hanging: 200 },
        keepLines: true,
        children: [run(item, { size: 17 })],
      }),
  ),
];

const border = { style: BorderStyle.SINGLE, size: 4, color: PAPER_INK.line };
const borders = { top: border, bottom: border, left: border, right: border };

const PADDING = 90;

const cellOf = (children: Paragraph[], { fill = '', isTurned = false } = {}) =>
  new TableCell({
    children,
    borders,
    margins: { top: 50, bottom: 50, left: PADDING, right: PADDING },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
    ...(isTurned && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
  });

const WIDTH = PAGE_WIDTH - 2 * MARGIN;

function columnWidths(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((WIDTH * share) / whole));
}

/** @param shares how wide its columns are, each beside the others */
const tableOf = (shares: readonly number[], rows: TableRow[]) =>
  new Table({
    rows,
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columnWidths(shares),
  });
