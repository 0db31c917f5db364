import { runsOf } from '../../map/columns';
import { isCardLane, type Lane } from '../../map/lanes';
import { type Told, tableRow } from '../sheets/told';
import type { MeasuredMap } from './measure-map';

/** The map for whoever hears it: one table over all sheets, moments across, lanes down; the ways stand below it. */
export function tellMap(map: MeasuredMap): Told[] {
  const { text, journey, lanes } = map;
  const columns = map.columns.map(({ column }) => column);
  const heads = (by: 'stage' | 'step') => {
    let first = 0;
    return tableRow([
      { tag: 'TD' },
      ...runsOf(columns, by).map((run): Told => {
        const at = first;
        first += run.columns.length;
        return { tag: 'TH', key: `${by} ${at}`, scope: 'Column', span: run.columns.length };
      }),
    ]);
  };
  const moments = tableRow([
    { tag: 'TH', key: 'does', scope: 'Row' },
    ...columns.map((column): Told => {
      if (column.kind === 'empty') return { tag: 'TD' };
      const figure = (key: string, alt: string): Told => ({ tag: 'Figure', key, alt });
      if (column.kind === 'unseen')
        return { tag: 'TD', children: [figure(`unseen ${column.id}`, text.lookThrough.unseen)] };
      const { id } = column.moment;
      return {
        tag: 'TH',
        scope: 'Column',
        children: [
          { tag: 'P', key: `moment ${id}` },
          figure(`truth ${id}`, text.matrix.momentOfTruth),
          figure(`no contact ${id}`, text.matrix.noContact),
        ],
      };
    }),
  ]);
  const rows = lanes
    .filter(({ lane }) => lane !== 'ways')
    .map(({ lane }) =>
      tableRow([
        { tag: 'TH', key: `lane ${lane}`, scope: 'Row' },
        ...columns.map((column): Told => cellOf(map, lane, column)),
      ]),
    );
  const names = new Map(
    columns.flatMap((column) => (column.kind === 'moment' ? [[column.id, column.moment.name] as const] : [])),
  );
  const ways = journey.scenarios.flatMap(({ id, moments: taken }): Told[] => [
    { tag: 'P', key: `way ${id}` },
    { tag: 'Figure', key: `stops ${id}`, alt: taken.flatMap((moment) => names.get(moment) ?? []).join(', ') },
  ]);
  return [
    { tag: 'H1', key: 'title' },
    { tag: 'P', key: 'about' },
    { tag: 'Table', children: [heads('stage'), heads('step'), moments, ...rows] },
    ...(lanes.some(({ lane }) => lane === 'ways') ? ways : []),
  ];
}

function cellOf({ text }: MeasuredMap, lane: Lane, column: MeasuredMap['columns'][number]['column']): Told {
  if (column.kind !== 'moment') return { tag: 'TD' };
  const { id, feeling } = column.moment;
  if (isCardLane(lane)) return { tag: 'TD', key: `${lane} ${id}` };
  return {
    tag: 'TD',
    children: [
      ...(feeling === undefined
        ? []
        : [
            {
              tag: 'Figure' as const,
              key: `feeling ${id}`,
              alt: text.inspector.experience.feelings[feeling],
            },
          ]),
      { tag: 'P', key: `word ${id}` },
    ],
  };
}
