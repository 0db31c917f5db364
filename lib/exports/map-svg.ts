import { drawMap } from '../map/draw-map';
import { measureMap } from '../map/drawn-map';
import type { JourneyFormat } from '.';

/** The journey map as one picture that can be made larger without end. */
export const mapSvg: JourneyFormat = {
  id: 'map-svg',
  contentType: 'image/svg+xml; charset=utf-8',
  ending: '.svg',
  write: (text, workspace, journey) => drawMap(measureMap({ text, workspace, journey })).svg,
};
