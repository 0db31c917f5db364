import type { Drawing } from '../drawing';
import { drawMap, sizeOf } from './draw-map';
import { type MapToDraw, type MeasuredMap, measureMap } from './measure-map';
import { A3, type PaperSize } from './poster-pages';

/** Widths of a moment's column that are tried, in pixels. */
const WIDTHS = [190, 165, 145, 125, 110];

/** The whole map on one sheet, with columns as wide as makes its letters largest there. */
export function oneSheet(map: MapToDraw, paper: PaperSize = A3): { map: MeasuredMap; drawing: Drawing } {
  const scaleOf = (measured: MeasuredMap) => {
    const { width, height } = sizeOf(measured);
    return Math.min(paper.width / width, paper.height / height);
  };
  const tries = WIDTHS.map((momentWidth) => measureMap({ ...map, momentWidth }));
  const best = tries.reduce((largest, one) => (scaleOf(one) > scaleOf(largest) ? one : largest));
  return { map: best, drawing: drawMap(best) };
}
