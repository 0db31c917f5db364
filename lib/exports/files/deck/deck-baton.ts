import type { HandoffState } from '../../../baton/find-baton';
import { findLeads } from '../../../baton/find-baton';
import { stepsOf } from '../../../framework/twelve-steps';
import type { Journey, Workspace } from '../../../model/facts';
import type { JourneyReport } from '../../../reports/journey-report';
import type { Tone } from '../../../reports/paper';
import type { Text } from '../../../text/text';
import { PAPER_INK, PAPER_TONES } from '../paper-ink';
import { type Deck, fittedLine, fittedLines, linesOf, PAGE, ROOM, type Slide } from './deck';

const NAMES = 1.9;
/** Where a name would be small, or cut, beside the other. */
const WIDE_NAMES = 3.4;
const STEP_SIZES = [10, 9, 8, 7];
const NAME_SIZES = [11, 10, 9, 8, 7];
/** Smaller than this a name takes the wide column. */
const READABLE = 9;
const HEADS = 0.6;
const LEGEND = 0.35;

const LOOKS: Record<HandoffState | 'broken', { tone: Tone; sign: string; dash: 'solid' | 'dash' }> = {
  agreed: { tone: 'ok', sign: '✓', dash: 'solid' },
  'one-side': { tone: 'warn', sign: '–', dash: 'solid' },
  recorded: { tone: 'warn', sign: '–', dash: 'dash' },
  missing: { tone: 'bad', sign: '×', dash: 'dash' },
  broken: { tone: 'bad', sign: '×', dash: 'dash' },
};

type Grid = { xOf: (step: string) => number; yOf: (department: string) => number; band: number; row: number };

/** The line along which the customer is handed over: steps across, those that lead one down, a sign on each handoff. */
export function addBatonSlide(
  deck: Deck,
  text: Text,
  workspace: Workspace,
  journey: Journey,
  { passages, unled }: Pick<JourneyReport, 'passages' | 'unled'>,
) {
  const steps = stepsOf(workspace);
  const leads = findLeads(journey);
  const departments = workspace.departments.filter(({ id }) =>
    steps.some((step) => leads.get(step.id)?.includes(id)),
  );
  if (departments.length === 0) return;
  const slide = deck.slide(text.reports.journey.baton);
  const row = Math.min(0.85, (PAGE.bottom - PAGE.top - HEADS - LEGEND) / departments.length);
  const { column, size } = fitNames(
    departments.map(({ name }) => name),
    row,
  );
  const band = (ROOM - column) / steps.length;
  const left = PAGE.margin + column;
  const top = PAGE.top + HEADS;
  const grid: Grid = {
    band,
    row,
    xOf: (id) => left + (steps.findIndex((step) => step.id === id) + 0.5) * band,
    yOf: (id) => top + (departments.findIndex((one) => one.id === id) + 0.5) * row,
  };
  const height = departments.length * row;
  const nobody = new Set([
    ...unled,
    ...passages.flatMap((passage) => (passage.kind === 'broken' ? passage.unled : [])),
  ]);
  const heads = steps.map(({ name }, at) => `${at + 1} ${name}`);
  const headSize = sizeOfSteps(heads, band);
  for (const [at, step] of steps.entries()) {
    putStep(deck, slide, heads[at] ?? '', { x: left + at * band, band, size: headSize });
    if (nobody.has(step.id))
      deck.text(slide, text.reports.journey.noLead, {
        shape: 'rect',
        x: left + at * band + 0.03,
        y: top,
        w: band - 0.06,
        h: height,
        vert: 'vert270',
        // At the top: in the middle the line may cross it.
        align: 'right',
        valign: 'middle',
        margin: 4,
        fontSize: 10,
        color: PAPER_TONES.bad,
        fill: { color: PAPER_INK.card },
        line: { color: PAPER_TONES.bad, width: 1, dashType: 'dash' },
      });
  }
  for (const { id, name } of departments) {
    const y = grid.yOf(id);
    const most = Math.max(1, linesIn(row, size));
    deck.text(slide, fittedLines(name, column - 0.1, size, most, true), {
      x: PAGE.margin,
      y: y - row / 2,
      w: column - 0.1,
      h: row,
      fontSize: size,
      bold: true,
      valign: 'middle',
    });
    slide.addShape('line', {
      x: PAGE.margin,
      y: y + row / 2,
      w: ROOM,
      h: 0,
      line: { color: PAPER_INK.line, width: 0.5 },
    });
  }
  const lines = passages.flatMap(({ fromStep, toStep, from, to, ...passage }) => {
    const look = LOOKS[passage.kind === 'broken' ? 'broken' : passage.state];
    return from.flatMap((giver) => to.map((taker) => ({ fromStep, toStep, giver, taker, look })));
  });
  for (const { fromStep, toStep, giver, taker, look } of lines)
    putLine(slide, [grid.xOf(fromStep), grid.yOf(giver)], [grid.xOf(toStep), grid.yOf(taker)], look);
  putKept(
    slide,
    steps.map(({ id }) => id),
    leads,
    grid,
  );
  for (const { id: step } of steps)
    for (const department of leads.get(step) ?? []) putLead(deck, slide, text, step, department, grid);
  for (const { fromStep, toStep, giver, taker, look } of lines)
    putSign(
      deck,
      slide,
      (grid.xOf(fromStep) + grid.xOf(toStep)) / 2,
      (grid.yOf(giver) + grid.yOf(taker)) / 2,
      look,
    );
  putLegend(deck, slide, text, top + height + 0.12);
}

