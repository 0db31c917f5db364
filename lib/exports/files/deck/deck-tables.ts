import { withoutUnwritable } from '../../../drawings/escape-xml';
import type { Cell, Table } from '../../../reports/paper';
import { PAPER_INK, PAPER_TONES } from '../paper-ink';
import { type Deck, linesOf, PAGE, ROOM, type Slide } from './deck';

const SIZE = 11;
const LINE = (SIZE * 1.25) / 72;
/** Free room in a cell, in inches: above and below, and at its sides. */
const PAD = { y: 0.05, x: 0.08 };
const HEAD = LINE + 2 * PAD.y;

type Paragraph = { text: string; color: string; bold: boolean };
/** A row as it goes onto one slide: paragraphs cell by cell, and its height in inches. */
type Row = { cells: Paragraph[][]; height: number };

/** A table on as many slides as it takes, its headings on each; a row that is taller than a slide goes on on the next. */
export function addTableSlides(deck: Deck, title: string, table: Pick<Table, 'columns' | 'rows'>) {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => (ROOM * share) / whole);
  const pages = pagesOf(table.rows.flatMap(({ cells }) => rowsOf(cells, widths)));
  for (const [at, rows] of pages.entries()) {
    const slide = deck.slide(pages.length === 1 ? title : `${title} (${at + 1}/${pages.length})`);
    putTable(
      deck,
      slide,
      table.columns.map(({ name }) => name),
      rows,
      widths,
    );
  }
}

function pagesOf(rows: readonly Row[]): Row[][] {
  const pages: Row[][] = [[]];
  let left = ROW_ROOM;
  for (const row of rows) {
    if (row.height > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = ROW_ROOM;
    }
    pages.at(-1)?.push(row);
    left -= row.height;
  }
  return pages;
}

const ROW_ROOM = PAGE.bottom - PAGE.top - HEAD;
const MOST_LINES = Math.floor((ROW_ROOM - 2 * PAD.y) / LINE);

/** One row, or several where it is taller than a slide. */
function rowsOf(cells: readonly Cell[], widths: readonly number[]): Row[] {
  const columns = cells.map((cell, at) => partsOf(paragraphsOf(cell), (widths[at] ?? 1) - 2 * PAD.x));
  const count = Math.max(...columns.map((parts) => parts.length));
  return Array.from({ length: count }, (_, part) => {
    const own = columns.map((parts) => parts[part] ?? { paragraphs: [], lines: 0 });
    return {
      cells: own.map(({ paragraphs }) => paragraphs),
      height: Math.max(1, ...own.map(({ lines }) => lines)) * LINE + 2 * PAD.y,
    };
  });
}

const paragraphsOf = ({ text, tone, isStrong = false, below, items = [] }: Cell): Paragraph[] =>
  [
    { text, color: tone ? PAPER_TONES[tone] : PAPER_INK.ink, bold: isStrong },
    ...[below ?? '', ...items.map((item) => `• ${item}`)].map((words) => ({
      text: words,
      color: PAPER_INK.muted,
      bold: false,
    })),
  ].flatMap((paragraph) =>
    withoutUnwritable(paragraph.text)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ ...paragraph, text: line })),
  );

type Part = { paragraphs: Paragraph[]; lines: number };

function partsOf(paragraphs: readonly Paragraph[], width: number): Part[] {
  const parts: Part[] = [{ paragraphs: [], lines: 0 }];
  for (const paragraph of paragraphs)
    for (const piece of piecesOf(paragraph, width)) {
      const lines = linesOf(piece.text, width, SIZE, piece.bold);
      const last = parts.at(-1);
      if (last && (last.lines === 0 || last.lines + lines <= MOST_LINES)) {
        last.paragraphs.push(piece);
        last.lines += lines;
      } else parts.push({ paragraphs: [piece], lines });
    }
  return parts;
}

/** A paragraph in pieces that each fit on a slide; nearly always it is one. */
function piecesOf(paragraph: Paragraph, width: number): Paragraph[] {
  if (linesOf(paragraph.text, width, SIZE, paragraph.bold) <= MOST_LINES) return [paragraph];
  const pieces = [''];
  // Also what has no spaces comes to an end somewhere.
  for (const word of paragraph.text.match(/\S{1,80}\s*/gu) ?? []) {
    const longer = (pieces.at(-1) ?? '') + word;
    if (linesOf(longer, width, SIZE, paragraph.bold) > MOST_LINES) pieces.push(word);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.map((text) => ({ ...paragraph, text }));
}

function putTable(deck: Deck, slide: Slide, head: readonly string[], rows: readonly Row[], widths: number[]) {
  const line = { type: 'solid' as const, pt: 0.75, color: PAPER_INK.line };
  const none = { type: 'none' as const };
  const options = {
    ...deck.words(),
    fontSize: SIZE,
    valign: 'top' as const,
    margin: [PAD.y * 72, PAD.x * 72, PAD.y * 72, PAD.x * 72] as [number, number, number, number],
    border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
  };
  const headRow = head.map((name) => ({
    text: withoutUnwritable(name),
    options: { ...options, bold: true, color: PAPER_INK.muted, fill: { color: PAPER_INK.sunken } },
  }));
  const body = rows.map(({ cells }) =>
    cells.map((paragraphs) => ({
      text: paragraphs.map(({ text, color, bold }, at) => ({
        text,
        options: { ...options, color, bold, breakLine: at < paragraphs.length - 1 },
      })),
      options,
    })),
  );
  slide.addTable([headRow, ...body], {
    x: PAGE.margin,
    y: PAGE.top,
    w: ROOM,
    colW: widths,
    rowH: [HEAD, ...rows.map(({ height }) => height)],
  });
}
