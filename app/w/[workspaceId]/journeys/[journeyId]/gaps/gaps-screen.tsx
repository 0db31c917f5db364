'use client';

import { useDeferredValue, useMemo } from 'react';
import { useText } from '@/app/text/text-context';
import { describeFinding } from '@/lib/gaps/describe-finding';
import type { Finding } from '@/lib/gaps/finding';
import { filterGaps, WHOLE_GAPS_VIEW } from '@/lib/gaps/gaps-view';
import { groupGaps } from '@/lib/gaps/group-gaps';
import { hideInGroups } from '@/lib/gaps/hide-in-groups';
import { isBegun } from '@/lib/gaps/is-begun';
import { placeName } from '../inspector/place-name';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { selectionOf } from '../selection';
import { FailedRules } from './failed-rules';
import { GapFilters } from './gap-filters';
import { GapGroups } from './gap-groups';
import { GapsHead } from './gaps-head';
import { NoGaps, NoMatch, NotBegun } from './no-gaps';
import { useGapsView } from './use-gaps-view';

/** All gaps of a journey, put together and filtered as the address says. */
export function GapsScreen() {
  const text = useText();
  const context = useJourney();
  const { workspace, journey, steps, analysis } = context;
  const { failedRules } = analysis;
  const { allFindings: findings, hidden } = useLookThrough();
  const [view, changeView] = useGapsView();

  const wordsOf = useMemo(() => {
    const cache = new Map<Finding, string>();
    return (finding: Finding) => {
      const known = cache.get(finding);
      if (known !== undefined) return known;
      const place = selectionOf(finding);
      const words = [...Object.values(describeFinding(text, finding)), place && placeName(context, place)];
      cache.set(finding, words.join(' '));
      return words.join(' ');
    };
  }, [text, context]);
  const shown = useMemo(() => filterGaps(findings, view, wordsOf), [findings, view, wordsOf]);
  const list = useMemo(() => {
    const order = {
      steps: steps.map(({ id }) => id),
      departments: workspace.departments.map(({ id }) => id),
    };
    return {
      groups: hideInGroups(groupGaps(shown, view.by, order), hidden.findings),
      by: view.by,
      shown: shown.filter(({ key }) => !hidden.findings.has(key)).length,
    };
  }, [shown, view.by, steps, workspace, hidden]);
  // Drawing hundreds of gaps takes longer than a key press in the search, and must not hold up the next one.
  const drawn = useDeferredValue(list);

  return (
    <div className="relative h-full overflow-auto print:h-auto print:overflow-visible">
      <div className="mx-auto grid w-full max-w-5xl gap-5 px-4 py-6 phone:px-6 phone:py-8 print:max-w-none print:p-0">
        <GapsHead view={view} onView={changeView} />
        <FailedRules rules={failedRules} />
        {findings.length === 0 ? (
          isBegun(journey) ? (
            <NoGaps />
          ) : (
            <NotBegun />
          )
        ) : (
          <>
            <GapFilters view={view} onView={changeView} wordsOf={wordsOf} />
            <GapGroups {...drawn} />
            {drawn.groups.length === 0 && (
              <NoMatch onClear={() => changeView({ ...WHOLE_GAPS_VIEW, by: view.by })} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
