'use client';

import { X } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import type { Workspace } from '@/lib/model/facts';
import { TOUCHPOINT_STATES } from '@/lib/model/touchpoint';
import { useHeldJourneys } from '../held-journeys';
import { SearchField } from '../search-field';
import { isNarrowed } from '../use-address';
import {
  INVENTORY_GROUPINGS,
  type InventoryView,
  NO_DEPARTMENT,
  WHOLE_INVENTORY,
} from './use-inventory-table';

type FiltersProps = {
  workspace: Workspace;
  view: InventoryView;
  onView: (part: Partial<InventoryView>) => void;
};

/** How the touchpoints are put together, and which of them are shown. */
export function InventoryFilters({ workspace, view, onView }: FiltersProps) {
  const text = useText();
  const words = text.touchpoints;
  const held = useHeldJourneys();
  return (
    <search
      aria-label={words.filters}
      className="no-print grid grid-cols-2 items-end gap-x-3 gap-y-2 phone:grid-cols-3 desk:flex desk:flex-wrap desk:*:w-48"
    >
      <Choice
        showLabel
        label={words.by}
        value={view.by}
        options={INVENTORY_GROUPINGS.map((id) => ({ id, label: words.groupings[id] }))}
        onChange={(by) => onView({ by })}
      />
      {held.length > 1 && (
        <Choice
          showLabel
          label={words.columns.journey}
          value={view.journey}
          options={[
            { id: '', label: words.anyJourney },
            ...held.map(({ journey: { id, name } }) => ({ id, label: name })),
          ]}
          onChange={(journey) => onView({ journey })}
        />
      )}
      <Choice
        showLabel
        label={words.columns.department}
        value={view.department}
        options={[
          { id: '', label: words.anyDepartment },
          { id: NO_DEPARTMENT, label: words.noDepartment },
          ...workspace.departments.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(department) => onView({ department })}
      />
      <Choice
        showLabel
        label={words.columns.state}
        value={view.state}
        options={[
          { id: '', label: words.anyState },
          ...TOUCHPOINT_STATES.map((id) => ({ id, label: text.model.touchpointStates[id] })),
        ]}
        onChange={(state) => onView({ state })}
      />
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        value={view.search}
        onChange={(search) => onView({ search })}
      />
      {isNarrowed(view, WHOLE_INVENTORY, ['by', 'sort']) && (
        <Button
          tone="quiet"
          className="desk:w-auto!"
          onPress={() => onView({ ...WHOLE_INVENTORY, by: view.by, sort: view.sort })}
        >
          <X aria-hidden size={14} />
          {words.clear}
        </Button>
      )}
    </search>
  );
}
