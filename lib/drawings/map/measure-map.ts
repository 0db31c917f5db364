import { stagesOf } from '../../framework/twelve-steps';
import { type CardReader, cardReader, cardWords, type MapCard } from '../../map/cards';
import { type MapColumn, mapColumns } from '../../map/columns';
import { type CardLane, isCardLane, LANES, type Lane } from '../../map/lanes';
import type { Journey, Moment, Stage, Step, Workspace } from '../../model/facts';
import type { Text } from '../../text/text';
import { textWidth, wrapText } from '../wrap-text';
import { wayBands } from './way-bands';

/** What is drawn of a map. Lanes and columns that are left out are all of them. */
export type MapToDraw = {
  text: Text;
  workspace: Workspace;
  journey: Journey;
  lanes?: readonly Lane[];
  columns?: readonly MapColumn[];
  /** What is shown of it, where that is not all. */
  caption?: string;
  /** Width of a moment's column, in pixels. */
  momentWidth?: number;
};

const MOMENT_WIDTH = 190;

/** What is between two lines of the word of a feeling, in pixels. */
export const FEELING_LINE = 14;

/** Sizes of the drawing, in pixels at its full size. */
export const DRAWN = {
  names: 176,
  empty: 92,
  title: 58,
  stage: 26,
  step: 28,
  pad: 9,
  cardGap: 6,
  font: 12.5,
  line: 16.5,
  feelingTop: 26,
  feelingGap: 26,
} as const;

export type DrawnColumn = { column: MapColumn; x: number; width: number };
export type DrawnCard = { card: MapCard; lines: string[]; small: string[]; lacks: string[]; height: number };
/** A lane, or the part of one: then of each column the cards from the first to before the last of its range. */
export type DrawnLane = {
  lane: Lane;
  height: number;
  ranges?: ReadonlyMap<string, readonly [number, number]>;
  /** Of the lane of ways: the first and before the last of those that are drawn. */
  ways?: readonly [number, number];
  /** It goes on with a lane whose beginning is on a sheet above. */
  isRest?: boolean;
};

/** A map measured: where its columns stand, how high its lanes are, and the words of its cards in lines. */
export type MeasuredMap = {
  text: Text;
  workspace: Workspace;
  journey: Journey;
  stages: Stage[];
  steps: Step[];
  caption: string;
  momentWidth: number;
  columns: DrawnColumn[];
  lanes: DrawnLane[];
  headHeight: number;
  headLines: (column: MapColumn) => string[];
  /** The word of a moment's feeling, in lines. */
  feelingLines: (moment: Moment) => string[];
  cards: (lane: CardLane, column: MapColumn) => DrawnCard[];
};

/** Measures a map before it is drawn. */
export function measureMap({ text, workspace, journey, ...chosen }: MapToDraw): MeasuredMap {
  const stages = stagesOf(workspace);
  const { momentWidth = MOMENT_WIDTH, caption = '' } = chosen;
  const steps = stages.flatMap((stage) => stage.steps);
  // An empty step is narrow, but its name is not broken if that can be helped.
  const emptyWidth = (id: string) => {
    const number = steps.findIndex((step) => step.id === id) + 1;
    return Math.max(
      DRAWN.empty,
      Math.ceil(textWidth(`${number} ${steps[number - 1]?.name ?? ''}`, 13, true)) + 15,
    );
  };
  const columns = placed(chosen.columns ?? mapColumns(stages, journey.moments), momentWidth, emptyWidth);
  const read = cardReader(text, workspace, journey);
  const drawn = new Map<string, DrawnCard[]>();
  const cards = (lane: CardLane, column: MapColumn) => {
    const key = `${lane} ${column.id}`;
    const found = drawn.get(key) ?? cardsIn(read, lane, column, momentWidth);
    drawn.set(key, found);
    return found;
  };
  const headLines = (column: MapColumn) =>
    column.kind === 'moment'
      ? wrapText(column.moment.name, momentWidth - 2 * DRAWN.pad - 18, 13.5, true)
      : [];
  const feelingLines = ({ feelingWord = '' }: Moment) => wrapText(feelingWord, momentWidth - 14, 12);
  const heightOf = (lane: Lane) => {
    if (lane === 'feeling') {
      const most = Math.max(1, ...journey.moments.map((moment) => feelingLines(moment).length));
      return 2 * DRAWN.feelingTop + 4 * DRAWN.feelingGap + 12 + FEELING_LINE * (most - 1);
    }
    if (lane === 'ways') return wayBands(journey.scenarios).height;
    const heights = columns.map(({ column }) =>
      cards(lane, column).reduce<number>((sum, card) => sum + card.height + DRAWN.cardGap, DRAWN.pad),
    );
    return Math.max(44, ...heights);
  };
  const lanes = (chosen.lanes ?? LANES)
    .filter((lane) => lane !== 'ways' || journey.scenarios.length > 0)
    .map((lane) => ({ lane, height: heightOf(lane) }));
  const most = Math.max(1, ...columns.map(({ column }) => headLines(column).length));
  return {
    text,
    workspace,
    journey,
    stages,
    caption,
    momentWidth,
    steps,
    columns,
    lanes,
    headHeight: Math.max(52, most * 17.5 + 2 * DRAWN.pad),
    headLines,
    feelingLines,
    cards,
  };
}

function placed(
  columns: readonly MapColumn[],
  momentWidth: number,
  emptyWidth: (step: string) => number,
): DrawnColumn[] {
  let x = 0;
  return columns.map((column) => {
    const width = column.kind === 'empty' ? Math.min(emptyWidth(column.step), momentWidth) : momentWidth;
    x += width;
    return { column, x: x - width, width };
  });
}

function cardsIn(read: CardReader, lane: CardLane, column: MapColumn, momentWidth: number): DrawnCard[] {
  if (column.kind !== 'moment' || !isCardLane(lane)) return [];
  const width = momentWidth - 2 * DRAWN.pad - 14;
  return read(lane, column.moment).map((card) => {
    const lines = wrapText(cardWords(card), width, DRAWN.font, card.kind === 'question');
    const small = wrapText(card.meta.join(' · '), width, 11.5);
    const lacks = wrapText(card.lacks.join(' · '), width, 11.5);
    return { card, lines, small, lacks, height: cardHeight({ lines, small, lacks }) };
  });
}

/** How high a card with these lines is. */
export const cardHeight = ({ lines, small, lacks }: Pick<DrawnCard, 'lines' | 'small' | 'lacks'>) =>
  12 + DRAWN.line * lines.length + 15 * (small.length + lacks.length);
