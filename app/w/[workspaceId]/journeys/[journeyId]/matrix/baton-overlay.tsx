'use client';

import { Check, Minus, TriangleAlert, X } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import type { Baton, HandoffState, Passage } from '@/lib/baton/find-baton';
import { addressOf, type Selection } from '../selection';
import type { Geometry } from './use-geometry';

/** How far above the middle of a bar a line runs that passes other cells. */
const ABOVE_BAR = 15;

type BatonProps = {
  geometry: Geometry;
  baton: Baton;
  /** Address of what is selected. */
  selected: string | undefined;
  nameOf: { step: (id: string) => string; department: (id: string) => string };
  onSelect: (selection: Selection) => void;
};

/** The baton over the matrix: crossings between leading cells with the state of their handoff, forks and breaks. */
export function BatonOverlay({ geometry, baton, selected, nameOf, onSelect }: BatonProps) {
  const text = useText();
  const passages = baton.passages.flatMap((passage) => drawn(passage, geometry) ?? []);
  const forks = [...baton.leadsByStep].flatMap(([step, leads]) => {
    const column = geometry.columns[step];
    const ys = leads.flatMap((id) => geometry.rows[id] ?? []);
    return column && ys.length > 1
      ? [{ step, leads, x: column.left, top: Math.min(...ys), bottom: Math.max(...ys) }]
      : [];
  });
  return (
    <div className="baton" style={{ width: geometry.width, height: geometry.height }}>
      <svg width={geometry.width} height={geometry.height} aria-hidden="true">
        {forks.map(({ step, x, top, bottom }) => (
          <path key={step} d={`M${x + 3},${top} V${bottom}`} className="baton-fork" />
        ))}
        {passages.map(({ passage, path, broken, skips = false }) => (
          <path
            key={`${passage.fromStep} ${passage.toStep}`}
            d={path}
            className={broken ? 'baton-break' : 'baton-line'}
            data-skips={skips}
          />
        ))}
      </svg>
      {forks.map(({ step, leads, x, top, bottom }) => (
        <Mark
          key={step}
          x={x + 3}
          y={(top + bottom) / 2}
          state="fork"
          label={text.matrix.fork({ step: nameOf.step(step), leads: leads.map(nameOf.department) })}
          onPress={() => onSelect({ kind: 'step', step })}
        />
      ))}
      {passages.flatMap(({ passage, marks, state }) => {
        const place = { kind: 'handoff', fromStep: passage.fromStep, toStep: passage.toStep } as const;
        return marks.map(({ x, y }) => (
          <Mark
            key={`${passage.fromStep} ${passage.toStep} ${x}`}
            x={x}
            y={y}
            state={state}
            label={text.matrix.crossing({
              from: nameOf.step(passage.fromStep),
              to: nameOf.step(passage.toStep),
              state: text.matrix.handoffStates[state],
            })}
            isSelected={selected === addressOf(place)}
            onPress={() => onSelect(place)}
          />
        ));
      })}
    </div>
  );
}

type MarkState = HandoffState | 'broken' | 'fork';
const ICONS = {
  agreed: Check,
  'one-side': Minus,
  recorded: Minus,
  missing: X,
  broken: X,
  fork: TriangleAlert,
};

type MarkProps = {
  x: number;
  y: number;
  state: MarkState;
  label: string;
  isSelected?: boolean;
  onPress: () => void;
};

function Mark({ x, y, state, label, isSelected, onPress }: MarkProps) {
  const Icon = ICONS[state];
  return (
    <button
      type="button"
      tabIndex={-1}
      className="baton-mark"
      data-state={state}
      style={{ left: x, top: y }}
      aria-label={label}
      aria-pressed={isSelected}
      title={label}
      onClick={onPress}
    >
      <Icon aria-hidden size={12} strokeWidth={3} />
    </button>
  );
}

type Drawn = {
  passage: Passage;
  path: string;
  broken: boolean;
  /** It leaves columns out, or goes back. */
  skips?: boolean;
  state: MarkState;
  marks: { x: number; y: number }[];
};

/** How a passage is drawn; undefined when nothing is, or one of its ends is out of sight. */
function drawn(passage: Passage, { columns, rows }: Geometry): Drawn | undefined {
  const from = columns[passage.fromStep];
  const to = columns[passage.toStep];
  const fromYs = passage.from.flatMap((id) => rows[id] ?? []);
  const toYs = passage.to.flatMap((id) => rows[id] ?? []);
  const [fromY] = fromYs;
  const [toY] = toYs;
  if (!from || !to || fromY === undefined || toY === undefined) return undefined;
  // A column that was pinned aside has no neighbour to be drawn to; a way through may skip columns and go back.
  const isApart = from.right > to.left + 1 || to.left > from.right + 1;
  if (isApart && 'skipped' in passage) return drawnApart(passage, from, to, fromYs, toYs);
  if (from.right > to.left + 1) return undefined;
  if (passage.kind === 'broken')
    return {
      passage,
      path: [
        ...fromYs.map((y) => `M${from.right - 6},${y} h12`),
        ...toYs.map((y) => `M${to.left - 6},${y} h12`),
      ].join(' '),
      broken: true,
      state: 'broken',
      marks: [
        { x: from.right, y: fromY },
        { x: to.left, y: toY },
      ],
    };
  if (passage.kind === 'kept') {
    const y = fromYs.find((candidate) => toYs.includes(candidate)) ?? fromY;
    if (to.left - from.right < 2) return undefined;
    return { passage, path: `M${from.right},${y} H${to.left}`, broken: false, state: 'agreed', marks: [] };
  }
  const path = fromYs
    .flatMap((y) => toYs.map((target) => `M${from.right},${y} H${to.left} V${target}`))
    .join(' ');
  return {
    passage,
    path,
    broken: false,
    state: passage.state,
    marks: [{ x: to.left, y: (fromY + toY) / 2 }],
  };
}

type Column = Geometry['columns'][string];

/** A passage of a way through over columns that it skips, or back to an earlier one: dashed. */
function drawnApart(passage: Passage, from: Column, to: Column, fromYs: number[], toYs: number[]): Drawn {
  const goesBack = to.left < from.left;
  const [begin, end] = goesBack ? [from.left, to.right] : [from.right, to.left];
  const isKept = passage.kind === 'kept';
  // Over the cells that lie between it runs above what stands in them.
  const path = fromYs
    .flatMap((y) => {
      const over = `M${begin},${y} V${y - ABOVE_BAR} H${end}`;
      return isKept ? [`${over} V${y}`] : toYs.map((target) => `${over} V${target}`);
    })
    .join(' ');
  const middle = ((fromYs[0] ?? 0) + (toYs[0] ?? 0)) / 2;
  return {
    passage,
    path,
    broken: passage.kind === 'broken',
    skips: true,
    state: passage.kind === 'handed' ? passage.state : passage.kind === 'broken' ? 'broken' : 'agreed',
    marks: isKept ? [] : [{ x: end, y: middle }],
  };
}
