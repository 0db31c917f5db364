'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { CONTENT_STATES } from '@/lib/model/content';
import type { Workspace } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import type { PlannedContent } from '@/lib/plan/content-plan';
import { InHeldJourney } from '../../held-journeys';
import { ContentFields } from '../../journeys/[journeyId]/inspector/content-list';
import { ItemRow } from '../../journeys/[journeyId]/inspector/item-row';
import { useRecord } from '../../journeys/[journeyId]/inspector/use-record';
import { PlaceLink } from '../../place-link';

type RowProps = { row: PlannedContent; workspaceId: string; workspace: Workspace; isNew: boolean };

/** One piece of content: for which questions, where, by whom, how it is measured, and how far it is. */
export function ContentRow(props: RowProps) {
  return (
    <InHeldJourney id={props.row.journey.id}>
      <Row {...props} />
    </InHeldJourney>
  );
}

function Row({ row, workspaceId, workspace, isNew }: RowProps) {
  const text = useText();
  const words = text.plan.content;
  const { content, questions, moment, journey } = row;
  const record = useRecord('content', content.id, content.text);
  const meta = [
    content.form,
    content.channel,
    workspace.departments.find(({ id }) => id === content.department)?.name ?? text.plan.noDepartment,
  ];
  return (
    <ItemRow
      text={content.text}
      meta={meta.filter(isFilled).join(' · ')}
      isNew={isNew}
      onRemove={() => record.remove()}
      after={
        <Choice
          className="m-1.5 w-40 flex-none max-phone:w-32"
          label={words.stateOf({ name: content.text })}
          value={content.state ?? ''}
          options={[
            { id: '', label: words.notSaid },
            ...CONTENT_STATES.map((id) => ({ id, label: text.model.contentStates[id] })),
          ]}
          onChange={(chosen) =>
            record.set({ state: CONTENT_STATES.find((state) => state === chosen) ?? null }, words.state)
          }
        />
      }
      below={
        <div className="grid gap-0.5 px-2.5 pb-2 text-12">
          <p className={questions.length > 0 ? '' : 'text-warn'}>
            {questions.length > 0
              ? `${words.answers}: ${questions.map((question) => question.text).join(' · ')}`
              : words.noQuestion}
          </p>
          <p className={isFilled(content.measure) ? 'text-muted' : 'text-warn'}>
            {isFilled(content.measure) ? words.measured({ by: content.measure }) : words.noMeasure}
          </p>
          <p>
            <PlaceLink
              workspaceId={workspaceId}
              journey={journey}
              place={{ kind: 'moment', moment: moment.id }}
            >
              {`${moment.step.name} / ${moment.name}`}
            </PlaceLink>
          </p>
        </div>
      }
    >
      <ContentFields content={content} moment={moment} />
    </ItemRow>
  );
}
