'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { opportunityBoard } from '@/lib/plan/opportunity-board';
import { NothingYet } from '../../nothing-yet';
import { isNarrowed, useAddress } from '../../use-address';
import { isInView, NoMatch, PlanFilters, WHOLE_PLAN } from '../plan-filters';
import { type PlanFacts, PlanFrame } from '../plan-frame';
import { ViewSwitch } from '../view-switch';
import { Board } from './board';
import { OpportunityRows } from './opportunity-rows';

const WHOLE = { ...WHOLE_PLAN, view: 'board' };

/** The opportunities of all journeys, by effect and effort. */
export function OpportunitiesScreen({ workspaceId }: { workspaceId: string }) {
  const words = useText().plan.opportunities;
  return (
    <PlanFrame workspaceId={workspaceId} heading={words.heading} lead={() => words.lead}>
      {(facts) => <Opportunities {...facts} />}
    </PlanFrame>
  );
}

function Opportunities({ workspaceId, workspace, journeys }: PlanFacts) {
  const text = useText();
  const words = text.plan.opportunities;
  const width = useScreenWidth();
  const [view, changeView] = useAddress(WHOLE);
  const board = useMemo(() => opportunityBoard(workspace, journeys), [workspace, journeys]);
  const isShown = (one: (typeof board.all)[number]) => isInView(view, one, one.opportunity.department);
  const shown = {
    fields: board.fields.map((field) => ({ ...field, opportunities: field.opportunities.filter(isShown) })),
    unjudged: board.unjudged.filter(isShown),
    all: board.all.filter(isShown),
  };
  // Three columns do not fit a phone.
  const isBoard = view.view === 'board' && width !== 'phone';
  if (board.all.length === 0)
    return (
      <NothingYet title={words.empty} why={words.emptyWhy}>
        {journeys[0] && (
          <Link className="button" href={paths.matrixPath(workspaceId, journeys[0].id)}>
            {text.plan.toMatrix}
          </Link>
        )}
      </NothingYet>
    );
  return (
    <>
      <PlanFilters
        workspace={workspace}
        view={view}
        onView={changeView}
        isNarrowed={isNarrowed(view, WHOLE, ['view'])}
        onClear={() => changeView(WHOLE_PLAN)}
      >
        {width !== 'phone' && (
          <ViewSwitch
            label={words.view}
            value={isBoard ? 'board' : 'list'}
            options={[
              { id: 'board', label: words.board },
              { id: 'list', label: words.list },
            ]}
            onChange={(next) => changeView({ view: next })}
          />
        )}
      </PlanFilters>
      {shown.all.length === 0 ? (
        <NoMatch />
      ) : isBoard ? (
        <Board workspaceId={workspaceId} workspace={workspace} board={shown} />
      ) : (
        <OpportunityRows workspaceId={workspaceId} workspace={workspace} board={shown} />
      )}
    </>
  );
}
