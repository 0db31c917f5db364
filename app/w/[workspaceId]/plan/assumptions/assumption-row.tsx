'use client';

import { useState } from 'react';
import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { isFilled } from '@/lib/model/fields';
import type { RankedAssumption } from '@/lib/plan/rank-assumptions';
import { InHeldJourney } from '../../held-journeys';
import { AssumptionFields } from '../../journeys/[journeyId]/inspector/assumption-fields';
import { ItemRow } from '../../journeys/[journeyId]/inspector/item-row';
import { useRecord } from '../../journeys/[journeyId]/inspector/use-record';
import { PlaceLink } from '../../place-link';
import { MarkTested } from './mark-tested';

type RowProps = { one: RankedAssumption; workspaceId: string };

/** One assumption: how certain it is, where it matters, how it is tested. */
export const AssumptionRow = (props: RowProps) => (
  <InHeldJourney id={props.one.journey.id}>
    <Row {...props} />
  </InHeldJourney>
);

function Row({ one, workspaceId }: RowProps) {
  const text = useText();
  const words = text.plan.assumptions;
  const language = useLanguage();
  const [isMarking, setMarking] = useState(false);
  const { assumption, journey, moment, step, worst, isUntested, isOverdue } = one;
  const { grade, test, result, due } = assumption;
  const record = useRecord('assumption', assumption.id, assumption.text);
  const meta = [
    text.model.grades[grade],
    moment?.momentOfTruth && words.momentOfTruth,
    worst && words.worstGap({ severity: text.model.severities[worst].toLowerCase() }),
  ];
  const day = due && longDay(due, language);
  const place = moment
    ? ({ kind: 'moment', moment: moment.id } as const)
    : step
      ? ({ kind: 'step', step: step.id } as const)
      : null;
  return (
    <ItemRow
      text={assumption.text}
      meta={meta.filter(Boolean).join(' · ')}
      onRemove={() => record.remove()}
      after={
        !isFilled(result) && (
          <Button
            className="m-1.5 flex-none text-12"
            aria-label={words.markTestedOf({ name: assumption.text })}
            aria-expanded={isMarking}
            onPress={() => setMarking(!isMarking)}
          >
            {words.markTested}
          </Button>
        )
      }
      below={
        <div className="grid gap-0.5 px-2.5 pb-2 text-12">
          {isFilled(result) ? (
            <p>{words.resultIs({ result })}</p>
          ) : (
            <p className={isUntested || isOverdue ? 'text-warn' : 'text-muted'}>
              {[
                isFilled(test) ? words.testIs({ test }) : words.noTest,
                day && (isOverdue ? words.overdueSince({ day }) : words.dueOn({ day })),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <p>
            <PlaceLink workspaceId={workspaceId} journey={journey} place={place}>
              {moment
                ? `${moment.step.name} / ${moment.name}`
                : step
                  ? `${step.position + 1} · ${step.name}`
                  : text.plan.wholeJourney}
            </PlaceLink>
          </p>
          {isMarking && <MarkTested assumption={assumption} onDone={() => setMarking(false)} />}
        </div>
      }
    >
      <AssumptionFields assumption={assumption} />
    </ItemRow>
  );
}
