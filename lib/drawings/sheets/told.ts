/**
 * What is read aloud of a drawing, in the order in which it is to be heard: tables of rows and cells, headings and
 * paragraphs, by the names that PDF has for them.
 */
export type Told = {
  tag: 'H1' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';
  /** The part of the drawing that it is; left out where it only holds others. */
  key?: string;
  /** Said instead of what is drawn. */
  alt?: string;
  scope?: 'Row' | 'Column';
  /** How many columns a cell takes; one when left out. */
  span?: number;
  children?: readonly Told[];
};

/** A row of a table, cell by cell. */
export const tableRow = (children: readonly Told[]): Told => ({ tag: 'TR', children });

/** A cell that is told by its own words alone. */
export const figureCell = (key: string, alt: string): Told => ({
  tag: 'TD',
  children: [{ tag: 'Figure', key, alt }],
});
