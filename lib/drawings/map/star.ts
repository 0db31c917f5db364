import { INK } from '../drawn-colours';
import { element } from '../shape';

/** The mark of a moment of truth. */
export const star = (x: number, y: number) =>
  element('path', {
    d: `M${x},${y - 8} l2.3,5 5.4,0.6 -4,3.7 1.1,5.3 -4.8,-2.7 -4.8,2.7 1.1,-5.3 -4,-3.7 5.4,-0.6z`,
    fill: INK.truth,
  });
