'use client';

import { useText } from '@/app/text/text-context';
import { FEELINGS_DOWN, feelingY } from '@/lib/map/feeling-scale';
import type { Moment } from '@/lib/model/facts';

/** A feeling as a point on a scale of five. */
export function FeelingMark({ feeling }: { feeling: Moment['feeling'] }) {
  const text = useText();
  const words = text.inspector.experience.feelings;
  return (
    <svg
      width={14}
      height={38}
      role="img"
      aria-label={feeling === undefined ? text.map.feelingUnknown : words[feeling]}
      className="mt-0.5 flex-none"
    >
      {FEELINGS_DOWN.map((level) => (
        <circle key={level} cx={7} cy={feelingY(level, 3, 8)} r={1.5} fill="var(--faint)" />
      ))}
      {feeling !== undefined && (
        <circle
          cx={7}
          cy={feelingY(feeling, 3, 8) + (feeling === 2 ? 2 : feeling === -2 ? -2 : 0)}
          r={5}
          fill={feeling < 0 ? 'var(--mark-bad)' : feeling > 0 ? 'var(--mark-ok)' : 'var(--muted)'}
        />
      )}
    </svg>
  );
}
