import type { LensView } from '../../../lenses/look-through';
import { phaseName } from '../../../lenses/phase-name';
import { runsOf } from '../../../lenses/runs';
import type { Moment } from '../../../model/facts';
import { hasContact } from '../../../model/has-contact';
import type { Text } from '../../../text/text';
import { PAPER_INK, PAPER_TONES } from '../paper-ink';
import { type Deck, fittedLine, linesOf, PAGE, ROOM, type Slide } from './deck';
import { addTableSlides } from './deck-tables';

const NAMES = 2.3;
const SUMS = 0.9;
const HEADS = 1.5;
const LEAST_ROW = 0.5;
const MOST_ROW = 0.8;
const GAP = 0.16;
const MOST_MOMENTS = 16;
const MOST_LENSES = Math.floor((PAGE.bottom - PAGE.top - HEADS) / LEAST_ROW);
const HEAD_SIZE = 10;

/** The lens board as shapes: moments across, a row a lens, dashed holes where it sees nothing. */
export function addLensSlides(
  deck: Deck,
  text: Text,
  views: readonly LensView[],
  moments: readonly Moment[],
) {
  const shown = moments.filter(({ id }) => views[0]?.sights.has(id));
  const title = text.reports.journey.lenses;
  const parts = chunks(shown, MOST_MOMENTS).flatMap((some) =>
    chunks(views, MOST_LENSES).map((lenses) => ({ some, lenses })),
  );
  for (const [at, { some, lenses }] of parts.entries()) {
    const slide = deck.slide(parts.length === 1 ? title : `${title} (${at + 1}/${parts.length})`);
    const band = Math.min(1.6, (ROOM - NAMES - SUMS) / some.length);
    const row = Math.min(MOST_ROW, (PAGE.bottom - PAGE.top - HEADS) / lenses.length);
    deck.text(slide, text.lenses.board.momentsHint, {
      x: PAGE.margin,
      y: PAGE.top,
      w: NAMES - 0.2,
      h: HEADS - 0.1,
      fontSize: 10,
      valign: 'bottom',
      color: PAPER_INK.muted,
    });
    for (const [n, moment] of some.entries())
      putHead(deck, slide, moment, shown.indexOf(moment) + 1, PAGE.margin + NAMES + n * band, band);
    for (const [n, view] of lenses.entries())
      putLens(deck, slide, text, view, some, { y: PAGE.top + HEADS + n * row, height: row - GAP, band });
  }
  const long = shown.some(({ name }, at) => !fitsHead(`${at + 1} ${name}`, bandOf(shown.length)));
  if (long)
    addTableSlides(deck, text.workbook.moments, {
      columns: [{ name: text.reports.columns.moment, share: 1 }],
      rows: shown.map(({ name }, at) => ({ cells: [{ text: `${at + 1} ${name}` }] })),
    });
}

/** Things in groups of about the same size, none larger than `most`. */
const chunks = <Thing>(things: readonly Thing[], most: number): Thing[][] => {
  const groups = Math.ceil(things.length / most);
  const size = Math.ceil(things.length / Math.max(1, groups));
  return Array.from({ length: groups }, (_, at) => things.slice(at * size, (at + 1) * size));
};

const bandOf = (moments: number) =>
  Math.min(1.6, (ROOM - NAMES - SUMS) / Math.ceil(moments / Math.ceil(moments / MOST_MOMENTS)));

/** Heads stand upright, so that long words fit into narrow columns. */
const fitsHead = (words: string, band: number) =>
  linesOf(words, HEADS - 0.15, HEAD_SIZE) * HEAD_SIZE * 1.2 <= band * 72;

function putHead(deck: Deck, slide: Slide, moment: Moment, number: number, x: number, band: number) {
  const words = `${number} ${moment.name}`;
  deck.text(slide, fitsHead(words, band) ? words : fittedLine(words, HEADS - 0.15, HEAD_SIZE), {
    x,
    y: PAGE.top,
    w: band,
    h: HEADS - 0.1,
    vert: 'vert270',
    align: 'left',
    valign: 'middle',
    fontSize: HEAD_SIZE,
    ...(!hasContact(moment) && { color: PAPER_TONES.bad, bold: true }),
  });
}

function putLens(
  deck: Deck,
  slide: Slide,
  text: Text,
  view: LensView,
  some: readonly Moment[],
  { y, height, band }: { y: number; height: number; band: number },
) {
  deck.text(slide, fittedLine(text.lenses.lens(view.lens.called), NAMES - 0.1, 12), {
    x: PAGE.margin,
    y,
    w: NAMES - 0.1,
    h: height,
    fontSize: 12,
    bold: true,
    valign: 'middle',
  });
  let x = PAGE.margin + NAMES;
  for (const { phase, moments } of runsOf(
    view.sights,
    some.map(({ id }) => id),
  )) {
    const width = moments.length * band;
    const isHole = phase === null;
    const name = isHole ? text.lenses.board.unseen : phaseName(text, view, phase);
    const size = [10, 9, 8].find((one) => fittedLine(name, width - 0.14, one) === name) ?? 8;
    const said = fittedLine(name, width - 0.14, size);
    deck.text(slide, isHole && said !== name ? '' : said, {
      shape: 'roundRect',
      rectRadius: 0.06,
      x: x + 0.03,
      y,
      w: width - 0.06,
      h: height,
      align: 'center',
      valign: 'middle',
      fontSize: size,
      objectName: `${text.lenses.lens(view.lens.called)}: ${name}`,
      fill: { color: isHole ? PAPER_INK.card : PAPER_INK.contact },
      line: isHole
        ? { color: PAPER_TONES.bad, width: 1, dashType: 'dash' }
        : { color: PAPER_INK.accent, width: 0.75 },
      ...(isHole && { color: PAPER_TONES.bad }),
    });
    x += width;
  }
  deck.text(slide, `${view.seen} / ${view.sights.size}`, {
    x: PAGE.width - PAGE.margin - SUMS,
    y,
    w: SUMS,
    h: height,
    align: 'right',
    valign: 'middle',
    fontSize: 12,
    bold: true,
  });
}
