import { feelingCurve } from '../../map/feeling-curve';
import { FEELINGS_DOWN, feelingY } from '../../map/feeling-scale';
import { INK } from '../drawn-colours';
import { element, lines, type Shape, told, toldAsFigure } from '../shape';
import { textWidth } from '../wrap-text';
import { DRAWN, FEELING_LINE, type MeasuredMap } from './measure-map';
import { star } from './star';

/** Where a lane lies in a drawing; `shift` takes the place of a column in the whole map to its place here. */
export type LaneArea = { x: number; y: number; width: number; height: number; shift: number };

/** The curve of feelings through all moments; what lies outside the area is cut off. */
export function drawFeelings(map: MeasuredMap, area: LaneArea): Shape[] {
  const heightOf = (feeling: number) => area.y + feelingY(feeling, DRAWN.feelingTop, DRAWN.feelingGap);
  const moments = map.columns.flatMap(({ column, x, width }) =>
    column.kind === 'moment' ? { moment: column.moment, x: area.shift + x + width / 2 } : [],
  );
  const points = moments.map(({ moment, x }) =>
    moment.feeling === undefined ? null : { x, y: heightOf(moment.feeling) },
  );
  // The curve comes from outside and leads there; what is said of a moment stands where the moment does.
  const isHere = (x: number) => x >= area.x && x <= area.x + area.width;
  const clip = `lane-${Math.round(area.y)}`;
  const words = map.text.inspector.experience.feelings;
  return [
    element('clipPath', { id: clip }, [
      element('rect', { x: area.x, y: area.y, width: area.width, height: area.height }),
    ]),
    ...FEELINGS_DOWN.flatMap((feeling) => [
      element('line', {
        x1: area.x,
        x2: area.x + area.width,
        y1: heightOf(feeling),
        y2: heightOf(feeling),
        stroke: feeling === 0 ? INK.faint : INK.line,
        'stroke-dasharray': feeling === 0 ? '3 4' : undefined,
      }),
      ...lines([words[feeling]], area.x - 8, heightOf(feeling) + 4, {
        size: 11.5,
        fill: INK.muted,
        anchor: 'end',
      }),
    ]),
    element('g', { 'clip-path': `url(#${clip})` }, [
      // Otherwise the line of a feeling would strike a word out.
      ...moments.flatMap(({ moment, x }, at) =>
        (isHere(x) ? map.feelingLines(moment) : []).map((line, number) => {
          const width = textWidth(line, 12) + 6;
          const y = (points[at]?.y ?? heightOf(0)) + 15 + number * FEELING_LINE;
          return element('rect', { x: x - width / 2, y, width, height: FEELING_LINE, fill: '#fff' });
        }),
      ),
      ...feelingCurve(points).map(({ d, isKnown }) =>
        element('path', {
          d,
          fill: 'none',
          stroke: INK.accent,
          'stroke-width': isKnown ? 3 : 2,
          'stroke-dasharray': isKnown ? undefined : '3 5',
        }),
      ),
      ...moments.flatMap(({ moment, x }, at) => {
        if (!isHere(x)) return [];
        const point = points[at];
        return [
          ...(point
            ? [
                toldAsFigure(`feeling ${moment.id}`, [
                  element('circle', {
                    cx: x,
                    cy: point.y,
                    r: moment.momentOfTruth ? 11 : 6,
                    fill: '#fff',
                    stroke: moment.momentOfTruth ? INK.truth : INK.accent,
                    'stroke-width': 3,
                  }),
                ]),
                ...(moment.momentOfTruth ? [star(x, point.y)] : []),
              ]
            : []),
          told(
            `word ${moment.id}`,
            lines(map.feelingLines(moment), x, (point?.y ?? heightOf(0)) + 26, {
              size: 12,
              anchor: 'middle',
              step: FEELING_LINE,
            }),
          ),
        ];
      }),
    ]),
  ];
}
