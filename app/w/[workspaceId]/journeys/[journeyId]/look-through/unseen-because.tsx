'use client';

import { useText } from '@/app/text/text-context';
import { phaseName } from '@/lib/lenses/phase-name';
import { stretchesOf } from '@/lib/lenses/stretches';
import { useLookThrough } from './look-through-context';

/** Between which phases unseen moments lie, and why the lens does not see them; their names stay hidden. */
export function UnseenBecause({ moments }: { moments: readonly string[] }) {
  const text = useText();
  const words = text.lookThrough.panel;
  const { view } = useLookThrough();
  if (!view) return null;
  const stretches = stretchesOf(view.sights).filter((one) => one.moments.some((id) => moments.includes(id)));
  const phase = (id: string | null | undefined) => (id ? phaseName(text, view, id) : null);
  const reasons = moments.flatMap((id) => {
    const blind = view.sights.get(id)?.blind;
    return blind ? [text.lenses.because(blind)] : [];
  });
  return (
    <>
      <p className="font-medium text-bad">
        {words.why({
          theLens: text.lenses.theLens(view.lens.called),
          from: phase(stretches[0]?.from),
          to: phase(stretches.at(-1)?.to),
        })}
      </p>
      {[...new Set(reasons)].map((because) => (
        <p key={because}>
          {words.because({ because, count: reasons.filter((one) => one === because).length })}
        </p>
      ))}
    </>
  );
}
