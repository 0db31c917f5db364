'use client';

import { useState } from 'react';
import { Choice } from '@/app/ui/choice';
import { type HeldJourney, useHeldJourneys } from '../held-journeys';
import { AddLine } from '../journeys/[journeyId]/inspector/add-line';

type AddProps = {
  label: string;
  journeyLabel: string;
  /** The journey that the screen is narrowed to. */
  journeyId: string;
  onAdd: (typed: string, held: HeldJourney) => void;
};

/** Adds something to a journey by typing and Enter; where there are several, one is chosen. */
export function AddToJourney({ label, journeyLabel, journeyId, onAdd }: AddProps) {
  const held = useHeldJourneys();
  const [chosen, setChosen] = useState('');
  const find = (id: string) => held.find(({ journey }) => journey.id === id);
  const target = find(chosen) ?? find(journeyId) ?? held[0];
  if (!target) return null;
  return (
    <div className="no-print flex flex-wrap items-end gap-3">
      {held.length > 1 && (
        <Choice
          showLabel
          className="w-60"
          label={journeyLabel}
          value={target.journey.id}
          options={held.map(({ journey: { id, name } }) => ({ id, label: name }))}
          onChange={setChosen}
        />
      )}
      <div className="min-w-60 flex-1">
        <AddLine label={label} onAdd={(typed) => onAdd(typed, target)} />
      </div>
    </div>
  );
}
