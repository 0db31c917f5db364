'use client';

import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CardReader, MapCard } from '@/lib/map/cards';
import type { MapColumn } from '@/lib/map/columns';
import type { CardLane } from '@/lib/map/lanes';
import { typedLines } from '@/lib/map/typed-lines';
import type { Moment } from '@/lib/model/facts';
import type { Selection } from '../selection';
import { cardKey } from './map-card';
import type { MapEdits } from './use-map-edits';

/** A cell of the map, and a card in it. */
export type MapPlace = { lane: CardLane; moment: string; card?: string };
/** Where a new moment is being typed: after a moment, or in a step that has none. */
export type NewMomentPlace = { after: string } | { step: string };
type Adding = MapPlace | NewMomentPlace | null;

type Facts = {
  grid: RefObject<HTMLTableElement | null>;
  columns: readonly MapColumn[];
  edits: MapEdits;
  readCards: CardReader;
  onSelect: (selection: Selection | null) => void;
  /** A moment that the keyboard comes by. */
  onVisit: (moment: string) => void;
};

/**
 * What cells and cards of the map can do. The same functions for as long as the map is on the screen, so that a cell
 * is drawn again only when it shows something else.
 */
export function useMapActions(facts: Facts) {
  const [adding, setAdding] = useState<Adding>(null);
  const latest = useRef(facts);
  latest.current = facts;
  const wanted = useRef<string>(undefined);

  // A card that was moved or written anew comes back as another element: the keyboard goes along.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const element = latest.current.grid.current?.querySelector<HTMLElement>(wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  });
  const focus = useCallback((selector: string) => {
    const element = latest.current.grid.current?.querySelector<HTMLElement>(selector);
    wanted.current = selector;
    if (!element) return;
    element.focus();
    // What holds the focus now may be drawn again by the same edit.
    requestAnimationFrame(() => {
      if (wanted.current === selector) wanted.current = undefined;
    });
  }, []);

  const actions = useMemo(() => {
    const moments = () =>
      latest.current.columns.flatMap((column) => (column.kind === 'moment' ? column.moment : []));
    const momentOf = (id: string) => moments().find((moment) => moment.id === id);
    const cardsOf = ({ lane, moment }: MapPlace) => {
      const found = momentOf(moment);
      return found ? latest.current.readCards(lane, found) : [];
    };
    const neighbour = (moment: string, by: -1 | 1): Moment | undefined =>
      moments()[moments().findIndex(({ id }) => id === moment) + by];
    const focusPlace = ({ lane, moment, card }: MapPlace) => {
      const cell = `[data-lane="${lane}"][data-moment="${CSS.escape(moment)}"]`;
      focus(card === undefined ? cell : `${cell} [data-card="${CSS.escape(card)}"]`);
    };
    const move = (card: MapCard, from: MapPlace, to: MapPlace, before?: MapCard) => {
      const [source, target] = [momentOf(from.moment), momentOf(to.moment)];
      if (!source || !target || from.lane !== to.lane) return;
      const sibling = before?.kind === card.kind ? before.id : null;
      void latest.current.edits.move(card, source, target, sibling);
      const at = card.kind === 'thought' ? String(thoughtPlace(source, target, sibling)) : card.id;
      focusPlace({ ...to, card: cardKey({ kind: card.kind, id: card.kind === 'movesOn' ? target.id : at }) });
    };

    const addMoments = (place: NewMomentPlace, lines: readonly string[]) => {
      const column = latest.current.columns.find(({ id, step }) =>
        'after' in place ? id === place.after : step === place.step,
      );
      if (!column || lines.length === 0) return undefined;
      const { edits } = latest.current;
      const before = column.kind === 'empty' ? column.before : edits.after(column.id);
      return edits.addMoments(column.step, before, lines);
    };

    return {
      edits: () => latest.current.edits,
      select: (selection: Selection | null) => latest.current.onSelect(selection),
      visit: (moment: string) => latest.current.onVisit(moment),
      focus: focusPlace,
      focusMoment: (moment: string) => focus(headOf(moment)),
      beginAdding: (place: Adding) => setAdding(place),
      /** Closes the field, unless another one has been opened meanwhile. */
      endAdding: (place: MapPlace | NewMomentPlace, back: boolean) => {
        setAdding((now) => (now !== null && isSame(now, place) ? null : now));
        if (!back) return;
        if ('lane' in place) focusPlace(place);
        else focus(headOf('after' in place ? place.after : `empty ${place.step}`));
      },
      addNext: (place: MapPlace) => {
        const next = neighbour(place.moment, 1);
        setAdding(next ? { lane: place.lane, moment: next.id } : null);
        if (!next) focusPlace(place);
      },
      add: (place: MapPlace, lines: readonly string[]) => {
        const moment = momentOf(place.moment);
        if (moment) void latest.current.edits.add(place.lane, moment, lines);
      },
      paste: (place: MapPlace, pasted: string) => {
        const moment = momentOf(place.moment);
        if (moment) void latest.current.edits.add(place.lane, moment, typedLines(pasted));
      },
      /** Adds moments where one is being typed; the field goes along behind the last of them. */
      addMoments: (place: NewMomentPlace, lines: readonly string[]) => {
        const last = addMoments(place, lines);
        if (last !== undefined) setAdding({ after: last });
      },
      /** Goes on to a new moment in the step that comes next. */
      addInNextStep: (place: NewMomentPlace) => {
        const { columns } = latest.current;
        const at = columns.findIndex(({ id, step }) =>
          'after' in place ? id === place.after : step === place.step,
        );
        const next = columns.find(
          ({ step, kind }, index) => index > at && kind !== 'unseen' && step !== columns[at]?.step,
        );
        const last = columns.findLast(({ step, kind }) => kind === 'moment' && step === next?.step);
        setAdding(next ? (last ? { after: last.id } : { step: next.step }) : null);
        if (!next) focus(headOf('after' in place ? place.after : `empty ${place.step}`));
      },
      pasteMoments: (place: NewMomentPlace, pasted: string) => {
        const last = addMoments(place, typedLines(pasted));
        if (last !== undefined) focus(headOf(last));
      },
      /** Alt and an arrow: to the moment before or after, or up and down in the cell. */
      shiftCard: (card: MapCard, place: MapPlace, key: string) => {
        if (key === 'ArrowLeft' || key === 'ArrowRight') {
          const target = neighbour(place.moment, key === 'ArrowLeft' ? -1 : 1);
          if (target) move(card, place, { lane: place.lane, moment: target.id });
          return;
        }
        const peers = cardsOf(place).filter(({ kind }) => kind === card.kind);
        const at = peers.findIndex(({ id }) => id === card.id);
        const other = peers[key === 'ArrowUp' ? at - 1 : at + 1];
        if (!other) return;
        // Places of thoughts are counted without the one that moves.
        if (card.kind === 'thought') move(card, place, place, other);
        else move(card, place, place, key === 'ArrowUp' ? other : peers[at + 2]);
      },
      drop: (dragged: { card: string; moment: string }, to: MapPlace, before?: MapCard) => {
        const from = { lane: to.lane, moment: dragged.moment };
        const card = cardsOf(from).find((one) => cardKey(one) === dragged.card);
        if (card && !(before && cardKey(before) === dragged.card)) move(card, from, to, before);
      },
    };
  }, [focus]);
  return { adding, actions };
}

export type MapActions = ReturnType<typeof useMapActions>['actions'];

/** The head of a column, in the page. */
const headOf = (column: string) => `[data-head="${CSS.escape(column)}"]`;

/** Where a thought comes to stand among the thoughts of its new moment. */
function thoughtPlace(from: Moment, to: Moment, before: string | null): number {
  const count = (to.thoughts ?? []).length;
  if (from.id !== to.id) return count;
  return before === null ? count - 1 : Number(before);
}

export const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
