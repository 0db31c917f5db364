import { INK } from './drawn-colours';
import { element, type Shape } from './shape';

/** A drawing with its size in pixels. */
export type Drawing = {
  width: number;
  height: number;
  /** What it is called where it cannot be seen. */
  name: string;
  hatches: readonly Hatch[];
  shapes: readonly Shape[];
};

/** A ground that is hatched: stripes of a colour on white, and how wide they are of every eight pixels. */
export type Hatch = { id: string; colour: string; stripe: number };

/** How far apart stripes are, in pixels. */
export const HATCH_STEP = 8;

/** What fills a shape with a hatch. */
export const hatchFill = (id: string) => `url(#${id})`;

/** A whole drawing as one SVG element: all its words are text, and it needs no font and no style from outside. */
export const svgElement = ({ width, height, name, hatches, shapes }: Drawing): Shape =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif",
      fill: INK.ink,
      role: 'img',
    },
    [element('title', {}, [name]), element('defs', {}, hatches.map(hatchElement)), ...shapes],
  );

const hatchElement = ({ id, colour, stripe }: Hatch) =>
  element(
    'pattern',
    {
      id,
      width: HATCH_STEP,
      height: HATCH_STEP,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [
      element('rect', { width: HATCH_STEP, height: HATCH_STEP, fill: '#fff' }),
      element('rect', { width: stripe, height: HATCH_STEP, fill: colour }),
    ],
  );
