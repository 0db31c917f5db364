'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import type { Moment } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import type { Selection } from '../selection';
import { AssumptionList } from './assumption-list';
import { ContentList } from './content-list';
import { GapList } from './gap-list';
import { MomentExperience } from './moment-experience';
import { MomentLenses } from './moment-lenses';
import { MomentPresence } from './moment-presence';
import { movedBefore } from './moved-before';
import { ObstacleList } from './obstacle-list';
import { OpportunityList } from './opportunity-list';
import { PanelHead } from './panel-head';
import { stepName } from './place-name';
import { QuestionList } from './question-list';
import { Switch } from './switch';
import { useRecord } from './use-record';

type MomentPanelProps = { moment: Moment; onSelect: (place: Selection | null) => void };

/** A moment: what the customer does, asks and feels in it, and how the company is there. */
export function MomentPanel({ moment, onSelect }: MomentPanelProps) {
  const text = useText();
  const words = text.inspector.moment;
  const { journey, steps, analysis, change } = useJourney();
  const record = useRecord('moment', moment.id, moment.name);
  const ids = journey.moments.map(({ id }) => id);
  const moveEntry = (id: string, label: string, by: -1 | 1) => {
    const before = movedBefore(ids, moment.id, by);
    return {
      id,
      label,
      disabled: before === undefined,
      run: () => before !== undefined && record.moveBefore(before),
    };
  };

  return (
    <>
      <PanelHead
        title={moment.name}
        naming={{
          name: moment.name,
          label: words.name,
          onRename: (typed, seen) =>
            change(
              {
                type: 'edit',
                kind: 'moment',
                id: moment.id,
                fields: { name: typed },
                expected: { name: seen },
              },
              text.matrix.edits.renamed({ name: seen }),
              { quiet: true },
            ),
        }}
        entries={[
          moveEntry('earlier', words.earlier, -1),
          moveEntry('later', words.later, 1),
          {
            id: 'delete',
            label: text.ui.delete,
            run: () => {
              record.remove();
              onSelect({ kind: 'step', step: moment.step });
            },
          },
        ]}
      >
        <button
          type="button"
          className="justify-self-start py-1 text-left text-muted hover:text-ink hover:underline"
          onClick={() => onSelect({ kind: 'step', step: moment.step })}
        >
          {words.place({
            step: stepName(steps, moment.step),
            number: ids.indexOf(moment.id) + 1,
            count: ids.length,
          })}
        </button>
      </PanelHead>
      <div className="grid gap-2">
        <Choice
          label={words.step}
          showLabel
          value={moment.step}
          options={steps.map(({ id }) => ({ id, label: stepName(steps, id) }))}
          onChange={(step) => record.set({ step }, words.step)}
        />
        <Switch
          isOn={moment.momentOfTruth ?? false}
          onChange={(isOn) => record.set({ momentOfTruth: isOn || null }, words.momentOfTruth)}
        >
          {words.momentOfTruth}
        </Switch>
      </div>
      <GapList
        title={words.gaps}
        findings={analysis.findings.filter((found) => found.moment === moment.id)}
        here={{ kind: 'moment', moment: moment.id }}
        onSelect={onSelect}
      />
      <QuestionList moment={moment} />
      <ObstacleList moment={moment} />
      <MomentPresence moment={moment} />
      <OpportunityList moment={moment} />
      <ContentList moment={moment} />
      <MomentExperience moment={moment} />
      <MomentLenses moment={moment} />
      <AssumptionList on={{ moment: moment.id }} />
    </>
  );
}
