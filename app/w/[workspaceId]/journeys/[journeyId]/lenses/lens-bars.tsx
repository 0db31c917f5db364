import type { ScaleBand } from 'd3-scale';
import type { PhaseHandoffState } from '@/lib/lenses/phase-handoffs';
import type { Run } from '@/lib/lenses/runs';
import { extentOf } from './board-scale';
import { fitted } from './fitted';

/** Where one phase goes over into another, and how the customer is handed over there. */
export type BarMark = { moment: string; state: PhaseHandoffState; label: string };

type LensBarsProps = {
  /** Tells its hatching from that of other drawings on the page. */
  id: string;
  runs: readonly Run[];
  marks: readonly BarMark[];
  x: ScaleBand<string>;
  nameOf: (run: Run) => string;
  /** All of it in words. */
  label: string;
};

const HEIGHT = 72;
const BAR = 38;
const TOP = (HEIGHT - BAR) / 2;
/** What a name keeps free on its sides: to the edge of its bar, or to a mark that lies over it. */
const EDGE = 5;
const MARK = 12;

/** What one lens sees along the moments: its phases as bars, hatched holes, and the handoffs between. */
export function LensBars({ id, runs, marks, x, nameOf, label }: LensBarsProps) {
  const [, width] = x.range();
  const marked = new Set(marks.map(({ moment }) => moment));
  const isMarked = (run: Run | undefined) => run !== undefined && marked.has(run.moments[0]);
  return (
    <svg role="img" aria-label={label} width={width} height={HEIGHT} className="block">
      <defs>
        <pattern
          id={`hatch-${id}`}
          width="12"
          height="12"
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
        >
          <rect width="6" height="12" className="lens-hatch" />
        </pattern>
      </defs>
      {runs.map((run, at) => {
        const { left, width: room } = extentOf(x, run.moments);
        // A mark lies half over the bars on both of its sides.
        const from = left + (isMarked(run) ? MARK : EDGE);
        const to = left + room - (isMarked(runs[at + 1]) ? MARK : EDGE);
        const full = nameOf(run);
        const name = run.phase === null && fitted(full, to - from) !== full ? '' : fitted(full, to - from);
        return (
          <g key={run.moments[0]} data-seen={run.phase !== null}>
            <title>{full}</title>
            <rect
              x={left + 2}
              y={TOP}
              width={Math.max(0, room - 4)}
              height={BAR}
              rx={8}
              {...(run.phase === null
                ? { className: 'lens-bar-hole', fill: `url(#hatch-${id})` }
                : { className: 'lens-bar-shape' })}
            />
            {name !== '' && (
              <text
                x={(from + to) / 2}
                y={HEIGHT / 2}
                dy="0.35em"
                textAnchor="middle"
                className="lens-bar-name"
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
      {marks.map(({ moment, state, label: said }) => (
        <g
          key={moment}
          data-state={state}
          className="lens-mark"
          transform={`translate(${x(moment) ?? 0} ${HEIGHT / 2})`}
        >
          <title>{said}</title>
          <circle r={9} />
          <path d={GLYPHS[state]} />
        </g>
      ))}
    </svg>
  );
}

/** The signs of a handoff, around its middle: told apart without their colour. */
export const GLYPHS: Record<PhaseHandoffState, string> = {
  missing: 'M-3,-3 L3,3 M3,-3 L-3,3',
  unconfirmed: 'M-3.5,0 H3.5',
  agreed: 'M-3.5,0.5 L-1,3 L3.5,-2.5',
  kept: '',
};
