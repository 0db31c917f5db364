'use client';

import { Filter, Route } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { channelsOf, isFiltering, type MapFilter, NO_FILTER } from '@/lib/map/map-filter';
import { useJourney } from '../journey-context';
import { LaneMenu } from './lane-menu';
import { MapKeys } from './map-keys';
import { MapOutput, type PrintKind } from './map-output';
import { MapPersona } from './map-persona';
import type { useMapView } from './map-view';
import { momentsIn, type ShownMap } from './use-shown-map';

type ToolbarProps = {
  view: ReturnType<typeof useMapView>;
  /** What is shown now. */
  map: ShownMap;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
  /** Whether the panel shows the ways through. */
  showsWays: boolean;
  onShowWays: (isShown: boolean) => void;
  onPrint: (kind: PrintKind) => void;
};

/** What is shown of the map, and how it leaves the screen. */
export function MapToolbar(props: ToolbarProps) {
  const { view, map, filter, onFilter, showsWays, onShowWays, onPrint } = props;
  const text = useText();
  const words = text.map.toolbar;
  const language = useLanguage();
  const { workspace, journey } = useJourney();
  const set = (part: Partial<MapFilter>) => onFilter({ ...filter, ...part });
  const [showsFilters, setShowsFilters] = useState(false);
  const isActive = isFiltering(filter);
  const shown = momentsIn(map.columns).length;
  const choose = (
    label: string,
    all: string,
    field: 'scenario' | 'department' | 'channel',
    options: { id: string; label: string }[],
  ) =>
    options.length > 0 && (
      <Choice
        label={label}
        fitsWords
        className="max-phone:w-full"
        value={filter[field]}
        options={[{ id: '', label: all }, ...options]}
        onChange={(id) => set({ [field]: id })}
      />
    );
  const named = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ id, label: name }));

  return (
    <div className="no-print flex flex-wrap items-center gap-2 px-3 py-2 phone:px-5">
      <MapPersona />
      <LaneMenu view={view} />
      <ToggleButton
        className="button data-selected:border-strong data-selected:bg-sunken"
        isSelected={showsWays}
        onChange={onShowWays}
      >
        <Route aria-hidden size={14} />
        {words.ways}
      </ToggleButton>
      <ToggleButton
        className="button phone:hidden data-selected:border-strong data-selected:bg-sunken"
        isSelected={showsFilters}
        onChange={setShowsFilters}
      >
        <Filter aria-hidden size={14} />
        {words.filter}
      </ToggleButton>
      <div
        role="search"
        aria-label={words.filter}
        className={showsFilters ? 'contents' : 'contents max-phone:hidden'}
      >
        {choose(words.scenario, words.allScenarios, 'scenario', named(journey.scenarios))}
        {choose(words.department, words.allDepartments, 'department', named(workspace.departments))}
        {choose(
          words.channel,
          words.allChannels,
          'channel',
          channelsOf(journey, language).map((channel) => ({ id: channel, label: channel })),
        )}
        <ToggleButton
          className="button data-selected:border-strong data-selected:bg-sunken"
          isSelected={filter.onlyGaps}
          onChange={(onlyGaps) => set({ onlyGaps })}
        >
          <Filter aria-hidden size={14} />
          {words.onlyGaps}
        </ToggleButton>
      </div>
      {isActive && (
        <>
          <p role="status" className="text-12 text-muted">
            {words.shown({ shown, all: journey.moments.length })}
          </p>
          <Button tone="quiet" onPress={() => onFilter(NO_FILTER)}>
            {words.clear}
          </Button>
        </>
      )}
      <span className="flex-1" />
      <MapOutput map={map} onPrint={onPrint} />
      <MapKeys />
    </div>
  );
}
