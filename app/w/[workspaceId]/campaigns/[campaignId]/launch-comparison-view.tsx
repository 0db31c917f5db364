'use client';

import { useText } from '@/app/text/text-context';
import type { LaunchComparison } from '@/lib/checklists/launch';
import { stepsOf } from '@/lib/framework/twelve-steps';
import type { ItemState } from '@/lib/model/campaign';
import type { Workspace } from '@/lib/model/facts';

type Props = { workspace: Workspace; comparison: LaunchComparison };

/** What is different between the launch and today, list by list; a list without anything is left out. */
export function LaunchComparisonView({ workspace, comparison }: Props) {
  const text = useText();
  const words = text.campaigns.launching;
  const steps = stepsOf(workspace);
  const departments = (ids: readonly string[]) =>
    ids.map((id) => workspace.departments.find((one) => one.id === id)?.name ?? id).join(', ') ||
    words.nobody;
  const state = (of: ItemState | undefined) => (of ? text.campaigns.states[of] : words.open).toLowerCase();
  const lists = [
    { title: words.gapsNew, lines: comparison.gapsNew.map((gap) => gap.text), tone: 'text-bad' },
    { title: words.gapsClosed, lines: comparison.gapsClosed.map((gap) => gap.text), tone: 'text-ok' },
    {
      title: words.leadsChanged,
      lines: comparison.leadsChanged.map(({ step, was, is }) =>
        words.lead({
          step: steps.find(({ id }) => id === step)?.name ?? step,
          was: departments(was),
          is: departments(is),
        }),
      ),
    },
    {
      title: words.itemsChanged,
      lines: comparison.itemsChanged.map((item) => `${item.text}: ${state(item.was)} → ${state(item.state)}`),
    },
    { title: words.itemsAdded, lines: comparison.itemsAdded.map((item) => item.text) },
    { title: words.itemsLapsed, lines: comparison.itemsLapsed.map((item) => item.text) },
    { title: words.gapsStill, lines: comparison.gapsStill.map((gap) => gap.text) },
  ];
  return (
    <>
      {comparison.isSame && <p>{words.same}</p>}
      {lists
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines, tone = '' }) => (
          <section key={title} aria-label={title}>
            <h3 className={`text-14 ${tone}`}>
              {title}
              <span className="ml-1.5 font-medium text-muted tabular-nums">{lines.length}</span>
            </h3>
            <ul className="grid list-disc gap-0.5 pl-5 wrap-anywhere">
              {[...new Set(lines)].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
