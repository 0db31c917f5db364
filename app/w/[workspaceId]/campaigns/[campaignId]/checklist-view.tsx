'use client';

import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { GROUPINGS, groupItems } from '@/lib/checklists/group-items';
import { stepsOf } from '@/lib/framework/twelve-steps';
import { AddLine } from '../../journeys/[journeyId]/inspector/add-line';
import { NothingYet } from '../../nothing-yet';
import { useAddress } from '../../use-address';
import type { CampaignFacts } from './campaign-facts';
import { ItemLine } from './item-line';

const USUAL = { by: 'due', department: '' };

/** The checklist: grouped by day, step or department, each item ticked where it stands. */
export function ChecklistView(props: CampaignFacts) {
  const { workspace, campaign, checklist, edits } = props;
  const text = useText();
  const words = text.campaigns.list;
  const language = useLanguage();
  const [view, change] = useAddress(USUAL);
  const by = GROUPINGS.find((one) => one === view.by) ?? 'due';
  const { items, settled, late } = checklist.counts;
  const steps = stepsOf(workspace);
  const shown = checklist.items.filter(
    ({ department }) => view.department === '' || department === view.department,
  );
  const groups = groupItems(workspace, shown, by);
  const nameOf = (key: string) => {
    if (by === 'due') return key ? longDay(key, language) : words.noDay;
    if (by === 'step') return steps.find(({ id }) => id === key)?.name ?? words.noStep;
    return workspace.departments.find(({ id }) => id === key)?.name ?? words.noDepartment;
  };
  return (
    <section aria-label={words.title} className="grid gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-52">
          <h2 className="text-16">{words.title}</h2>
          <p className="text-muted">
            {text.campaigns.settledOf({ settled, items })}
            {late > 0 && <span className="text-bad"> · {text.campaigns.late({ count: late })}</span>}
          </p>
          <progress
            aria-label={text.campaigns.settledOf({ settled, items })}
            max={Math.max(items, 1)}
            value={settled}
            className="mt-1 h-2 w-full max-w-80 accent-(--accent)"
          />
        </div>
        <div className="no-print flex flex-wrap gap-3">
          <Choice
            label={words.by}
            showLabel
            value={by}
            options={GROUPINGS.map((id) => ({ id, label: words.groupings[id] }))}
            onChange={(next) => change({ by: next })}
            className="w-40"
          />
          <Choice
            label={words.only}
            showLabel
            value={view.department}
            options={[
              { id: '', label: words.all },
              ...workspace.departments.map(({ id, name }) => ({ id, label: name })),
            ]}
            onChange={(department) => change({ department })}
            className="w-48"
          />
        </div>
      </div>
      {items === 0 && <NothingYet title={words.none} why={words.noneWhy} />}
      {groups.map(({ key, items }) => (
        <section key={key} aria-label={nameOf(key)} className="grid gap-1.5">
          <h3 className="text-14">
            {nameOf(key)}
            <span className="ml-1.5 font-medium text-muted tabular-nums">{items.length}</span>
          </h3>
          <ul className="grid gap-1.5">
            {items.map((item) => (
              <ItemLine key={item.key} {...props} item={item} isDayShown={by !== 'due'} />
            ))}
          </ul>
        </section>
      ))}
      <div className="max-w-md">
        <AddLine key={campaign.id} label={words.addOwn} onAdd={edits.addTask} />
      </div>
    </section>
  );
}
