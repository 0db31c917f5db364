'use client';

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { SEVERITIES, type Severity } from '@/lib/gaps/finding';
import { cardReader, type MapCard } from '@/lib/map/cards';
import type { MapColumn } from '@/lib/map/columns';
import { type CardLane, isCardLane, type Lane } from '@/lib/map/lanes';
import type { Moment, Scenario } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { useDragOrder } from '../matrix/use-drag-order';
import { gridPlace } from '../matrix/use-grid-keys';
import type { Selection } from '../selection';
import { useUnchanged } from '../use-unchanged';
import { CardRow } from './card-row';
import { FeelingRow } from './feeling-row';
import { type ColumnLook, columnPlaces, NAMES_WIDTH, widthOf } from './map-column';
import { MapHeads } from './map-heads';
import { EmptyHead, MomentHead } from './moment-head';
import { isSame, useMapActions } from './use-map-actions';
import type { MapEdits } from './use-map-edits';
import { useMapKeys } from './use-map-keys';
import { WaysRow } from './ways-row';

type MapGridProps = {
  lanes: readonly Lane[];
  columns: readonly MapColumn[];
  /** Cards of other departments than this one step back; '' for none. */
  department: string;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  /** A moment that the keyboard comes by. */
  onVisit: (moment: string) => void;
  edits: MapEdits;
  /** The way that is being drawn, and what takes a moment into it. */
  drawn: Scenario | null;
  onTake: (moment: string) => void;
};

const FIRST_LANE_ROW = 3;
const NO_GAPS = { count: 0, worst: 'none' } as const;

