'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isPressed } from '@/app/shell/palette/keys';
import type { CellPlace } from '@/lib/blocks/cell-change';
import { areaOf, type CellRange, extended, rangeOver, type Shown } from '@/lib/blocks/cell-range';
import type { Area } from '@/lib/blocks/plan-paste';
import type { Selection } from '../selection';

/** The row of the grid in which the first department stands: stages, steps and the customer come before it. */
export const FIRST_DEPARTMENT_ROW = 3;

const ROLE_CELL = '.role-cell';
const NEAREST = { block: 'nearest', inline: 'nearest' } as const;

/**
 * The block of cells that is selected in the matrix: one cell, or several by Shift and arrows, by dragging, by
 * Shift and a click, and on touch by the handle in the corner. The cell where it began keeps the focus.
 */
export function useCellRange(shown: Shown, selection: Selection | null) {
  const [range, setRange] = useState<CellRange | null>(null);
  const alone = useMemo(
    () => (selection?.kind === 'cell' ? { anchor: selection, lead: selection } : null),
    [selection],
  );
  const known = range && areaOf(range, shown) ? range : null;
  const latest = useRef({ range: known, alone, shown });
  latest.current = { range: known, alone, shown };
  const dragged = useRef<CellPlace | null>(null);

  useEffect(() => {
    const end = () => {
      dragged.current = null;
    };
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    return () => {
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
    };
  }, []);

  const select = useCallback((area: Area) => setRange(rangeOver(area, latest.current.shown) ?? null), []);

  const handlers = useMemo(() => {
    const placeOf = (target: Element | null): CellPlace | undefined => {
      const cell = target?.closest<HTMLElement>(ROLE_CELL);
      const department = latest.current.shown.departments[Number(cell?.dataset.row) - FIRST_DEPARTMENT_ROW];
      const step = latest.current.shown.steps[Number(cell?.dataset.column) - 1];
      return department !== undefined && step !== undefined ? { department, step } : undefined;
    };
    const now = () => latest.current.range ?? latest.current.alone;
    const extendTo = (target: Element | null, anchor: CellPlace) => {
      const lead = placeOf(target);
      if (!lead || isSame(lead, now()?.lead)) return;
      if (!now() && isSame(lead, anchor)) return;
      setRange({ anchor, lead });
      target?.closest(ROLE_CELL)?.scrollIntoView(NEAREST);
    };
    return {
      onMouseDown: (event: MouseEvent) => {
        const target = event.target as Element;
        const place = placeOf(target);
        if (!place || event.button !== 0 || target.closest('input, textarea, button')) return;
        const before = now();
        if (event.shiftKey && before) {
          // The focus stays where the block begins.
          event.preventDefault();
          setRange({ anchor: before.anchor, lead: place });
        } else {
          setRange(null);
          dragged.current = place;
        }
      },
      onPointerDown: (event: PointerEvent) => {
        if (!(event.target as Element).closest('.range-handle')) return;
        event.preventDefault();
        dragged.current = now()?.anchor ?? null;
      },
      onPointerMove: (event: PointerEvent) => {
        if (dragged.current)
          extendTo(document.elementFromPoint(event.clientX, event.clientY), dragged.current);
      },
      touch: {
        begin: (from: Element) => {
          const place = placeOf(from);
          if (place && !from.closest('.range-handle')) setRange({ anchor: place, lead: place });
          return place !== undefined && !from.closest('.range-handle');
        },
        extend: (to: Element | null) => {
          const { range: before } = latest.current;
          if (before) extendTo(to, before.anchor);
        },
      },
      onFocus: (event: { target: Element }) => {
        const place = event.target.matches('[data-row]') ? placeOf(event.target) : undefined;
        const { range: before } = latest.current;
        if (before && event.target.matches('[data-row]') && !isSame(place, before.anchor)) setRange(null);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const cell = event.target as Element;
        const place = cell.matches(ROLE_CELL) && !event.altKey && placeOf(cell);
        if (!place) return false;
        const before = latest.current.range ?? { anchor: place, lead: place };
        const isCtrl = event.ctrlKey || event.metaKey;
        const next = event.shiftKey && extended(before, event.key, isCtrl, latest.current.shown);
        if (next) {
          setRange(next);
          cellAt(next.lead, latest.current.shown)?.scrollIntoView(NEAREST);
        } else if (isPressed(event, 'selectAll')) select(wholeOf(latest.current.shown));
        else if (isPressed(event, 'single') && latest.current.range) setRange(null);
        else return false;
        return true;
      },
    };
  }, [select]);

  const current = known ?? alone;
  const area = useMemo(() => (current ? areaOf(current, shown) : undefined), [current, shown]);
  const block = area && area.rows * area.columns > 1 ? area : undefined;
  const { touch, onKeyDown, ...pointerProps } = handlers;
  return {
    area,
    /** The area where it is more than the cell with the focus: it has an outline then. */
    outline: known ? area : undefined,
    /** The area where it is more than one cell. */
    block,
    lead: block ? current?.lead : undefined,
    select,
    touch,
    onKeyDown,
    pointerProps,
  };
}

export const wholeOf = ({ departments, steps }: Shown): Area => ({
  row: 0,
  column: 0,
  rows: departments.length,
  columns: steps.length,
});

const cellAt = ({ department, step }: CellPlace, { departments, steps }: Shown) =>
  document.querySelector(
    `[data-row="${departments.indexOf(department) + FIRST_DEPARTMENT_ROW}"][data-column="${steps.indexOf(step) + 1}"]`,
  );

const isSame = (a: CellPlace | undefined, b: CellPlace | undefined) =>
  a?.department === b?.department && a?.step === b?.step;
