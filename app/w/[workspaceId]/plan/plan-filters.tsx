'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import type { Journey, Workspace } from '@/lib/model/facts';
import { useHeldJourneys } from '../held-journeys';

/** What every screen of the plan can be narrowed to; `''` is all. */
export type PlanView = { journey: string; department: string };
export const WHOLE_PLAN: PlanView = { journey: '', department: '' };

/** What the department filter calls what has none; no id can be this. */
export const NO_DEPARTMENT = '-';

type Item = { journey: Journey };

/** Whether something of a journey, owned by a department or nobody, is in the view. */
export const isInView = (view: PlanView, { journey }: Item, department?: string) =>
  (view.journey === '' || journey.id === view.journey) &&
  (view.department === '' || (department ?? NO_DEPARTMENT) === view.department);

type FiltersProps = {
  workspace: Workspace;
  view: Partial<PlanView>;
  onView: (part: Partial<PlanView>) => void;
  isNarrowed: boolean;
  onClear: () => void;
  /** Further filters. */
  children?: ReactNode;
};

/** Narrows a screen of the plan by journey, by department where `view` has one, and by what else it knows. */
export function PlanFilters({ workspace, view, onView, isNarrowed, onClear, children }: FiltersProps) {
  const text = useText();
  const words = text.plan;
  const held = useHeldJourneys();
  return (
    <search
      aria-label={words.filters}
      className="no-print grid grid-cols-2 items-end gap-x-3 gap-y-2 phone:flex phone:flex-wrap phone:*:w-48"
    >
      {held.length > 1 && (
        <Choice
          showLabel
          label={words.journey}
          value={view.journey ?? ''}
          options={[
            { id: '', label: words.anyJourney },
            ...held.map(({ journey: { id, name } }) => ({ id, label: name })),
          ]}
          onChange={(journey) => onView({ journey })}
        />
      )}
      {view.department !== undefined && (
        <Choice
          showLabel
          label={words.department}
          value={view.department}
          options={[
            { id: '', label: words.anyDepartment },
            { id: NO_DEPARTMENT, label: words.noDepartment },
            ...workspace.departments.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(department) => onView({ department })}
        />
      )}
      {children}
      {isNarrowed && (
        <Button tone="quiet" className="phone:w-auto!" onPress={onClear}>
          <X aria-hidden size={14} />
          {words.clear}
        </Button>
      )}
    </search>
  );
}

/** In place of a list in which the filter leaves nothing. */
export function NoMatch() {
  const text = useText();
  return <p className="card hatched px-4 py-8 text-center text-14">{text.plan.noMatch}</p>;
}
