import type { Drawing } from '../drawing';
import type { Told } from './told';

/** A drawing over as many sheets of paper as it takes to read it. */
export type DrawnSheets = {
  title: string;
  sheets: readonly Drawing[];
  /** Points to a pixel, for all sheets alike. */
  scale: number;
  /** The whole of it for whoever hears it, over all sheets. */
  told: readonly Told[];
};
