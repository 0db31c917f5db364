import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Paper, Table as PaperTable, Strip } from '../../reports/paper';
import { PAPER_INK, PAPER_TONES } from './paper-ink';

/** A report for a word processor: headings, real tables with a repeated head, page numbers. */
export async function paperToDocx(paper: Paper, language: string): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    description: paper.subtitle,
    creator: 'Journey Lens',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 20, language: { value: language } } } },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } } },
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
        tableOf([
          new TableRow({
            children: block.figures.map(({ value, label, tone }) =>
              cellOf(
                [
                  new Paragraph({
                    children: [
                      run(value, { bold: true, size: 36, ...(tone && { color: PAPER_TONES[tone] }) }),
                    ],
                  }),
                  new Paragraph({ children: [run(label, { color: PAPER_INK.muted, size: 17 })] }),
                ],
                100 / block.figures.length,
              ),
            ),
          }),
        ]),
      ];
    case 'strip':
      return [stripToDocx(block)];
    case 'table':
      return [tableToDocx(block)];
  }
}

const stripToDocx = ({ boxes }: Strip) =>
  tableOf([
    new TableRow({
      tableHeader: true,
      children: boxes.map(({ above, name }) =>
        cellOf(
          [new Paragraph({ children: [run(`${above} ${name}`, { size: 14 })] })],
          100 / boxes.length,
          PAPER_INK.sunken,
        ),
      ),
    }),
    new TableRow({
      children: boxes.map(({ value, isBad, look }) =>
        cellOf(
          [
            new Paragraph({
              children: [
                run(value, { size: 14, bold: look === 'strong', ...(isBad && { color: PAPER_TONES.bad }) }),
              ],
            }),
          ],
          100 / boxes.length,
        ),
      ),
    }),
  ]);

function tableToDocx({ columns, rows }: PaperTable): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const width = (at: number) => (100 * (columns[at]?.share ?? 1)) / whole;
  return tableOf([
    new TableRow({
      tableHeader: true,
      children: columns.map(({ name }, at) =>
        cellOf(
          [new Paragraph({ children: [run(name, { bold: true, size: 17 })] })],
          width(at),
          PAPER_INK.sunken,
        ),
      ),
    }),
    ...rows.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((cell, at) => cellOf(cellToDocx(cell), width(at))),
        }),
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
  ...items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [run(item, { size: 17 })] })),
];

const border = { style: BorderStyle.SINGLE, size: 4, color: PAPER_INK.line };
const borders = { top: border, bottom: border, left: border, right: border };

const cellOf = (children: Paragraph[], percent: number, fill?: string) =>
  new TableCell({
    children,
    borders,
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
  });

const tableOf = (rows: TableRow[]) => new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