/** The journey as a wall chart: moments in the customer's order, lanes down. */
export function MapGrid(props: MapGridProps) {
  const { lanes, columns, department, selection, onSelect, onVisit, edits, drawn, onTake } = props;
  const text = useText();
  const { workspace, journey, stages, steps, analysis } = useJourney();
  const grid = useRef<HTMLTableElement>(null);
  const keys = useMapKeys(grid);
  const unchanged = useUnchanged();

  const readCards = useMemo(() => cardReader(text, workspace, journey), [text, workspace, journey]);
  // Worked out once an edit, not every time that something else is selected.
  const cardsAt = useMemo(() => {
    const known = new Map<string, MapCard[]>();
    return (lane: CardLane, moment: Moment) => {
      const key = `${lane} ${moment.id}`;
      const cards = known.get(key) ?? unchanged(key, readCards(lane, moment));
      known.set(key, cards);
      return cards;
    };
  }, [readCards, unchanged]);
  const gaps = useMemo(() => gapsByMoment(analysis.findings), [analysis]);
  const { adding, actions } = useMapActions({ grid, columns, edits, readCards, onSelect, onVisit });

  const chosen = selection?.kind === 'moment' ? selection : undefined;
  const lookOf = (column: MapColumn): ColumnLook => {
    if (drawn && column.kind === 'moment') return drawn.moments.includes(column.id) ? 'plain' : 'faded';
    return column.id === chosen?.moment ? 'selected' : 'plain';
  };
  const stepName = (id: string) => steps.find((step) => step.id === id)?.name ?? id;
  const numberOf = new Map(journey.moments.map(({ id }, at) => [id, at + 1]));
  const ids = journey.moments.map(({ id }) => id);
  const putBefore = (id: string, before: string | null, step: string | undefined) => {
    const moment = journey.moments.find((one) => one.id === id);
    if (moment) void edits.moveMoment(moment, before, step);
  };
  const drag = useDragOrder('moment', ids, (id, before, onto) =>
    putBefore(id, before, journey.moments.find((one) => one.id === onto)?.step),
  );
  const press = useCallback(
    (moment: string) => (drawn ? onTake(moment) : onSelect({ kind: 'moment', moment })),
    [drawn, onTake, onSelect],
  );
  const shift = useCallback(
    (moment: Moment, by: -1 | 1) => {
      void edits.shiftMoment(moment, by, columns);
      actions.focusMoment(moment.id);
    },
    [edits, columns, actions],
  );
  // Who comes here by an address finds the moment in sight.
  const chosenMoment = chosen?.moment;
  useEffect(() => {
    if (chosenMoment === undefined) return;
    grid.current
      ?.querySelector(`[data-head="${CSS.escape(chosenMoment)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosenMoment]);
  const isTyping = (place: object) => adding !== null && isSame(adding, place);

  return (
    <div className="map-scroll">
      <table
        ref={grid}
        role="grid"
        aria-label={text.map.grid}
        className="matrix journey-map"
        style={{ width: NAMES_WIDTH + columnPlaces(columns).width }}
        {...keys}
      >
        <colgroup>
          <col style={{ width: NAMES_WIDTH }} />
          {columns.map((column) => (
            <col key={column.id} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <thead>
          <MapHeads columns={columns} stages={stages} selection={selection} actions={actions} />
          <tr>
            <th scope="row" className="row-name does-name" {...gridPlace(2, 0)}>
              {text.map.does}
            </th>
            {columns.map((column, at) =>
              column.kind === 'moment' ? (
                <MomentHead
                  key={column.id}
                  moment={column.moment}
                  stepName={stepName(column.step)}
                  number={numberOf.get(column.id) ?? 0}
                  column={at + 1}
                  look={lookOf(column)}
                  gaps={unchanged(`gaps ${column.id}`, gaps.get(column.id) ?? NO_GAPS)}
                  places={drawn ? placesOf(drawn, column.id) : undefined}
                  isAdding={isTyping({ after: column.id })}
                  drag={drag}
                  actions={actions}
                  onPress={press}
                  onShift={shift}
                />
              ) : column.kind === 'unseen' ? (
                <th
                  key={column.id}
                  scope="col"
                  {...gridPlace(2, at + 1)}
                  className="moment-head map-unseen"
                  data-head={column.id}
                >
                  <span className="sr-only">{text.lookThrough.unseen}</span>
                </th>
              ) : (
                <EmptyHead
                  key={column.id}
                  step={column.step}
                  stepName={stepName(column.step)}
                  column={at + 1}
                  isAdding={isTyping({ step: column.step })}
                  actions={actions}
                  onDropMoment={(event) => {
                    event.preventDefault();
                    putBefore(event.dataTransfer.getData('text/plain'), column.before, column.step);
                  }}
                />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane, index) => {
            const row = FIRST_LANE_ROW + index;
            if (lane === 'ways')
              return journey.scenarios.length === 0 ? null : (
                <WaysRow
                  key={lane}
                  scenarios={journey.scenarios}
                  columns={columns}
                  row={row}
                  lookOf={lookOf}
                  drawn={drawn?.id ?? null}
                  actions={actions}
                  onTake={onTake}
                />
              );
            if (!isCardLane(lane))
              return <FeelingRow key={lane} columns={columns} row={row} lookOf={lookOf} actions={actions} />;
            return (
              <CardRow
                key={lane}
                lane={lane}
                columns={columns}
                row={row}
                lookOf={lookOf}
                cardsAt={cardsAt}
                isTyping={isTyping}
                selection={selection}
                department={department}
                actions={actions}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Where a way comes by a moment, from 1. */
const placesOf = ({ moments }: Scenario, id: string) =>
  moments.flatMap((moment, at) => (moment === id ? [at + 1] : []));

/** How many gaps nobody has accepted lie in each moment, and how bad the worst one is. */
function gapsByMoment(findings: ReturnType<typeof useJourney>['analysis']['findings']) {
  const gaps = new Map<string, { count: number; worst: Severity }>();
  for (const { moment, severity, state } of findings) {
    if (moment === undefined || state === 'accepted') continue;
    const { count, worst } = gaps.get(moment) ?? { count: 0, worst: severity };
    const isWorse = SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(worst);
    gaps.set(moment, { count: count + 1, worst: isWorse ? severity : worst });
  }
  return gaps;
}
