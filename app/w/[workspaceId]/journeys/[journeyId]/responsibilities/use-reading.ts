'use client';

import { useMemo } from 'react';
import { useText } from '@/app/text/text-context';
import { useTextToRead } from '@/app/ui/use-text-to-read';
import { activityKey, chosenMapping } from '@/lib/responsibilities/chosen-mapping';
import { compareRoles } from '@/lib/responsibilities/compare-roles';
import { findOutside } from '@/lib/responsibilities/find-outside';
import { planRoles } from '@/lib/responsibilities/plan-roles';
import { type Activity, readResponsibilities } from '@/lib/responsibilities/read-responsibilities';
import { readTables } from '@/lib/responsibilities/read-tables';
import { suggestMapping } from '@/lib/responsibilities/suggest-mapping';
import { MOST_ACTIVITIES, MOST_CHARACTERS, MOST_PARTIES } from '@/lib/responsibilities/table-limits';
import { useJourney } from '../journey-context';
import type { TableDraft } from './use-table-draft';

/** What a draft comes to: what was read, what each of it stands for, and the roles that follow. */
export function useReading({ text: typed, orientation, keepsAnswers, parties, activities }: TableDraft) {
  const { model, responsibilities: words } = useText();
  const { workspace, journey, stages, steps } = useJourney();
  const { text, isReading } = useTextToRead(typed);
  const read = useMemo(
    () =>
      text.trim() === '' || text.length > MOST_CHARACTERS
        ? undefined
        : readResponsibilities(readTables(text), { orientation }),
    [text, orientation],
  );
  const isTooMany = read && (read.activities.length > MOST_ACTIVITIES || read.parties.length > MOST_PARTIES);
  const usable = read && read.letters.length > 0 && !isTooMany ? read : undefined;
  const suggested = useMemo(
    () => usable && suggestMapping(usable, workspace.departments, stages),
    [usable, workspace.departments, stages],
  );
  const coming = useMemo(() => {
    if (!usable || !suggested) return undefined;
    const departments = workspace.departments.map(({ id }) => id);
    const known = { departments, steps: steps.map(({ id }) => id) };
    const mapping = chosenMapping(usable, suggested, { parties, activities }, known);
    const plan = planRoles(usable, mapping, journey.roles, departments, ({ name, level }) =>
      words.lessIn({ name, level: model.levels[level] }),
    );
    const roles = compareRoles(plan.roles, journey.roles, keepsAnswers);
    const isLeftOut = (activity: Activity) => activities[activityKey(activity)] === null;
    return { mapping, suggested, plan, roles, outside: findOutside(usable, mapping, roles, isLeftOut) };
  }, [
    usable,
    suggested,
    parties,
    activities,
    workspace.departments,
    steps,
    journey.roles,
    keepsAnswers,
    model,
    words,
  ]);
  return { read, isReading, isTooLong: typed.length > MOST_CHARACTERS, isTooMany, usable, coming };
}

export type Coming = NonNullable<ReturnType<typeof useReading>['coming']>;
