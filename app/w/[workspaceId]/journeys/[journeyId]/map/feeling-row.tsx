'use client';

import { useCallback, useState } from 'react';
import { useText } from '@/app/text/text-context';
import type { MapColumn } from '@/lib/map/columns';
import { feelingCurve } from '@/lib/map/feeling-curve';
import { FEELINGS_DOWN, feelingY } from '@/lib/map/feeling-scale';
import { gridPlace } from '../matrix/use-grid-keys';
import { FeelingCell } from './feeling-cell';
import { MapCells } from './map-cells';
import { type ColumnLook, columnPlaces } from './map-column';
import type { MapActions } from './use-map-actions';
import type { Feeling } from './use-map-edits';

/** Where the best feeling lies in the band, what is between two levels, and how high the band is, in pixels. */
export const FEELING_TOP = 22;
export const FEELING_GAP = 24;
export const FEELING_HEIGHT = 2 * FEELING_TOP + 4 * FEELING_GAP + 14;

type FeelingRowProps = {
  columns: readonly MapColumn[];
  row: number;
  lookOf: (column: MapColumn) => ColumnLook;
  actions: MapActions;
};

/** The feeling as a curve through the moments; a point is dragged, or set by a number key. */
export function FeelingRow({ columns, row, lookOf, actions }: FeelingRowProps) {
  'use memo';
  const text = useText();
  const [dragged, setDragged] = useState<{ moment: string; feeling: Feeling } | null>(null);
  const { middles, width } = columnPlaces(columns);
  const points = columns.flatMap((column) => {
    if (column.kind !== 'moment') return [];
    const feeling = dragged?.moment === column.id ? dragged.feeling : column.moment.feeling;
    if (feeling === undefined) return [null];
    return [{ x: middles.get(column.id) ?? 0, y: feelingY(feeling, FEELING_TOP, FEELING_GAP) }];
  });
  const onDrag = useCallback(
    (moment: string, feeling: Feeling | null) => setDragged(feeling === null ? null : { moment, feeling }),
    [],
  );
  const curve = (
    <svg aria-hidden="true" className="feeling-curve" width={width} height={FEELING_HEIGHT}>
      {FEELINGS_DOWN.map((feeling) => (
        <line
          key={feeling}
          x1={0}
          x2={width}
          y1={feelingY(feeling, FEELING_TOP, FEELING_GAP)}
          y2={feelingY(feeling, FEELING_TOP, FEELING_GAP)}
          className={feeling === 0 ? 'feeling-zero' : 'feeling-line'}
        />
      ))}
      {feelingCurve(points).map(({ d, isKnown }) => (
        <path key={d} d={d} className={isKnown ? 'feeling-path' : 'feeling-path feeling-guess'} />
      ))}
    </svg>
  );
  return (
    <tr className="feeling-row" style={{ height: FEELING_HEIGHT }}>
      <th scope="row" className="row-name" {...gridPlace(row, 0)}>
        <span>{text.map.lanes.feeling}</span>
        <span aria-hidden className="feeling-levels">
          {FEELINGS_DOWN.map((feeling) => (
            <small key={feeling} style={{ top: feelingY(feeling, FEELING_TOP, FEELING_GAP) }}>
              {text.inspector.experience.feelings[feeling]}
            </small>
          ))}
        </span>
      </th>
      <MapCells
        columns={columns}
        row={row}
        lookOf={lookOf}
        actions={actions}
        over={curve}
        cell={(column, at, over) => (
          <FeelingCell
            key={column.id}
            moment={column.moment}
            shown={dragged?.moment === column.id ? dragged.feeling : column.moment.feeling}
            row={row}
            column={at}
            look={lookOf(column)}
            actions={actions}
            onDrag={onDrag}
          >
            {over}
          </FeelingCell>
        )}
      />
    </tr>
  );
}
