import type { Drawing } from '../drawings/drawing';
import { drawMap } from './draw-map';
import { type MapToDraw, measureMap } from './drawn-map';
import { A3, type Paper } from './poster-pages';

/** Widths of a moment's column that are tried, in pixels. */
const WIDTHS = [190, 165, 145, 125, 110];

/** The whole map on one sheet, with columns as wide as makes its letters largest there. */
export function oneSheet(map: MapToDraw, paper: Paper = A3): Drawing {
  const drawings = WIDTHS.map((momentWidth) => drawMap(measureMap({ ...map, momentWidth })));
  const scaleOf = ({ width, height }: Drawing) => Math.min(paper.width / width, paper.height / height);
  return drawings.reduce((best, drawing) => (scaleOf(drawing) > scaleOf(best) ? drawing : best));
}
