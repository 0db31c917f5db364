'use client';

import { useMemo } from 'react';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { editLine } from '@/lib/changes/edit-line';
import { modeOfChannel } from '@/lib/inventory/mode-of-channel';
import type { CardKind, MapCard } from '@/lib/map/cards';
import type { MapColumn } from '@/lib/map/columns';
import type { CardLane } from '@/lib/map/lanes';
import { asName, isQuestion, typedObstacle, typedTouchpoint } from '@/lib/map/typed-lines';
import type { Moment } from '@/lib/model/facts';
import type { Kind } from '@/lib/model/kinds';
import type { FEELINGS } from '@/lib/model/moment';
import { movedBefore } from '../inspector/moved-before';
import { type Change, useJourney } from '../journey-context';

export type Feeling = (typeof FEELINGS)[number];

/** Kinds of cards that are records of their own. */
type ItemKind = Exclude<CardKind, 'thought' | 'movesOn'>;
const isItem = (kind: CardKind): kind is ItemKind => kind !== 'thought' && kind !== 'movesOn';

/** Every edit that the map makes, each one step of undo, with the words that undo will use. */
export function useMapEdits() {
  const text = useText();
  const { journey, change } = useJourney();
  return useMemo(() => {
    const words = text.map.edits;
    const ids = journey.moments.map(({ id }) => id);
    const setMoment = (
      moment: Moment,
      fields: Record<string, unknown>,
      expected?: Record<string, unknown>,
    ): Change => ({
      type: 'edit',
      kind: 'moment',
      id: moment.id,
      fields,
      ...(expected && { expected }),
    });
    const setThoughts = (moment: Moment, thoughts: readonly string[], seen = moment.thoughts ?? []) =>
      setMoment(moment, { thoughts: thoughts.length > 0 ? thoughts : null }, { thoughts: seen });
    /** The text of what moves somebody on, with more below it. */
    const addMovesOn = (moment: Moment, lines: readonly string[]) =>
      setMoment(
        moment,
        { movesOn: [moment.movesOn ?? '', ...lines].filter(Boolean).join('\n') },
        { movesOn: moment.movesOn ?? null },
      );
    const addItem = (kind: Kind, moment: Moment, name: string, fields: Record<string, unknown>): Change => ({
      type: 'add',
      kind,
      id: newRecordId(name, kind),
      parent: moment.id,
      fields,
    });
    const addQuestion = (moment: Moment, line: string) => addItem('question', moment, line, { text: line });

    const adding = (lane: CardLane, moment: Moment, lines: readonly string[]): Change[] => {
      switch (lane) {
        case 'questions': {
          const thoughts = lines.filter((line) => !isQuestion(line));
          return [
            ...lines.filter(isQuestion).map((line) => addQuestion(moment, line)),
            ...(thoughts.length > 0 ? [setThoughts(moment, [...(moment.thoughts ?? []), ...thoughts])] : []),
          ];
        }
        case 'movesOn':
          return [addMovesOn(moment, lines)];
        case 'obstacles':
          return lines.map((line) => addItem('obstacle', moment, line, typedObstacle(text, line)));
        case 'touchpoints':
          return lines.map((line) => {
            const typed = typedTouchpoint(line);
            const mode = modeOfChannel(typed.channel, [journey]);
            return addItem('touchpoint', moment, typed.name, { ...typed, mode, state: 'active' });
          });
        case 'opportunities':
          return lines.map((line) => addItem('opportunity', moment, line, { text: line }));
        case 'content':
          return lines.map((line) => addItem('content', moment, line, { text: line }));
      }
    };

    const removing = (card: MapCard, moment: Moment): Change => {
      if (isItem(card.kind)) return { type: 'remove', kind: card.kind, id: card.id };
      if (card.kind === 'movesOn') return setMoment(moment, { movesOn: null });
      return setThoughts(moment, without(moment.thoughts, card.text));
    };
    const moveMoment = (moment: Moment, before: string | null, step = moment.step) =>
      change(
        [
          ...(step === moment.step ? [] : [setMoment(moment, { step })]),
          { type: 'move', kind: 'moment', id: moment.id, before },
        ],
        text.matrix.edits.moved({ name: moment.name }),
      );

    return {
      /** Adds a card for every line. */
      add: (lane: CardLane, moment: Moment, lines: readonly string[]) => {
        const [first] = lines;
        if (first === undefined) return;
        const label = { count: lines.length, lane: text.map.lanes[lane], moment: moment.name, text: first };
        return change(adding(lane, moment, lines), words.added(label));
      },
      /** Writes a card anew that was `seen` so; an empty text takes it away. */
      edit: (card: MapCard, moment: Moment, typed: string, seen: string) => {
        const label = words.edited({ text: card.text });
        const written = typed.trim();
        if (written === '') return change(removing(card, moment), label, { quiet: true });
        if (card.kind === 'thought') {
          const { before, after } = editLine(moment.thoughts ?? [], Number(card.id), seen, written);
          // What has become a question is one from now on.
          const changes = isQuestion(written)
            ? [setThoughts(moment, without(before, seen), before), addQuestion(moment, written)]
            : [setThoughts(moment, after, before)];
          return change(changes, label, { quiet: true });
        }
        const field = card.kind === 'touchpoint' ? 'name' : card.kind === 'movesOn' ? 'movesOn' : 'text';
        const kind = card.kind === 'movesOn' ? 'moment' : card.kind;
        return change(
          { type: 'edit', kind, id: card.id, fields: { [field]: written }, expected: { [field]: seen } },
          label,
          { quiet: true },
        );
      },
      remove: (card: MapCard, moment: Moment) =>
        change(removing(card, moment), text.matrix.edits.deleted({ name: card.text }), {
          announce: text.inspector.deleted({ name: card.text }),
        }),
      /** Puts a card under a moment: before another card of its kind, or behind all of them. */
      move: (card: MapCard, from: Moment, to: Moment, before: string | null = null) => {
        const label = words.moved({ text: card.text, moment: to.name });
        if (isItem(card.kind))
          return change({ type: 'move', kind: card.kind, id: card.id, parent: to.id, before }, label);
        if (card.kind === 'movesOn') {
          if (from.id === to.id) return;
          return change([setMoment(from, { movesOn: null }), addMovesOn(to, [card.text])], label);
        }
        const left = without(from.thoughts, card.text);
        if (from.id === to.id) {
          const at = before === null ? left.length : Math.min(Number(before), left.length);
          return change(setThoughts(from, left.toSpliced(at, 0, card.text)), label);
        }
        return change([setThoughts(from, left), setThoughts(to, [...(to.thoughts ?? []), card.text])], label);
      },
      setFeeling: (moment: Moment, feeling: Feeling | null) => {
        if ((moment.feeling ?? null) === feeling) return;
        return change(setMoment(moment, { feeling }), words.feeling({ moment: moment.name }));
      },
      setTruth: (moment: Moment, isTruth: boolean) =>
        change(
          setMoment(moment, { momentOfTruth: isTruth || null }),
          text.inspector.edited({ name: moment.name, field: text.map.truth }),
        ),
      setFeelingWord: (moment: Moment, typed: string, seen: string) =>
        change(
          {
            type: 'edit',
            kind: 'moment',
            id: moment.id,
            fields: { feelingWord: typed.trim() || null },
            expected: { feelingWord: seen || null },
          },
          words.feeling({ moment: moment.name }),
          { quiet: true },
        ),
      /** Adds moments of a step, the first before `before`; gives the id of the last one. */
      addMoments: (step: string, before: string | null, lines: readonly string[]) => {
        const names = lines.map(asName);
        const made = names.map((name) => ({ id: newRecordId(name, 'moment'), name }));
        const commands = made.map(
          ({ id, name }): Change => ({ type: 'add', kind: 'moment', id, before, fields: { name, step } }),
        );
        void change(commands, words.addedMoments({ names }));
        return made.at(-1)?.id;
      },
      renameMoment: (moment: Moment, typed: string, seen: string) =>
        change(
          { type: 'edit', kind: 'moment', id: moment.id, fields: { name: typed }, expected: { name: seen } },
          text.matrix.edits.renamed({ name: seen }),
          { quiet: true },
        ),
      removeMoment: (moment: Moment) =>
        change(
          { type: 'remove', kind: 'moment', id: moment.id },
          text.matrix.edits.deleted({ name: moment.name }),
          { announce: text.inspector.deleted({ name: moment.name }) },
        ),
      moveMoment,
      /** Moves a moment by one column; at the edge of its step it first crosses into the next one. */
      shiftMoment: (moment: Moment, by: -1 | 1, columns: readonly MapColumn[]) => {
        const neighbour = columns[columns.findIndex(({ id }) => id === moment.id) + by];
        if (!neighbour) return;
        if (neighbour.step !== moment.step)
          return change(
            setMoment(moment, { step: neighbour.step }),
            text.matrix.edits.moved({ name: moment.name }),
          );
        const before = movedBefore(ids, moment.id, by);
        if (before !== undefined) return moveMoment(moment, before);
      },
      /** The moment before which a new one stands that comes after `moment`. */
      after: (moment: string) => ids[ids.indexOf(moment) + 1] ?? null,
    };
  }, [text, journey, change]);
}

export type MapEdits = ReturnType<typeof useMapEdits>;

/** The list without the first text that is the given one. */
function without(texts: readonly string[] = [], written: string): string[] {
  const at = texts.indexOf(written);
  return at === -1 ? [...texts] : texts.toSpliced(at, 1);
}
