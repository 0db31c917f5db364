import type { ScaleBand } from 'd3-scale';
import { GLYPHS } from '@/lib/drawings/handoff-glyphs';
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
  /** What lies wholly outside of this is not drawn: pixels from the left edge. */
  from: number;
  to: number;
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
export function LensBars({ id, runs, marks, x, from, to, nameOf, label }: LensBarsProps) {
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
        if (left > to || left + room < from) return null;
        // A mark lies half over the bars on both of its sides.
        const start = left + (isMarked(run) ? MARK : EDGE);
        const end = left + room - (isMarked(runs[at + 1]) ? MARK : EDGE);
        const full = nameOf(run);
        const cut = fitted(full, end - start);
        const name = run.phase === null && cut !== full ? '' : cut;
        return (
          <g key={run.moments[0]} data-seen={run.phase !== null}>
            {name !== full && <title>{full}</title>}
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
            {name !== '' &&
              places(start, end).map((place) => (
                <text
                  key={place}
                  x={place}
                  y={HEIGHT / 2}
                  dy="0.35em"
                  textAnchor="middle"
                  className="lens-bar-name"
                >
                  {name}
                </text>
              ))}
          </g>
        );
      })}
      {marks.map(({ moment, state, label: said }) => {
        const at = x(moment) ?? 0;
        if (at > to || at < from) return null;
        return (
          <g
            key={moment}
            data-state={state}
            className="lens-mark"
            transform={`translate(${at} ${HEIGHT / 2})`}
          >
            <title>{said}</title>
            <circle r={9} />
            <path d={GLYPHS[state]} />
          </g>
        );
      })}
    </svg>
  );
}

/** Where a name stands in its bar: in the middle, and again and again in one that is longer than a screen. */
const places = (start: number, end: number): number[] => {
  const count = Math.max(1, Math.round((end - start) / APART));
  return Array.from({ length: count }, (_, at) => start + ((end - start) * (at + 0.5)) / count);
};
const APART = 700;
