'use client';

import { Download } from 'lucide-react';
import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import {
  ACTION_GROUPINGS,
  actionList,
  DUE_TIMES,
  groupActions,
  type PlacedAction,
} from '@/lib/plan/action-list';
import { InHeldJourney } from '../../held-journeys';
import { ActionRow } from '../../journeys/[journeyId]/inspector/action-row';
import { NothingYet } from '../../nothing-yet';
import { isNarrowed, useAddress } from '../../use-address';
import { isInView, NoMatch, PlanFilters, WHOLE_PLAN } from '../plan-filters';
import { type PlanFacts, PlanFrame } from '../plan-frame';
import { ViewSwitch } from '../view-switch';
import { ActionFor } from './action-for';
import { AddAction } from './add-action';

const WHOLE = { ...WHOLE_PLAN, by: 'when', view: 'list' };

/** What somebody will do, over all journeys: as a list or a board. */
export function ActionsScreen({ workspaceId }: { workspaceId: string }) {
  const words = useText().plan.actions;
  return (
    <PlanFrame
      workspaceId={workspaceId}
      heading={words.heading}
      lead={() => words.lead}
      actions={({ journeys }) =>
        journeys.some(({ actions }) => actions.length > 0) && (
          <a
            className="button no-print"
            title={words.csvHint}
            href={paths.exportPath(workspaceId, 'actions-csv')}
            download=""
          >
            <Download aria-hidden size={14} />
            {words.csv}
          </a>
        )
      }
    >
      {(facts) => <Actions {...facts} />}
    </PlanFrame>
  );
}

function Actions({ workspaceId, workspace, journeys, today }: PlanFacts) {
  const text = useText();
  const words = text.plan.actions;
  const [view, changeView] = useAddress(WHOLE);
  const by = ACTION_GROUPINGS.find((one) => one === view.by) ?? 'when';
  const all = useMemo(() => actionList(journeys, today), [journeys, today]);
  const shown = all.filter((one) => isInView(view, one, one.action.department));
  const groups = groupActions(shown, by, { departments: workspace.departments.map(({ id }) => id) });
  const nameOfGroup = (key: string) => {
    if (by === 'when') return words.times[DUE_TIMES.find((one) => one === key) ?? 'someday'];
    if (by === 'person') return key || words.noPerson;
    if (by === 'journey') return journeys.find(({ id }) => id === key)?.name ?? key;
    return workspace.departments.find(({ id }) => id === key)?.name ?? text.plan.noDepartment;
  };
  const isBoard = view.view === 'board';
  return (
    <>
      {all.length === 0 ? (
        <NothingYet title={words.empty} why={words.emptyWhy} />
      ) : (
        <>
          <PlanFilters
            workspace={workspace}
            view={view}
            onView={changeView}
            isNarrowed={isNarrowed(view, WHOLE, ['by', 'view'])}
            onClear={() => changeView(WHOLE_PLAN)}
          >
            <Choice
              showLabel
              label={words.by}
              value={by}
              options={ACTION_GROUPINGS.filter((id) => id !== 'journey' || journeys.length > 1).map((id) => ({
                id,
                label: words.groupings[id],
              }))}
              onChange={(next) => changeView({ by: next })}
            />
            <ViewSwitch
              label={words.view}
              value={isBoard ? 'board' : 'list'}
              options={[
                { id: 'list', label: words.list },
                { id: 'board', label: words.board },
              ]}
              onChange={(next) => changeView({ view: next })}
            />
          </PlanFilters>
          {shown.length === 0 && <NoMatch />}
          <div
            className={
              isBoard
                ? 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,260px),1fr))] items-start gap-4'
                : 'grid gap-6'
            }
          >
            {groups.map(({ key, actions }) => (
              <section
                key={key}
                aria-label={nameOfGroup(key)}
                className={`grid gap-2 wrap-anywhere ${isBoard ? 'rounded-[10px] bg-sunken p-2' : ''}`}
              >
                <h2 className={`text-14 ${key === 'overdue' && by === 'when' ? 'text-bad' : ''}`}>
                  {nameOfGroup(key)}
                  <span className="ml-1.5 font-medium text-muted tabular-nums">{actions.length}</span>
                </h2>
                <ul className="grid gap-1.5">
                  {actions.map((one) => (
                    <PlacedActionRow key={one.id} one={one} workspaceId={workspaceId} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
      <AddAction journeyId={view.journey} />
    </>
  );
}

function PlacedActionRow({ one, workspaceId }: { one: PlacedAction; workspaceId: string }) {
  const words = useText().plan.actions;
  const language = useLanguage();
  const { action, journey, when } = one;
  const note =
    when === 'overdue' && action.due ? words.overdueSince({ day: longDay(action.due, language) }) : undefined;
  return (
    <InHeldJourney id={journey.id}>
      <ActionRow
        action={action}
        note={note}
        below={<ActionFor action={action} journey={journey} workspaceId={workspaceId} />}
      />
    </InHeldJourney>
  );
}
