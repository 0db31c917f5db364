import { benchAnalysis } from './bench-analysis';
import { benchEdits } from './bench-edits';
import { benchKeys } from './bench-keys';
import { benchLensBoard } from './bench-lens-board';
import { benchMatrixPage } from './bench-matrix-page';
import { benchIdleStreams, benchPropagation } from './bench-propagation';
import { benchReports } from './bench-reports';
import type { BenchRow } from './bench-row';

/** What can be measured, by the name that `npm run bench -- NAME …` calls it; without names, all of it. */
const BENCHES: Record<string, () => BenchRow[] | Promise<BenchRow[]>> = {
  gaps: () => [benchAnalysis()],
  page: benchMatrixPage,
  lenses: benchLensBoard,
  reports: benchReports,
  keys: benchKeys,
  edits: benchEdits,
  propagation: benchPropagation,
  idle: benchIdleStreams,
};

const names = process.argv.slice(2);
process.stdout.write('| what | median | least – most | aim |\n|---|---|---|---|\n');
for (const [name, bench] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for (const { what, median, range, aim } of await bench())
    process.stdout.write(`| ${what} | ${median} | ${range} | ${aim} |\n`);
}
