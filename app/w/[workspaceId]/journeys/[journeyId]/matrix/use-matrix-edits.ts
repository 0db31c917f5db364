'use client';

import { useMemo, useRef } from 'react';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { type JourneyContextValue, useJourney } from '../journey-context';

type Movable = 'department' | 'stage' | 'step';

/**
 * Every edit that the matrix makes to its rows and columns, with the words that undo will use. Always the same object:
 * headers that nothing has happened to need not be drawn again for it.
 */
export function useMatrixEdits() {
  const text = useText();
  const context = useJourney();
  const { change } = context;
  const latest = useRef(context);
  latest.current = context;
  return useMemo(() => {
    const words = text.matrix.edits;
    const orderOf = (kind: Movable): { id: string; name: string }[] =>
      kind === 'department'
        ? latest.current.workspace.departments
        : kind === 'stage'
          ? latest.current.stages
          : latest.current.steps;
    const nameOf = (kind: Movable, id: string) => orderOf(kind).find((item) => item.id === id)?.name ?? '';
    const stageOf = (step: string) =>
      latest.current.stages.find(({ steps }) => steps.some(({ id }) => id === step))?.id;

    const move = (kind: Movable, id: string, before: string | null) => {
      // A step takes the stage of the one before which it comes to stand.
      const parent = kind === 'step' && before !== null ? stageOf(before) : undefined;
      const label = words.moved({ name: nameOf(kind, id) });
      return change({ type: 'move', kind, id, before, ...(parent && { parent }) }, label);
    };
    return {
      move,
      /** Moves by one place back or forth among all of its kind. */
      moveBy: (kind: Movable, id: string, by: -1 | 1) => {
        const ids = orderOf(kind).map((item) => item.id);
        const target = ids.indexOf(id) + by;
        if (target < 0 || target >= ids.length) return;
        if (kind === 'step') {
          // At the edge of its stage a step crosses into the next one before it passes anybody there.
          const parent = stageOf(ids[target] ?? '');
          if (parent && parent !== stageOf(id)) {
            const before = by === 1 ? (ids[target] ?? null) : (ids[ids.indexOf(id) + 1] ?? null);
            return change(
              { type: 'move', kind, id, before, parent },
              words.moved({ name: nameOf(kind, id) }),
            );
          }
        }
        return move(kind, id, by === -1 ? (ids[target] ?? null) : (ids[target + 1] ?? null));
      },
      rename: (kind: Movable, id: string, typed: string, seen: string) =>
        change(
          { type: 'edit', kind, id, fields: { name: typed }, expected: { name: seen } },
          words.renamed({ name: seen }),
          { quiet: true },
        ),
      addDepartment: (name: string) =>
        change(
          { type: 'add', kind: 'department', id: newRecordId(name, 'department'), fields: { name } },
          words.added({ name }),
        ),
      addStep: (stage: string, name: string, before: string | null) =>
        change(
          {
            type: 'add',
            kind: 'step',
            id: newRecordId(name, 'step'),
            parent: stage,
            before,
            fields: { name },
          },
          words.added({ name }),
        ),
      addStage: (name: string, before: string | null) => {
        const id = newRecordId(name, 'stage');
        return change(
          [
            { type: 'add', kind: 'stage', id, before, fields: { name } },
            { type: 'add', kind: 'step', id: newRecordId(name, 'step'), parent: id, fields: { name } },
          ],
          words.added({ name }),
        );
      },
      /** The moment before which a new one of a step comes to stand; null for the end. */
      placeOf: (step: string) => momentAfter(latest.current, step),
      addMoment: (step: string, name: string) =>
        change(
          {
            type: 'add',
            kind: 'moment',
            id: newRecordId(name, 'moment'),
            before: momentAfter(latest.current, step),
            fields: { name, step },
          },
          words.added({ name }),
        ),
      moveMoment: (moment: string, step: string) => {
        const name = latest.current.journey.moments.find(({ id }) => id === moment)?.name ?? '';
        return change(
          [
            { type: 'edit', kind: 'moment', id: moment, fields: { step } },
            { type: 'move', kind: 'moment', id: moment, before: momentAfter(latest.current, step) },
          ],
          words.moved({ name }),
        );
      },
      remove: (kind: Movable, id: string) => {
        const name = nameOf(kind, id);
        return change({ type: 'remove', kind, id }, words.deleted({ name }), {
          announce: words.deletedWith({ name, ...goingWith(kind, id, latest.current) }),
        });
      },
    };
  }, [text, change]);
}

export type MatrixEdits = ReturnType<typeof useMatrixEdits>;

/** The first moment of a later step: a new moment of `step` stands before it, so in the customer's order. */
function momentAfter({ journey, steps }: JourneyContextValue, step: string): string | null {
  const order = steps.map(({ id }) => id);
  const last = journey.moments.findLastIndex((moment) => moment.step === step);
  if (last >= 0) return journey.moments[last + 1]?.id ?? null;
  return journey.moments.find((moment) => order.indexOf(moment.step) > order.indexOf(step))?.id ?? null;
}

/** What goes along in this journey when a row or column is deleted. */
function goingWith(kind: Movable, id: string, { journey, stages }: JourneyContextValue) {
  const steps = new Set(
    kind === 'step'
      ? [id]
      : (stages.find((stage) => kind === 'stage' && stage.id === id)?.steps ?? []).map((s) => s.id),
  );
  const isDepartment = kind === 'department';
  return {
    moments: journey.moments.filter(({ step }) => steps.has(step)).length,
    answers: journey.roles.filter(({ step, department }) =>
      isDepartment ? department === id : steps.has(step),
    ).length,
    handoffs: journey.handoffs.filter(({ from, to, fromStep, toStep }) =>
      isDepartment ? from === id || to === id : steps.has(fromStep) || steps.has(toStep),
    ).length,
  };
}
