'use client';

import { useText } from '@/app/text/text-context';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import type { Selection } from '../selection';

const LOOKS = {
  leads: 'bg-strong text-on-strong border-strong',
  supports: 'bg-card border-faint',
  consulted: 'bg-sunken border-transparent text-muted',
  informed: 'bg-sunken border-transparent text-muted',
  none: 'border-line text-muted',
  unanswered: 'hatched border-line text-muted',
} as const;

/** A department's part in every step, side by side. */
export function RoleStrip(props: { department: string; onSelect: (place: Selection) => void }) {
  const { department, onSelect } = props;
  const text = useText();
  const { journey, steps } = useJourney();
  const { hidden } = useLookThrough();
  const levelAt = new Map(
    journey.roles.filter((role) => role.department === department).map(({ step, level }) => [step, level]),
  );
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(72px,1fr))] gap-1">
      {steps.map(({ id, name }, index) => {
        const isUnseen = hidden.steps.has(id);
        const level = levelAt.get(id) ?? 'unanswered';
        return (
          <li key={id} className="grid">
            <button
              type="button"
              title={name}
              className={`grid min-h-11 content-center rounded-md border px-1 py-1 text-center text-12 leading-tight hover:outline-2 hover:outline-line ${isUnseen ? 'unseen-void' : LOOKS[level]}`}
              onClick={() => onSelect({ kind: 'cell', department, step: id })}
            >
              <span className="truncate font-semibold">
                {index + 1} <span className="font-normal">{name}</span>
              </span>
              {isUnseen ? (
                <span className="sr-only">{text.lookThrough.unseen}</span>
              ) : (
                <span>{text.model.levels[level]}</span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
