import { wayPath, wayStyle } from '../../map/way-path';
import { INK } from '../drawn-colours';
import { element, lines, type Shape, told, toldAsFigure } from '../shape';
import type { LaneArea } from './draw-feelings';
import type { MeasuredMap } from './measure-map';
import { WAY_NAME, wayBands } from './way-bands';

/** The ways through, each a line with a stop at every moment that it takes. */
export function drawWays(
  { journey, columns }: MeasuredMap,
  area: LaneArea,
  [first, last]: readonly [number, number] = [0, journey.scenarios.length],
  isFirst = true,
): Shape[] {
  const middles = new Map(
    columns.flatMap(({ column, x, width }) =>
      column.kind === 'unseen' ? [] : [[column.id, area.shift + x + width / 2] as const],
    ),
  );
  const clip = `ways-${Math.round(area.y)}`;
  return [
    element('clipPath', { id: clip }, [
      element('rect', { x: area.x, y: area.y, width: area.width, height: area.height }),
    ]),
    ...wayBands(journey.scenarios.slice(first, last)).bands.flatMap(
      ({ scenario, names, y: below }, place) => {
        const { id: way, moments } = scenario;
        const at = first + place;
        const y = area.y + below;
        const { stage, dash } = wayStyle(at);
        const colour = INK.stages[stage];
        const stops = moments.flatMap((id) => middles.get(id) ?? []);
        return [
          told(
            isFirst ? `way ${way}` : '',
            lines(names, 12, y + 4, { size: WAY_NAME.size, step: WAY_NAME.line }),
          ),
          element('g', { 'clip-path': `url(#${clip})` }, [
            toldAsFigure(`stops ${way}`, [
              element('path', {
                d: wayPath(stops, y),
                fill: 'none',
                stroke: colour,
                'stroke-width': 3,
                'stroke-dasharray': dash,
              }),
              ...[...new Set(stops)].map((x) =>
                element('circle', { cx: x, cy: y, r: 5, fill: '#fff', stroke: colour, 'stroke-width': 3 }),
              ),
            ]),
          ]),
        ];
      },
    ),
  ];
}
