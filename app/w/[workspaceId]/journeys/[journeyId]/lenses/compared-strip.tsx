'use client';

import { useText } from '@/app/text/text-context';
import type { LensComparison } from '@/lib/lenses/compare-lenses';
import type { LensView } from '@/lib/lenses/look-through';
import { useJourney } from '../journey-context';

type Props = { a: LensView; b: LensView; comparison: LensComparison };

/** As many cells as can stand apart on a phone. */
const MOST_APART = 60;

/** Two lenses above each other, a cell a moment: filled where it is seen, hatched where not. The lists below say it. */
export function ComparedStrip({ a, b, comparison }: Props) {
  const text = useText();
  const { journey } = useJourney();
  const isCrowded = journey.moments.length > MOST_APART;
  const alone = new Set(
    [...comparison.moments.onlyA, ...comparison.moments.onlyB].map(({ moment }) => moment),
  );
  return (
    <div aria-hidden className="card grid gap-2 p-4 print:break-inside-avoid">
      {[a, b].map((view) => (
        <div
          key={view.lens.id}
          className="grid items-center gap-x-3 gap-y-1 phone:grid-cols-[130px_1fr_48px]"
        >
          <span className="truncate font-medium">{text.lenses.lens(view.lens.called)}</span>
          <span className={`flex h-[38px] overflow-hidden rounded-md ${isCrowded ? '' : 'gap-px'}`}>
            {journey.moments.map(({ id, name }) => (
              <span
                key={id}
                title={name}
                className={`min-w-0 flex-1 ${cellLook(view.sights.get(id)?.phase != null, alone.has(id))}`}
              />
            ))}
          </span>
          <span className="text-right text-muted tabular-nums max-phone:hidden">
            {view.seen} / {journey.moments.length}
          </span>
        </div>
      ))}
    </div>
  );
}

function cellLook(isSeen: boolean, isAlone: boolean) {
  if (!isSeen)
    return 'bg-[repeating-linear-gradient(135deg,transparent_0_6px,var(--bad-ground)_6px_12px)] border-y border-dashed border-mark-bad';
  return isAlone ? 'bg-accent' : 'bg-accent/25';
}
