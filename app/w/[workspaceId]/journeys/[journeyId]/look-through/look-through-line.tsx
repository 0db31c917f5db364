'use client';

import { EyeOff } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { phaseName } from '@/lib/lenses/phase-name';
import { type Stretch, stretchesOf } from '@/lib/lenses/stretches';
import { nameOf } from '../inspector/place-name';
import { useJourney } from '../journey-context';
import { focusLookThrough } from './look-through-choice';
import { useLookThrough } from './look-through-context';

/** How many unseen moments the line names. */
const NAMED = 2;

/** What just disappeared, and a way to take the glasses off. It is read out as it changes, and printed along. */
export function LookThroughLine() {
  const text = useText();
  const words = text.lookThrough;
  const { view, choose } = useLookThrough();
  return (
    <div
      role="status"
      className={
        view
          ? 'look-through-line flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-sunken px-3 py-1.5 text-14 phone:px-5 print:border-0 print:bg-transparent print:px-0'
          : 'sr-only'
      }
    >
      {view && (
        <>
          <EyeOff aria-hidden size={16} className="flex-none text-bad max-phone:hidden" />
          <p className="min-w-0 flex-1 basis-60 wrap-anywhere">
            <Said />
          </p>
          <Button
            tone="quiet"
            className="no-print"
            onPress={() => {
              choose(null);
              requestAnimationFrame(focusLookThrough);
            }}
          >
            {words.takeOff}
          </Button>
        </>
      )}
    </div>
  );
}

function Said() {
  const text = useText();
  const words = text.lookThrough;
  const { journey } = useJourney();
  const { view, hidden } = useLookThrough();
  if (!view) return null;
  const theLens = text.lenses.theLens(view.lens.called);
  if (view.sights.size === 0) return words.noMoments({ theLens });
  const stretch = stretchToName(stretchesOf(view.sights));
  if (!stretch) return words.allSeen({ theLens });
  const named = stretch.moments.slice(0, NAMED);
  return (
    <>
      <b className="font-semibold">
        {words.disappear({
          theLens,
          moments: hidden.moments.size,
          roles: hidden.roles.size,
          handoffs: hidden.handoffs.size,
        })}
      </b>
      {words.nobodySees({
        from: stretch.from && phaseName(text, view, stretch.from),
        to: stretch.to && phaseName(text, view, stretch.to),
        moments: named.map((id) => nameOf(journey.moments, id)),
        more: stretch.moments.length - named.length,
      })}
    </>
  );
}

/** The hole that says most: the longest between two phases, else the longest there is. */
function stretchToName(stretches: readonly Stretch[]): Stretch | undefined {
  const between = stretches.filter(({ from, to }) => from !== null && to !== null && from !== to);
  const [longest] = (between.length > 0 ? between : stretches).toSorted(
    (a, b) => b.moments.length - a.moments.length,
  );
  return longest;
}
