import { benchAnalysis } from './bench-analysis';
import { benchLensBoard } from './bench-lens-board';
import { benchMatrixPage } from './bench-matrix-page';

/** One line of the table: what was measured, what came out, and what is aimed at. */
export type BenchRow = { what: string; median: string; range: string; aim: string };

/** The middle of some figures, and the least and most of them. */
export function spread(figures: readonly number[], unit: string, digits = 1) {
  const sorted = figures.toSorted((a, b) => a - b);
  const said = (at: number) => `${(sorted[at] ?? Number.NaN).toFixed(digits)} ${unit}`;
  return {
    median: said(Math.floor(sorted.length / 2)),
    range: `${said(0)} – ${said(sorted.length - 1)}`,
  };
}

const rows: BenchRow[] = [benchAnalysis(), ...(await benchMatrixPage()), ...(await benchLensBoard())];
const lines = [
  '| what | median | least – most | aim |',
  '|---|---|---|---|',
  ...rows.map(({ what, median, range, aim }) => `| ${what} | ${median} | ${range} | ${aim} |`),
];
process.stdout.write(`${lines.join('\n')}\n`);