const linesIn = (row: number, size: number) => Math.min(2, Math.floor((row * 72) / (size * 1.2)));

/** The largest size at which a name stands whole on two lines, or on one in a low row; undefined where none is. */
const sizeOfName = (name: string, width: number, row: number) =>
  NAME_SIZES.find((size) => linesOf(name, width, size, true) <= linesIn(row, size));

/** One size for all names, and how wide their column is. A name that fits at no size is cut, and makes none smaller. */
function fitNames(names: readonly string[], row: number) {
  const sizesIn = (column: number) => names.map((name) => sizeOfName(name, column - 0.1, row));
  const column = sizesIn(NAMES).every((size) => size !== undefined && size >= READABLE) ? NAMES : WIDE_NAMES;
  const size = Math.min(NAME_SIZES[0] ?? 11, ...sizesIn(column).filter((one) => one !== undefined));
  return { column, size };
}

/** One size for all steps: the largest that breaks no word, and takes no more than two lines. */
function sizeOfSteps(heads: readonly string[], band: number) {
  const fits = (words: string, size: number) =>
    linesOf(words, band - 0.04, size) <= 2 &&
    words.split(/\s+/).every((word) => linesOf(word, band - 0.04, size) === 1);
  return STEP_SIZES.find((size) => heads.every((words) => fits(words, size))) ?? 7;
}

type Head = { x: number; band: number; size: number };

function putStep(deck: Deck, slide: Slide, words: string, { x, band, size }: Head) {
  deck.text(slide, words, {
    x: x + 0.02,
    y: PAGE.top,
    w: band - 0.04,
    h: HEADS - 0.08,
    fontSize: size,
    align: 'center',
    valign: 'bottom',
    color: PAPER_INK.muted,
  });
}

function putLead(deck: Deck, slide: Slide, text: Text, step: string, department: string, grid: Grid) {
  const width = Math.max(0.12, grid.band - 0.3);
  const height = Math.min(0.34, grid.row * 0.6);
  deck.text(slide, fittedLine(text.model.levels.leads, width - 0.06, 9), {
    shape: 'roundRect',
    rectRadius: 0.05,
    x: grid.xOf(step) - width / 2,
    y: grid.yOf(department) - height / 2,
    w: width,
    h: height,
    align: 'center',
    valign: 'middle',
    fontSize: 9,
    color: PAPER_INK.card,
    fill: { color: PAPER_INK.ink },
  });
}

/** Where a department leads on, the line goes on in its row. */
function putKept(
  slide: Slide,
  steps: readonly string[],
  leads: ReadonlyMap<string, readonly string[]>,
  grid: Grid,
) {
  const led = steps.filter((step) => leads.has(step));
  for (const [at, step] of led.entries()) {
    const next = led[at + 1];
    for (const department of leads.get(step) ?? [])
      if (next !== undefined && leads.get(next)?.includes(department))
        slide.addShape('line', {
          x: grid.xOf(step),
          y: grid.yOf(department),
          w: grid.xOf(next) - grid.xOf(step),
          h: 0,
          line: { color: PAPER_INK.ink, width: 2.5 },
        });
  }
}

type Look = (typeof LOOKS)[HandoffState];

function putLine(slide: Slide, [x1, y1]: [number, number], [x2, y2]: [number, number], { tone, dash }: Look) {
  slide.addShape('line', {
    x: x1,
    y: Math.min(y1, y2),
    w: x2 - x1,
    h: Math.abs(y2 - y1),
    flipV: y2 < y1,
    line: { color: PAPER_TONES[tone], width: 2.5, dashType: dash },
  });
}

function putSign(deck: Deck, slide: Slide, x: number, y: number, { tone, sign }: Look) {
  deck.text(slide, sign, {
    shape: 'ellipse',
    x: x - 0.12,
    y: y - 0.12,
    w: 0.24,
    h: 0.24,
    align: 'center',
    valign: 'middle',
    fontSize: 10,
    bold: true,
    color: PAPER_INK.card,
    fill: { color: PAPER_TONES[tone] },
    line: { color: PAPER_INK.card, width: 1 },
  });
}

function putLegend(deck: Deck, slide: Slide, text: Text, y: number) {
  const states = ['agreed', 'one-side', 'recorded', 'missing'] as const;
  const width = ROOM / states.length;
  for (const [at, state] of states.entries()) {
    const x = PAGE.margin + at * width;
    putSign(deck, slide, x + 0.12, y + 0.12, LOOKS[state]);
    deck.text(slide, fittedLine(text.matrix.handoffStates[state], width - 0.4, 9), {
      x: x + 0.32,
      y,
      w: width - 0.4,
      h: 0.24,
      fontSize: 9,
      valign: 'middle',
      color: PAPER_INK.muted,
    });
  }
}
