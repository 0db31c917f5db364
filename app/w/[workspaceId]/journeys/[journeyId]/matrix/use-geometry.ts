'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { backToScreen, fitToPaper } from './fit-to-paper';

/** Where the columns of the steps and the bars of the departments lie, in pixels from the table's corner. */
export type Geometry = {
  width: number;
  height: number;
  columns: Record<string, { left: number; right: number }>;
  /** Top and bottom of the rows. */
  body: { top: number; bottom: number };
  /** Middle of a department's leading bar. */
  rows: Record<string, number>;
};

/** From the top of a row to the middle of its leading bar; see `.lead-bar`. */
const BAR_MIDDLE = 18;

/**
 * The geometry of the matrix, measured again when a row, or the whole, has taken another size; null before it is drawn.
 * @param order what stands in it in which order: other rows and columns are measured at once
 */
export function useGeometry(table: RefObject<HTMLTableElement | null>, order: string): Geometry | null {
  const [geometry, setGeometry] = useState<Geometry | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows come and go with the order
  useLayoutEffect(() => {
    const element = table.current;
    if (!element) return;
    const look = () => {
      const measured = measure(element);
      setGeometry((known) => (JSON.stringify(known) === JSON.stringify(measured) ? known : measured));
    };
    look();
    // Told between layout and painting: an edit need not have the matrix laid out before its turn.
    const observer = new ResizeObserver(() => flushSync(look));
    for (const part of [element, ...element.rows]) observer.observe(part);
    const toPaper = () => {
      fitToPaper(element);
      flushSync(look);
    };
    const toScreen = () => backToScreen(element);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, [table, order]);
  return geometry;
}

function measure(table: HTMLTableElement): Geometry {
  const columns: Geometry['columns'] = {};
  for (const header of table.querySelectorAll<HTMLElement>('th[data-step]'))
    columns[header.dataset.step ?? ''] = {
      left: header.offsetLeft,
      right: header.offsetLeft + header.offsetWidth,
    };
  const rows: Geometry['rows'] = {};
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-department]'))
    rows[row.dataset.department ?? ''] = row.offsetTop + BAR_MIDDLE;
  const body = table.tBodies[0];
  const top = body?.offsetTop ?? 0;
  return {
    width: table.offsetWidth,
    height: table.offsetHeight,
    columns,
    body: { top, bottom: top + (body?.offsetHeight ?? 0) },
    rows,
  };
}
