'use client';

import { useCallback } from 'react';
import { useText } from '@/app/text/text-context';
import type { PlacedOpportunity, Weight } from '@/lib/plan/opportunity-board';
import { useHeldJourneys } from '../../held-journeys';

/** Where an opportunity lies on the board; null is the tray of those that nobody has judged. */
export type Field = { effect: Weight; effort: Weight } | null;

/** Judges an opportunity: both numbers in one edit. */
export function useWeighing() {
  const text = useText();
  const held = useHeldJourneys();
  return useCallback(
    ({ journey, opportunity }: PlacedOpportunity, to: Field) => {
      const { effect, effort } = opportunity;
      if (effect === to?.effect && effort === to?.effort) return;
      void held
        .find((one) => one.journey.id === journey.id)
        ?.value.change(
          {
            type: 'edit',
            kind: 'opportunity',
            id: opportunity.id,
            fields: { effect: to?.effect ?? null, effort: to?.effort ?? null },
          },
          text.plan.opportunities.moved({ name: opportunity.text }),
        );
    },
    [text, held],
  );
}

const KEYS: Record<string, { effect: number; effort: number }> = {
  ArrowUp: { effect: 1, effort: 0 },
  ArrowDown: { effect: -1, effort: 0 },
  ArrowLeft: { effect: 0, effort: -1 },
  ArrowRight: { effect: 0, effort: 1 },
};

/** Where an arrow key takes an opportunity; undefined at the edge. One that nobody has judged goes to the middle. */
export function fieldByKey(key: string, { opportunity }: PlacedOpportunity): Field | undefined {
  const by = KEYS[key];
  if (!by) return undefined;
  const { effect, effort } = opportunity;
  if (!effect || !effort) return { effect: effect ?? 2, effort: effort ?? 2 };
  const [nextEffect, nextEffort] = [effect + by.effect, effort + by.effort];
  return isWeight(nextEffect) && isWeight(nextEffort)
    ? { effect: nextEffect, effort: nextEffort }
    : undefined;
}

const isWeight = (weight: number): weight is Weight => weight === 1 || weight === 2 || weight === 3;
