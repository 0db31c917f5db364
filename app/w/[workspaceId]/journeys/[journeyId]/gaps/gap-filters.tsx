'use client';

import { X } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import type { Finding } from '@/lib/gaps/finding';
import {
  GAP_GROUPINGS,
  type GapsView,
  isFiltered,
  STATE_FILTERS,
  WHOLE_GAPS_VIEW,
} from '@/lib/gaps/gaps-view';
import { RULE_FAMILIES } from '@/lib/gaps/rule';
import { SearchField } from '../../../search-field';
import { useJourney } from '../journey-context';
import { SeverityToggles } from './severity-toggles';

type GapFiltersProps = {
  view: GapsView;
  onView: (part: Partial<GapsView>) => void;
  wordsOf: (finding: Finding) => string;
};

/** How the gaps are put together, and which of them are shown. */
export function GapFilters({ view, onView, wordsOf }: GapFiltersProps) {
  const text = useText();
  const words = text.gapsPage;
  const { workspace } = useJourney();
  return (
    <search aria-label={words.filters} className="no-print grid gap-3">
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 phone:grid-cols-3 desk:flex desk:flex-wrap desk:*:min-w-30">
        <Choice
          showLabel
          label={words.by}
          value={view.by}
          options={GAP_GROUPINGS.map((id) => ({ id, label: words.groupings[id] }))}
          onChange={(id) => onView({ by: GAP_GROUPINGS.find((by) => by === id) ?? WHOLE_GAPS_VIEW.by })}
        />
        <Choice
          showLabel
          label={words.state}
          value={view.state}
          options={STATE_FILTERS.map((id) => ({
            id,
            label: words.states[id],
            ...(id === 'to-close' && { hint: words.toCloseHint }),
          }))}
          onChange={(id) =>
            onView({ state: STATE_FILTERS.find((state) => state === id) ?? WHOLE_GAPS_VIEW.state })
          }
        />
        <Choice
          showLabel
          label={words.department}
          value={view.department}
          options={[
            { id: '', label: words.anyDepartment },
            ...workspace.departments.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(department) => onView({ department })}
        />
        <Choice
          showLabel
          label={words.family}
          value={view.family}
          options={[
            { id: '', label: words.anyFamily },
            ...RULE_FAMILIES.map((id) => ({ id, label: text.model.ruleFamilies[id] })),
          ]}
          onChange={(id) => onView({ family: RULE_FAMILIES.find((family) => family === id) ?? '' })}
        />
        <SearchField
          label={words.search}
          placeholder={words.searchHint}
          value={view.search}
          onChange={(search) => onView({ search })}
          className="max-phone:col-span-2"
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SeverityToggles view={view} onView={onView} wordsOf={wordsOf} />
        {isFiltered(view) && (
          <Button tone="quiet" onPress={() => onView({ ...WHOLE_GAPS_VIEW, by: view.by })}>
            <X aria-hidden size={14} />
            {words.clear}
          </Button>
        )}
      </div>
    </search>
  );
}
