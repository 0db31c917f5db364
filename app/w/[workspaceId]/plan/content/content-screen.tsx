'use client';

import { useMemo, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { CONTENT_STATES } from '@/lib/model/content';
import { contentPlan } from '@/lib/plan/content-plan';
import { NothingYet } from '../../nothing-yet';
import { isNarrowed, useAddress } from '../../use-address';
import { isInView, NoMatch, PlanFilters, WHOLE_PLAN } from '../plan-filters';
import { type PlanFacts, PlanFrame } from '../plan-frame';
import { ContentRow } from './content-row';
import { OpenQuestions } from './open-questions';

const WHOLE = { ...WHOLE_PLAN, state: '' };
/** As many as are drawn without anybody waiting; the others are one press away. */
const FIRST = 40;
/** What the state filter calls content of which nobody has said the state. */
const NOT_SAID = '-';

/** The content plan: what must be made, and the questions that nobody answers beside it. */
export function ContentScreen({ workspaceId }: { workspaceId: string }) {
  const words = useText().plan.content;
  return (
    <PlanFrame workspaceId={workspaceId} heading={words.heading} lead={() => words.lead}>
      {(facts) => <Plan {...facts} />}
    </PlanFrame>
  );
}

function Plan({ workspaceId, workspace, journeys }: PlanFacts) {
  const text = useText();
  const words = text.plan.content;
  const [view, changeView] = useAddress(WHOLE);
  const [planned, setPlanned] = useState<string | null>(null);
  const { rows, open } = useMemo(() => contentPlan(workspace, journeys), [workspace, journeys]);
  const shown = rows.filter(
    (row) =>
      isInView(view, row, row.content.department) &&
      (view.state === '' || (row.content.state ?? NOT_SAID) === view.state),
  );
  const [most, setMost] = useState(FIRST);
  const inSight = shown.filter(({ content }, at) => at < most || content.id === planned);
  const openShown = open.filter(({ journey }) => view.journey === '' || journey.id === view.journey);
  return (
    <div className="grid items-start gap-x-6 gap-y-8 desk:grid-cols-[minmax(0,1fr)_320px]">
      <section aria-label={words.list} className="grid gap-4">
        <PlanFilters
          workspace={workspace}
          view={view}
          onView={changeView}
          isNarrowed={isNarrowed(view, WHOLE)}
          onClear={() => changeView(WHOLE)}
        >
          <Choice
            showLabel
            label={words.state}
            value={view.state}
            options={[
              { id: '', label: words.anyState },
              { id: NOT_SAID, label: words.notSaid },
              ...CONTENT_STATES.map((id) => ({ id, label: text.model.contentStates[id] })),
            ]}
            onChange={(state) => changeView({ state })}
          />
        </PlanFilters>
        {rows.length === 0 ? (
          <NothingYet title={words.empty} why={open.length > 0 ? words.emptyWhy : words.emptyNoQuestions} />
        ) : shown.length === 0 ? (
          <NoMatch />
        ) : (
          <>
            <div className="flex flex-wrap items-center gap-x-3 text-12 text-muted">
              <p role="status">{words.count({ count: shown.length })}</p>
              {openShown.length > 0 && (
                <a
                  href="#open-questions"
                  className="py-1 text-accent underline-offset-2 hover:underline desk:hidden"
                >
                  {text.plan.waiting.content({ count: openShown.length })}
                </a>
              )}
            </div>
            <ul className="grid gap-2 wrap-anywhere">
              {inSight.map((row) => (
                <ContentRow
                  key={row.id}
                  row={row}
                  workspaceId={workspaceId}
                  workspace={workspace}
                  isNew={row.content.id === planned}
                />
              ))}
            </ul>
            {shown.length > inSight.length && (
              <Button className="justify-self-start" onPress={() => setMost(shown.length)}>
                {words.showMore({ count: shown.length - inSight.length })}
              </Button>
            )}
          </>
        )}
      </section>
      <OpenQuestions
        workspaceId={workspaceId}
        questions={openShown}
        hasContent={rows.length > 0}
        onPlanned={(id) => {
          setPlanned(id);
          changeView({ department: '', state: '' });
        }}
      />
    </div>
  );
}
