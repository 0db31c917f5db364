import { type Drawing, type Hatch, hatchFill } from './drawing';
import { INK } from './drawn-colours';
import { element, lines, type Shape, told } from './shape';
import { wrapText } from './wrap-text';

const EDGE = 16;

/** The head of a drawing: its title and what it is about, in as many lines as they take. */
export function drawHead(title: string, about: string, width: number): { parts: Shape[]; height: number } {
  const titleLines = wrapText(title, width - 2 * EDGE, 20, true);
  const aboutLines = wrapText(about, width - 2 * EDGE, 13);
  const below = 12 + 24 * titleLines.length;
  return {
    parts: [
      told('title', lines(titleLines, EDGE, 30, { size: 20, weight: 700, step: 24 })),
      told('about', lines(aboutLines, EDGE, below + 16, { size: 13, fill: INK.muted, step: 17 })),
    ],
    height: below + 17 * aboutLines.length + 16,
  };
}

/** The head of a sheet on which a drawing goes on: its title, small, and said on the first one already. */
export function drawHeadAgain(title: string, width: number): { parts: Shape[]; height: number } {
  const said = wrapText(title, width - 2 * EDGE, 13, true);
  return {
    parts: lines(said, EDGE, 20, { size: 13, weight: 700, step: 17 }),
    height: 15 + 17 * said.length,
  };
}

/** A drawing on white. */
export const drawPage = (name: string, width: number, height: number, parts: readonly Shape[]): Drawing => ({
  width,
  height,
  name,
  hatches: [OPEN],
  shapes: [element('rect', { width, height, fill: '#fff' }), ...parts],
});

const OPEN: Hatch = { id: 'open', colour: '#e4e8ee', stripe: 3 };

/** What is filled with this is hatched: nobody has said anything there, or nobody sees it. */
export const HATCHED = hatchFill(OPEN.id);
