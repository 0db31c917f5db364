'use client';

import { CircleDashed } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { activityKey, type Choices } from '@/lib/responsibilities/chosen-mapping';
import type { Activity } from '@/lib/responsibilities/read-responsibilities';
import { useJourney } from '../journey-context';

// An id of a step never has a plus sign in it.
const LEAVE_OUT = '+out';
const NOT_CHOSEN = '+none';

type Props = {
  activities: readonly Activity[];
  steps: Record<string, string | null>;
  /** What the person chose; tells left out on purpose from not yet chosen. */
  chosen: Choices['activities'];
  onChange: (activities: readonly Activity[], step: string | null) => void;
};

/** For each activity of the table: the step that it belongs to, by section where there are sections. */
export function ActivityMapping({ activities, steps, chosen, onChange }: Props) {
  const words = useText().responsibilities.screen;
  const without = activities.filter(({ id }) => !steps[id]);
  const onPurpose = without.filter((activity) => chosen[activityKey(activity)] === null);
  const open = without.length - onPurpose.length;
  const sections = [...new Set(activities.map(({ section = '' }) => section))];
  return (
    <section aria-labelledby="activities" className="grid content-start gap-2">
      <h2 id="activities" className="text-16">
        {words.activities}
      </h2>
      <p className="text-muted">{words.activitiesHint}</p>
      {open > 0 && (
        <p className="flex items-start gap-2 text-warn">
          <CircleDashed aria-hidden size={16} className="mt-px flex-none" />
          {words.withoutStep({ count: open })}
        </p>
      )}
      {onPurpose.length > 0 && <p className="text-muted">{words.onPurpose({ count: onPurpose.length })}</p>}
      {sections.map((section) => {
        const within = activities.filter((activity) => (activity.section ?? '') === section);
        return (
          <div key={section} className="card">
            {section !== '' && (
              <div className="grid items-center gap-2 rounded-t-[10px] border-b border-line bg-sunken px-3 py-2 phone:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
                <h3 className="text-13 wrap-anywhere">{section}</h3>
                {within.length > 1 && (
                  <StepChoice
                    label={words.sectionStep({ name: section })}
                    value={sharedStep(within, steps)}
                    none={words.wholeSection}
                    onChange={(step) => onChange(within, step)}
                  />
                )}
              </div>
            )}
            <ul className="grid divide-y divide-line">
              {within.map((activity) => {
                const isOut = chosen[activityKey(activity)] === null;
                return (
                  <li
                    key={activity.id}
                    className="grid items-center gap-2 px-3 py-2 phone:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]"
                  >
                    <span className="wrap-anywhere">{activity.name}</span>
                    <StepChoice
                      label={words.stepOf({ name: activity.name })}
                      value={steps[activity.id] ?? (isOut ? LEAVE_OUT : NOT_CHOSEN)}
                      none={words.chooseStep}
                      onChange={(step) => onChange([activity], step)}
                    />
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** The step that all of them have, if it is one. */
function sharedStep(within: readonly Activity[], steps: Record<string, string | null>): string {
  const [first, ...others] = new Set(within.map(({ id }) => steps[id]));
  return first && others.length === 0 ? first : NOT_CHOSEN;
}

function StepChoice(props: {
  label: string;
  value: string;
  none: string;
  onChange: (step: string | null) => void;
}) {
  const { label, value, none, onChange } = props;
  const words = useText().responsibilities.screen;
  const { stages, steps } = useJourney();
  return (
    <Choice
      label={label}
      value={value}
      options={[
        ...(value === NOT_CHOSEN ? [{ id: NOT_CHOSEN, label: none }] : []),
        ...stages.flatMap((stage) =>
          stage.steps.map((step) => ({
            id: step.id,
            label: `${steps.indexOf(step) + 1} ${step.name}`,
            hint: stage.name,
          })),
        ),
        { id: LEAVE_OUT, label: words.leaveOut },
      ]}
      onChange={(id) => onChange(id === LEAVE_OUT ? null : id)}
    />
  );
}
