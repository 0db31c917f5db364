'use client';

import { useText } from '@/app/text/text-context';
import type { MapColumn } from '@/lib/map/columns';
import { WAY_GAP, WAY_TOP, wayPath, wayStyle } from '@/lib/map/way-path';
import type { Scenario } from '@/lib/model/facts';
import { stageColour } from '../../../stage-colour';
import { gridPlace } from '../matrix/use-grid-keys';
import { MapCells } from './map-cells';
import { type ColumnLook, columnAttributes, columnPlaces } from './map-column';
import type { MapActions } from './use-map-actions';

type WaysRowProps = {
  scenarios: readonly Scenario[];
  columns: readonly MapColumn[];
  row: number;
  lookOf: (column: MapColumn) => ColumnLook;
  /** The way that is being drawn, by id. */
  drawn: string | null;
  actions: MapActions;
  /** A moment is taken into the way that is being drawn. */
  onTake: (moment: string) => void;
};

/** The ways through, each a line with a stop at every moment that it takes. */
export function WaysRow({ scenarios, columns, row, lookOf, drawn, actions, onTake }: WaysRowProps) {
  'use memo';
  const text = useText();
  const { middles, width } = columnPlaces(columns);
  const height = 2 * WAY_TOP + (scenarios.length - 1) * WAY_GAP;
  const stopsOf = ({ moments }: Scenario) => moments.flatMap((id) => middles.get(id) ?? []);
  const lines = (
    <svg aria-hidden="true" className="ways" width={width} height={height}>
      {scenarios.map((scenario, at) => {
        const { stage, dash } = wayStyle(at);
        const y = WAY_TOP + at * WAY_GAP;
        const isFaded = drawn !== null && drawn !== scenario.id;
        return (
          <g key={scenario.id} style={{ color: stageColour(stage) }} opacity={isFaded ? 0.25 : 1}>
            <path d={wayPath(stopsOf(scenario), y)} className="way-line" strokeDasharray={dash} />
            {[...new Set(stopsOf(scenario))].map((x) => (
              <circle key={x} cx={x} cy={y} r={5} className="way-stop" />
            ))}
          </g>
        );
      })}
    </svg>
  );
  const press = (moment: string) =>
    drawn === null ? actions.select({ kind: 'moment', moment }) : onTake(moment);
  const labelOf = (moment: { id: string; name: string }) => {
    const said = scenarios.map((scenario) => {
      const at = scenario.moments.indexOf(moment.id);
      const names = { way: scenario.name, moment: moment.name };
      return at === -1
        ? text.map.scenarios.skips(names)
        : text.map.scenarios.passes({ ...names, place: at + 1 });
    });
    return said.join('; ');
  };
  return (
    <tr className="ways-row">
      <th scope="row" className="row-name" {...gridPlace(row, 0)}>
        <span className="sr-only">{text.map.lanes.ways}</span>
        <ul className="way-names" style={{ height }}>
          {scenarios.map((scenario, at) => (
            <li
              key={scenario.id}
              style={{ top: WAY_TOP + at * WAY_GAP, color: stageColour(wayStyle(at).stage) }}
              title={scenario.name}
            >
              <span className="way-name">{scenario.name}</span>
            </li>
          ))}
        </ul>
      </th>
      <MapCells
        columns={columns}
        row={row}
        lookOf={lookOf}
        actions={actions}
        over={lines}
        cell={(column, at, over) => (
          <td
            key={column.id}
            role="gridcell"
            {...gridPlace(row, at)}
            {...columnAttributes(lookOf(column))}
            className="ways-cell"
            style={{ height }}
            aria-label={labelOf(column.moment)}
            onFocus={() => actions.visit(column.id)}
            onClick={() => press(column.id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              press(column.id);
            }}
          >
            {over}
          </td>
        )}
      />
    </tr>
  );
}
