import type { Drawing } from '../drawings/drawing';
import { drawMap } from './draw-map';
import { type MapToDraw, type MeasuredMap, measureMap } from './drawn-map';
import { A3, type Paper } from './poster-pages';

/** Widths of a moment's column that are tried, in pixels. */
const WIDTHS = [190, 165, 145, 125, 110];

/** The whole map on one sheet, with columns as wide as makes its letters largest there. */
export function oneSheet(map: MapToDraw, paper: Paper = A3): { map: MeasuredMap; drawing: Drawing } {
  const tries = WIDTHS.map((momentWidth) => {
    const measured = measureMap({ ...map, momentWidth });
    return { map: measured, drawing: drawMap(measured) };
  });
  const scaleOf = ({ drawing: { width, height } }: (typeof tries)[number]) =>
    Math.min(paper.width / width, paper.height / height);
  return tries.reduce((best, one) => (scaleOf(one) > scaleOf(best) ? one : best));
}
