import { findGaps } from '../../gaps/find-gaps';
import type { Department } from '../../model/facts';
import { journeyPaper } from '../../reports/journey-paper';
import { type JourneyReport, journeyReport } from '../../reports/journey-report';
import { namesIn } from '../../reports/names-in';
import type { Paper, Table, TableRow } from '../../reports/paper';
import { actionRow, type Told } from '../../reports/report-rows';
import type { JourneyToWrite } from '../journey-tables';
import { Deck, PAGE, ROOM, sizeFor } from './deck/deck';
import { addBatonSlide } from './deck/deck-baton';
import { addLensSlides } from './deck/deck-lenses';
import { addTableSlides } from './deck/deck-tables';
import { PAPER_INK, PAPER_TONES } from './paper-ink';

/**
 * The report of a journey as slides for its sponsor, with shapes and tables that can be edited: what it is, the
 * lenses, the baton, the worst places, and who has agreed to do what. Long tables go on on further slides.
 */
export async function journeyToPptx(source: JourneyToWrite): Promise<Uint8Array> {
  const { text, language, workspace, journey, today } = source;
  const report = journeyReport(workspace, { journey, analysis: findGaps(workspace, journey, today) });
  const paper = journeyPaper(source, workspace, report);
  const deck = new Deck(paper.title, paper.meta, language);
  const words = text.reports.journey;
  const addTable = (heading: string, title = heading) => {
    const table = paper.blocks.find(
      (block): block is Table => block.kind === 'table' && block.label === heading,
    );
    if (table) addTableSlides(deck, title, table);
  };
  addCover(deck, paper);
  if (report.figures.moments > 0) {
    addLensSlides(deck, text, report.views, journey.moments);
    addTable(words.lenses, words.lensesInRows);
  }
  addBatonSlide(deck, text, workspace, journey, report);
  addTable(words.baton, words.batonInRows);
  addTable(words.top);
  const told = { ...source, names: namesIn(workspace, journey) };
  const rows = actionRows(told, workspace.departments, report);
  if (rows.length > 0) {
    const { workbook, reports } = text;
    const column = (name: string, share: number) => ({ name, share });
    addTableSlides(deck, words.actions, {
      columns: [
        column(workbook.department, 3),
        column(reports.columns.what, 6),
        column(workbook.person, 3),
        column(reports.columns.due, 3),
      ],
      rows,
    });
  }
  addTable(words.decisions);
  return deck.write();
}

/** The actions of a journey, department by department; those of none come last. */
function actionRows(told: Told, departments: readonly Department[], { actions }: JourneyReport): TableRow[] {
  const order = new Map(departments.map(({ id }, at) => [id, at]));
  const place = ({ department }: (typeof actions)[number]) => order.get(department ?? '') ?? order.size;
  return actions
    .toSorted((a, b) => place(a) - place(b))
    .map((action) => {
      const [what = { text: action.text }, , due = { text: '' }] = actionRow(told, action).cells;
      const department = action.department === undefined ? '–' : told.names.department(action.department);
      return { cells: [{ text: department, isStrong: true }, what, { text: action.person ?? '' }, due] };
    });
}

const WHY_SIZES = [18, 16, 14, 12, 10];

function addCover(deck: Deck, paper: Paper) {
  const slide = deck.slide(paper.title, 'cover');
  deck.text(slide, paper.subtitle, {
    x: PAGE.margin,
    y: 2.75,
    w: ROOM,
    h: 1.6,
    fontSize: sizeFor(paper.subtitle, WHY_SIZES, 1.6),
    color: PAPER_INK.muted,
    valign: 'top',
  });
  const figures = paper.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
  const width = ROOM / Math.max(1, figures.length);
  for (const [at, { value, label, tone }] of figures.entries()) {
    const x = PAGE.margin + at * width;
    const color = tone ? PAPER_TONES[tone] : PAPER_INK.ink;
    slide.addShape('line', { x, y: 4.55, w: width - 0.3, h: 0, line: { color, width: 2 } });
    deck.text(slide, value, { x, y: 4.65, w: width - 0.3, h: 0.75, fontSize: 40, bold: true, color });
    deck.text(slide, label, {
      x,
      y: 5.4,
      w: width - 0.3,
      h: 0.6,
      fontSize: 14,
      color: PAPER_INK.muted,
      valign: 'top',
    });
  }
}
