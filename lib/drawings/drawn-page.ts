import type { Drawing } from '../map/draw-map';
import { INK } from '../map/drawn-colours';
import { element, escapeXml, lines } from '../map/svg';
import { wrapText } from '../map/wrap-text';

const EDGE = 16;

/** The head of a drawing: its title and what it is about, in as many lines as they take. */
export function drawHead(title: string, about: string, width: number): { parts: string[]; height: number } {
  const titleLines = wrapText(title, width - 2 * EDGE, 20, true);
  const aboutLines = wrapText(about, width - 2 * EDGE, 13);
  const below = 12 + 24 * titleLines.length;
  return {
    parts: [
      ...lines(titleLines, EDGE, 30, { size: 20, weight: 700, step: 24 }),
      ...lines(aboutLines, EDGE, below + 16, { size: 13, fill: INK.muted, step: 17 }),
    ],
    height: below + 17 * aboutLines.length + 16,
  };
}

/** A whole drawing as one SVG: all its words are text, and it needs no font and no style from outside. */
export function drawPage(name: string, width: number, height: number, parts: readonly string[]): Drawing {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif",
    fill: INK.ink,
    role: 'img',
  };
  const ground = element('rect', { width, height, fill: '#fff' });
  const title = element('title', {}, [escapeXml(name)]);
  return { width, height, svg: element('svg', attributes, [title, HATCH, ground, ...parts]) };
}

/** What is filled with this is hatched: nobody has said anything there, or nobody sees it. */
export const HATCHED = 'url(#open)';

const HATCH = element('defs', {}, [
  element(
    'pattern',
    { id: 'open', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      element('rect', { width: 8, height: 8, fill: '#fff' }),
      element('rect', { width: 3, height: 8, fill: '#e4e8ee' }),
    ],
  ),
]);
