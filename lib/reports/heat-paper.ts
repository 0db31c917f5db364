import type { Workspace } from '../model/facts';
import type { Telling } from './department-paper';
import type { HeatMap } from './heat-map';
import type { Paper } from './paper';

/** Where gaps pile up, as a table of numbers; steps without any gap are left out, and so are their columns. */
export function heatPaper(telling: Telling, workspace: Workspace, map: HeatMap, journeys: number): Paper {
  const { text, today, dayText } = telling;
  const { heat: words, columns, meta } = text.reports;
  const rows = map.rows.filter(({ total }) => total > 0);
  const used = map.steps.flatMap(({ name }, at) =>
    rows.some(({ byStep }) => byStep[at])
      ? [{ name, numberOf: (row: (typeof rows)[number]) => row.byStep[at] }]
      : [],
  );
  return {
    meta: meta({
      workspace: workspace.name,
      about: text.reports.journeys({ count: journeys }),
      day: dayText(today),
    }),
    title: words.title,
    subtitle: rows.length > 0 ? words.lead : words.none,
    blocks: [
      {
        kind: 'table',
        label: words.title,
        columns: [
          { name: columns.who, share: 4 },
          ...used.map(({ name }) => ({ name, share: 2 })),
          { name: words.elsewhere, share: 2 },
          { name: words.total, share: 2 },
        ],
        rows: rows.map((row) => ({
          cells: [
            { text: row.department?.name ?? words.nobody, isStrong: true },
            ...used.map(({ numberOf }) => ({ text: `${numberOf(row) || ''}` })),
            { text: `${row.elsewhere || ''}` },
            { text: `${row.total}`, isStrong: true },
          ],
        })),
      },
      ...(rows.length > 0 && used.length < map.steps.length
        ? [{ kind: 'text' as const, text: words.leftOut, isQuiet: true }]
        : []),
    ],
  };
}
