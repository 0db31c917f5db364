import { findGaps } from '../../lib/gaps/find-gaps';
import { type BenchRow, spread } from './bench-row';
import { DEPARTMENTS, largeJourney, MOMENTS, numbered } from './large-journey';

const RUNS = 200;

/** Time of one analysis by all rules. */
export function benchAnalysis(): BenchRow {
  const { workspace, journey } = largeJourney();
  const time = () => {
    const start = performance.now();
    const { failedRules } = findGaps(workspace, journey, '2026-11-25');
    const taken = performance.now() - start;
    if (failedRules.length > 0) throw new Error(`A rule failed: ${JSON.stringify(failedRules)}`);
    return taken;
  };
  for (let n = 0; n < RUNS / 4; n++) time();
  return {
    what: `gaps of a journey with ${DEPARTMENTS} departments, 12 steps, ${MOMENTS} moments, all rules`,
    ...spread(numbered(RUNS, time), 'ms', 2),
    aim: '8 ms',
  };
}
