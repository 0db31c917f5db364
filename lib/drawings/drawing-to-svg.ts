import { type Drawing, svgElement } from './drawing';
import { escapeXml } from './escape-xml';
import type { Shape } from './shape';
import { SOFT_HYPHEN } from './wrap-text';

/** A drawing as the text of an SVG file. */
export const drawingToSvg = (drawing: Drawing): string => written(svgElement(drawing));

// Not every reader of SVG draws a soft hyphen at the end of a text.
const WORD_BREAK = new RegExp(`${SOFT_HYPHEN}$`);

function written(shape: Shape | string): string {
  if (typeof shape === 'string') return escapeXml(shape.replace(WORD_BREAK, '-'));
  const { name, attributes, children } = shape;
  const inside = children.map(written).join('');
  if (name === '') return inside;
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(String(value))}"`,
    )
    .join('');
  return children.length === 0 ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
