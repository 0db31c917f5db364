'use client';

import { useCallback, useDeferredValue, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { NO_FILTER } from '@/lib/map/map-filter';
import { Inspector } from '../inspector/inspector';
import { SidePanel } from '../inspector/side-panel';
import { useJourney } from '../journey-context';
import { useSelection } from '../selection';
import { MapByMoment } from './map-by-moment';
import { MapGrid } from './map-grid';
import { MapToolbar } from './map-toolbar';
import { useMapView } from './map-view';
import { PrintedMap } from './printed-map';
import { useMapEdits } from './use-map-edits';
import { usePrint } from './use-print';
import { useScenarioEdits } from './use-scenario-edits';
import { momentsIn, useShownMap } from './use-shown-map';
import { WaysPanel } from './ways-panel';

/** The journey map with the panel of what is selected; on a phone, one moment at a time. */
export function MapScreen() {
  'use memo';
  const text = useText();
  const { documentId, journey } = useJourney();
  const [selection, select] = useSelection();
  const [filter, setFilter] = useState(NO_FILTER);
  const view = useMapView(documentId);
  const edits = useMapEdits();
  const width = useScreenWidth();
  const [showsWays, setShowsWays] = useState(false);
  const [drawnId, draw] = useState<string | null>(null);
  const { kind: printed, print } = usePrint();
  const scenarioEdits = useScenarioEdits();
  const map = useShownMap(view.shown, filter);

  // Beside the map it may come a little later than the key that walks on.
  const inPanel = useDeferredValue(selection);
  const leave = useCallback(() => select(null), [select]);
  const drawn = journey.scenarios.find(({ id }) => id === drawnId) ?? null;
  const take = useCallback(
    (moment: string) => drawn && scenarioEdits.setMoments(drawn, [...drawn.moments, moment]),
    [drawn, scenarioEdits],
  );
  const showWays = (isShown: boolean) => {
    setShowsWays(isShown);
    if (!isShown) draw(null);
  };

  // Beside the map the panel follows the keyboard; a sheet over it would be in the way.
  const visit = useCallback(
    (moment: string) => width === 'desk' && select({ kind: 'moment', moment }),
    [width, select],
  );
  return (
    <>
      <div className="map-screen flex h-full min-h-0">
        <h1 className="sr-only">{text.map.title({ journey: journey.name })}</h1>
        <section className="flex min-w-0 flex-1 flex-col" aria-label={text.map.tab}>
          <MapToolbar
            view={view}
            map={map}
            filter={filter}
            onFilter={setFilter}
            showsWays={showsWays}
            onShowWays={showWays}
            onPrint={print}
          />
          {journey.moments.length === 0 && (
            <div className="no-print mx-3 mb-2 rounded-lg bg-accent-ground px-3 py-2 phone:mx-5">
              <h2 className="text-14">{text.map.emptyTitle}</h2>
              <p>{width === 'phone' ? text.map.phone.emptyWhat : text.map.emptyWhat}</p>
            </div>
          )}
          {drawn && (
            <p role="status" className="no-print mx-3 mb-2 rounded-lg bg-accent-ground px-3 py-2 phone:mx-5">
              {text.map.scenarios.drawing({ name: drawn.name })}
            </p>
          )}
          {width === 'phone' ? (
            <MapByMoment
              lanes={view.shown}
              moments={momentsIn(map.columns)}
              selection={selection}
              onSelect={select}
              edits={edits}
            />
          ) : (
            <MapGrid
              lanes={view.shown}
              columns={map.columns}
              department={filter.department}
              selection={selection}
              onSelect={select}
              onVisit={visit}
              edits={edits}
              drawn={drawn}
              onTake={take}
            />
          )}
        </section>
        <SidePanel
          title={showsWays ? text.map.scenarios.title : text.matrix.inspector}
          // While a way is drawn the map has to be seen.
          isOpen={showsWays ? drawn === null : selection !== null}
          onClose={() => (showsWays ? showWays(false) : leave())}
          onEscape={leave}
        >
          {showsWays ? (
            <WaysPanel drawn={drawnId} onDraw={draw} />
          ) : (
            <Inspector selection={width === 'desk' ? inPanel : selection} onSelect={select} />
          )}
        </SidePanel>
      </div>
      {printed && <PrintedMap kind={printed} map={map} />}
    </>
  );
}
