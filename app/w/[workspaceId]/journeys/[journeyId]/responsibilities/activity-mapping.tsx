'use client';

import { CircleCheck, CircleDashed } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { activityKey, type Choices } from '@/lib/responsibilities/chosen-mapping';
import type { Activity } from '@/lib/responsibilities/read-responsibilities';
import { useJourney } from '../journey-context';

// An id of a step never has a plus sign in it.
const LEAVE_OUT = '+out';
const NOT_CHOSEN = '+none';

/** Marks a step that still has to be chosen, so that one can be sent there. */
const OPEN_STEP = 'data-open-step';

/** Takes the person to the first activity that has no step yet. */
export function goToOpenStep() {
  const open = document.querySelector<HTMLElement>(`[${OPEN_STEP}] button`);
  open?.scrollIntoView({ block: 'center' });
  open?.focus();
}

type Props = {
  activities: readonly Activity[];
  steps: Record<string, string | null>;
  /** What was suggested, by activity id. */
  suggested: Record<string, string | null>;
  /** What the person chose; tells left out on purpose from not yet chosen. */
  chosen: Choices['activities'];
  onChange: (activities: readonly Activity[], step: string | null) => void;
};

/**
 * For each activity of the table: the step that it belongs to. Those for which none could be suggested come first and
 * stay there, also when they have one; the others stand by section where there are sections.
 */
export function ActivityMapping({ activities, steps, suggested, chosen, onChange }: Props) {
  const words = useText().responsibilities.screen;
  const isOut = (activity: Activity) => chosen[activityKey(activity)] === null;
  const isOpen = (activity: Activity) => !steps[activity.id] && !isOut(activity);
  const unknown = activities.filter(({ id }) => !suggested[id]);
  const open = activities.filter(isOpen).length;
  const onPurpose = activities.filter(isOut).length;
  const sections = [...new Set(activities.map(({ section = '' }) => section))];
  const row = (activity: Activity, section?: string) => (
    <li
      key={activity.id}
      {...(isOpen(activity) && { [OPEN_STEP]: '' })}
      className="grid items-center gap-2 px-3 py-2 phone:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]"
    >
      <span className="min-w-0 wrap-anywhere">
        {activity.name}
        {section && <span className="block text-12 text-muted">{section}</span>}
      </span>
      <StepChoice
        label={words.stepOf({ name: activity.name })}
        value={steps[activity.id] ?? (isOut(activity) ? LEAVE_OUT : NOT_CHOSEN)}
        none={words.chooseStep}
        onChange={(step) => onChange([activity], step)}
      />
    </li>
  );
  return (
    <section aria-labelledby="activities" className="grid content-start gap-2">
      <h2 id="activities" className="text-16">
        {words.activities}
      </h2>
      <p className="text-muted">{words.activitiesHint}</p>
      {onPurpose > 0 && <p className="text-muted">{words.onPurpose({ count: onPurpose })}</p>}
      {unknown.length > 0 && (
        <div className={`card ${open > 0 ? 'border-mark-warn' : ''}`}>
          <div className={HEAD}>
            <h3 className="text-13">{words.noSuggestion}</h3>
            {unknown.length > 1 && (
              <StepChoice
                label={words.unknownStep}
                value={sharedStep(unknown, steps)}
                none={words.wholeSection}
                onChange={(step) => onChange(unknown, step)}
              />
            )}
          </div>
          <p
            className={`flex items-start gap-2 border-b border-line px-3 py-2 ${open > 0 ? 'text-warn' : 'text-ok'}`}
          >
            {open > 0 ? (
              <CircleDashed aria-hidden size={16} className="mt-px flex-none" />
            ) : (
              <CircleCheck aria-hidden size={16} className="mt-px flex-none" />
            )}
            {open > 0 ? words.withoutStep({ count: open }) : words.allDecided}
          </p>
          <ul className="grid divide-y divide-line">
            {unknown.map((activity) => row(activity, activity.section))}
          </ul>
        </div>
      )}
      {sections.map((section) => {
        const within = activities.filter((activity) => (activity.section ?? '') === section);
        const known = within.filter((activity) => !unknown.includes(activity));
        if (known.length === 0) return null;
        return (
          <div key={section} className="card">
            {section !== '' && (
              <div className={HEAD}>
                <h3 className="text-13 wrap-anywhere">{section}</h3>
                {known.length > 1 && (
                  <StepChoice
                    label={words.sectionStep({ name: section })}
                    value={sharedStep(known, steps)}
                    none={words.wholeSection}
                    onChange={(step) => onChange(known, step)}
                  />
                )}
              </div>
            )}
            <ul className="grid divide-y divide-line">{known.map((activity) => row(activity))}</ul>
          </div>
        );
      })}
    </section>
  );
}

const HEAD =
  'grid items-center gap-2 rounded-t-[10px] border-b border-line bg-sunken px-3 py-2 phone:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]';

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
