import { type Drawing, HATCH_STEP, type Hatch, hatchFill } from '../../../drawings/drawing';
import { INK } from '../../../drawings/drawn-colours';
import { withoutUnwritable } from '../../../drawings/escape-xml';
import type { Part, Shape } from '../../../drawings/shape';
import { SOFT_HYPHEN } from '../../../drawings/wrap-text';
import type { Marks } from './marks';
import type { Pdf } from './tagged-pdf';

/** Paints a drawing on the page that is open, in pixels from where its origin is. */
export function paintDrawing(pdf: Pdf, { shapes, hatches }: Drawing, marks: Marks) {
  const paint = {
    pdf,
    marks,
    hatches: new Map(hatches.map((hatch) => [hatchFill(hatch.id), hatch])),
    clips: new Map<string, Shape>(),
  };
  for (const shape of shapes) paintShape(paint, shape, undefined);
}

type Paint = { pdf: Pdf; marks: Marks; hatches: Map<string, Hatch>; clips: Map<string, Shape> };

function paintShape(paint: Paint, shape: Shape, part: Part | undefined) {
  const { pdf, marks, clips } = paint;
  switch (shape.name) {
    case '':
      return paintAll(paint, shape, shape.part);
    case 'clipPath':
      clips.set(`url(#${shape.attributes.id})`, shape);
      return;
    case 'g': {
      const [x = 0, y = 0] = numbersIn(shape.attributes.transform);
      const clip = clips.get(String(shape.attributes['clip-path'] ?? ''));
      pdf.save().translate(x, y);
      for (const area of clip?.children ?? []) if (typeof area !== 'string') outline(pdf, area);
      if (clip) pdf.clip();
      paintAll(paint, shape, part);
      pdf.restore();
      return;
    }
    case 'text':
      marks.begin(part?.isFigure ? undefined : part);
      return paintText(pdf, shape);
    default:
      marks.begin(part?.isFigure ? part : undefined);
      return paintOutlined(paint, shape);
  }
}

const paintAll = (paint: Paint, { children }: Shape, part: Part | undefined) => {
  for (const child of children) if (typeof child !== 'string') paintShape(paint, child, part);
};

function paintText(pdf: Pdf, { attributes, children }: Shape) {
  const written = withoutUnwritable(children.filter((child) => typeof child === 'string').join(''));
  const isBroken = written.endsWith(SOFT_HYPHEN);
  const words = isBroken ? written.slice(0, -1) : written;
  const isBold = Number(attributes['font-weight'] ?? 400) >= 600;
  pdf
    .font(isBold ? 'bold' : attributes['font-style'] === 'italic' ? 'italic' : 'regular')
    .fontSize(numberOf(attributes['font-size']))
    .fillColor(String(attributes.fill ?? INK.ink));
  const width = pdf.widthOfString(isBroken ? `${words}-` : words);
  const before = BEFORE[String(attributes['text-anchor'])] ?? 0;
  const x = numberOf(attributes.x) - width * before;
  const y = numberOf(attributes.y);
  const style = { lineBreak: false, baseline: 'alphabetic' as const };
  if (isBroken) {
    pdf.text(words, x, y, style);
    pdf.markContent('Span', { actual: SOFT_HYPHEN });
    pdf.text('-', x + pdf.widthOfString(words), y, style);
    pdf.endMarkedContent();
  }
  // Without the space the last word of a line and the first one of the next are heard as one.
  else pdf.text(`${words} `, x, y, style);
}

/** What of a text lies before its anchor. */
const BEFORE: Record<string, number> = { middle: 0.5, end: 1 };

function paintOutlined({ pdf, hatches }: Paint, shape: Shape) {
  const { fill = INK.ink, stroke = 'none', ...attributes } = shape.attributes;
  const hatch = hatches.get(String(fill));
  const isFilled = fill !== 'none' && shape.name !== 'line';
  if (hatch && isFilled) paintHatch(pdf, shape, hatch);
  const isStroked = stroke !== 'none';
  if (!isStroked && (hatch || !isFilled)) return;
  pdf.save();
  outline(pdf, shape);
  if (isStroked) {
    pdf.lineWidth(numberOf(attributes['stroke-width'], 1)).strokeColor(String(stroke));
    const dashes = numbersIn(attributes['stroke-dasharray']);
    const [dash] = dashes;
    if (dash !== undefined) pdf.dash(dashes as unknown as number, {});
  }
  if (isFilled && !hatch) {
    pdf.fillColor(
      String(fill),
      attributes['fill-opacity'] === undefined ? 1 : numberOf(attributes['fill-opacity']),
    );
    if (isStroked) pdf.fillAndStroke();
    else pdf.fill();
  } else pdf.stroke();
  pdf.restore();
}

/** Stripes in the shape, at the same places on the whole drawing, as SVG has them. */
function paintHatch(pdf: Pdf, shape: Shape, { colour, stripe }: Hatch) {
  const [x, y, width, height] = [
    numberOf(shape.attributes.x),
    numberOf(shape.attributes.y),
    numberOf(shape.attributes.width),
    numberOf(shape.attributes.height),
  ];
  pdf.save();
  outline(pdf, shape);
  pdf.clip();
  pdf.rect(x, y, width, height).fill('#fff');
  // Where stripes lie depends on the sum of both coordinates alone.
  const apart = HATCH_STEP * Math.SQRT2;
  const middle = (stripe / 2) * Math.SQRT2;
  const last = x + y + width + height + apart;
  for (let sum = Math.floor((x + y) / apart) * apart + middle; sum < last; sum += apart)
    pdf.moveTo(sum - y, y).lineTo(sum - y - height, y + height);
  pdf.lineWidth(stripe).stroke(colour);
  pdf.restore();
}

/** The path of a shape, for what follows to fill, stroke or clip by. */
function outline(pdf: Pdf, { name, attributes }: Shape) {
  const number = (key: string) => numberOf(attributes[key]);
  switch (name) {
    case 'rect': {
      const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
      const radius = Math.min(number('rx'), width / 2, height / 2);
      return radius > 0 ? pdf.roundedRect(x, y, width, height, radius) : pdf.rect(x, y, width, height);
    }
    case 'line':
      return pdf.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
    case 'circle':
      return pdf.circle(number('cx'), number('cy'), number('r'));
    case 'path':
      return pdf.path(String(attributes.d ?? ''));
    default:
      throw new Error(`A PDF is not painted with <${name}> yet.`);
  }
}

const numberOf = (value: string | number | undefined, otherwise = 0) =>
  value === undefined ? otherwise : Number(value);

const numbersIn = (value: string | number | undefined) =>
  (String(value ?? '').match(/-?[\d.]+/g) ?? []).map(Number);
