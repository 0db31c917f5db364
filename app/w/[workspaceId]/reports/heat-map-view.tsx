'use client';

import { useText } from '@/app/text/text-context';
import type { HeatMap } from '@/lib/reports/heat-map';
import type { Paper } from '@/lib/reports/paper';

type HeatMapViewProps = {
  paper: Paper;
  map: HeatMap;
  onDepartment: (id: string) => void;
};

// On a phone the totals stay in sight, and the steps fade where they go on below them.
const ABOVE_OTHERS =
  'max-phone:sticky max-phone:right-0 max-phone:z-10 max-phone:bg-[linear-gradient(to_right,transparent,var(--card)_1.25rem)] max-phone:pl-6';

/** Departments against steps, with how many gaps each must close there; the darker, the more. */
export function HeatMapView({ paper, map, onDepartment }: HeatMapViewProps) {
  const text = useText();
  const words = text.reports.heat;
  const columns = [...map.steps.map(({ name }) => name), words.elsewhere];
  return (
    <article className="card grid gap-4 px-4 py-6 phone:px-8 print:border-0 print:p-0">
      <header>
        <p className="text-12 text-muted" suppressHydrationWarning>
          {paper.meta}
        </p>
        <h1 className="mt-1 text-26">{paper.title}</h1>
        <p className="mt-1 max-w-3xl text-14 text-muted">{paper.subtitle}</p>
      </header>
      {map.most > 0 && (
        <section
          aria-label={words.title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          className="relative overflow-x-auto print:overflow-visible"
        >
          <table className="w-full border-separate border-spacing-1">
            <thead>
              <tr>
                <td className="sticky left-0 z-10 bg-card" />
                {[...columns, words.total].map((name, at) => (
                  <th
                    key={name}
                    scope="col"
                    className={`min-w-8 p-0 align-bottom text-12 font-medium text-muted ${at === columns.length ? ABOVE_OTHERS : ''}`}
                  >
                    <span
                      className="inline-block max-h-44 rotate-180 truncate text-left [writing-mode:vertical-rl]"
                      title={name}
                    >
                      {name}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {map.rows.map(({ department, byStep, elsewhere, total }) => (
                <tr key={department?.id ?? ''}>
                  <th scope="row" className="sticky left-0 z-10 min-w-28 bg-card pr-2 text-left font-medium">
                    {department ? (
                      <button
                        type="button"
                        className="min-h-target max-w-32 text-left text-accent underline wrap-break-word hyphens-auto phone:max-w-64 underline-offset-2 hover:no-underline"
                        onClick={() => onDepartment(department.id)}
                      >
                        {department.name}
                      </button>
                    ) : (
                      words.nobody
                    )}
                  </th>
                  {[...byStep, elsewhere].map((count, at) => (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: one column a step, which stays where it is
                      key={at}
                      aria-label={words.cell({
                        department: department?.name ?? words.nobody,
                        step: columns[at] ?? '',
                        count,
                      })}
                      className="h-8 rounded-md text-center tabular-nums print:[print-color-adjust:exact]"
                      style={{ background: heatOf(count, map.most) }}
                    >
                      {count || ''}
                    </td>
                  ))}
                  <td className={`text-center font-semibold tabular-nums ${ABOVE_OTHERS}`}>{total}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </article>
  );
}

// Never darker than ink on it can be read.
const STRONGEST_PERCENT = 45;

const heatOf = (count: number, most: number) =>
  count === 0
    ? 'var(--sunken)'
    : `color-mix(in oklab, var(--mark-bad) ${Math.round(8 + ((STRONGEST_PERCENT - 8) * count) / most)}%, var(--card))`;
