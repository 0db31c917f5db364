'use client';

import { useMemo } from 'react';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { ASSUMPTION_GRADES } from '@/lib/model/assumption';
import { rankAssumptions } from '@/lib/plan/rank-assumptions';
import { NothingYet } from '../../nothing-yet';
import { isNarrowed, useAddress } from '../../use-address';
import { AddToJourney } from '../add-to-journey';
import { NoMatch, PlanFilters } from '../plan-filters';
import { type PlanFacts, PlanFrame } from '../plan-frame';
import { AssumptionRow } from './assumption-row';

const WHOLE = { journey: '', grade: '' };

/** What the team believes, the least certain on the most important moments first. */
export function AssumptionsScreen({ workspaceId }: { workspaceId: string }) {
  const words = useText().plan.assumptions;
  return (
    <PlanFrame
      workspaceId={workspaceId}
      heading={words.heading}
      lead={() => (
        <>
          <p>{words.lead}</p>
          <details className="text-12">
            <summary className="cursor-pointer py-1">{words.how}</summary>
            <p>{words.howText}</p>
          </details>
        </>
      )}
    >
      {(facts) => <Assumptions {...facts} />}
    </PlanFrame>
  );
}

function Assumptions({ workspaceId, workspace, journeys, today }: PlanFacts) {
  const text = useText();
  const words = text.plan.assumptions;
  const [view, changeView] = useAddress(WHOLE);
  const ranked = useMemo(() => rankAssumptions(workspace, journeys, today), [workspace, journeys, today]);
  const shown = ranked.filter(
    ({ journey, assumption }) =>
      (view.journey === '' || journey.id === view.journey) &&
      (view.grade === '' || assumption.grade === view.grade),
  );
  return (
    <>
      {ranked.length === 0 ? (
        <NothingYet title={words.empty} why={words.emptyWhy} />
      ) : (
        <>
          <PlanFilters
            workspace={workspace}
            view={{ journey: view.journey }}
            onView={changeView}
            isNarrowed={isNarrowed(view, WHOLE)}
            onClear={() => changeView(WHOLE)}
          >
            <Choice
              showLabel
              label={words.grade}
              value={view.grade}
              options={[
                { id: '', label: words.anyGrade },
                ...ASSUMPTION_GRADES.map((id) => ({ id, label: text.model.grades[id] })),
              ]}
              onChange={(grade) => changeView({ grade })}
            />
          </PlanFilters>
          {shown.length === 0 ? (
            <NoMatch />
          ) : (
            <ol aria-label={words.title} className="grid gap-2 wrap-anywhere">
              {shown.map((one) => (
                <AssumptionRow key={one.id} one={one} workspaceId={workspaceId} />
              ))}
            </ol>
          )}
        </>
      )}
      <AddToJourney
        label={words.add}
        journeyLabel={words.addTo}
        journeyId={view.journey}
        onAdd={(typed, { value }) =>
          void value.change(
            {
              type: 'add',
              kind: 'assumption',
              id: newRecordId(typed, 'assumption'),
              fields: { text: typed, grade: 'assumed' },
            },
            text.matrix.edits.added({ name: typed }),
          )
        }
      />
    </>
  );
}
