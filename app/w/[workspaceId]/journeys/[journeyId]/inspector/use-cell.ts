'use client';

import { useText } from '@/app/text/text-context';
import type { RoleLevel } from '@/lib/model/role';
import { useJourney } from '../journey-context';
import { statementAnswer } from '../statement-answer';
import { nameOf } from './place-name';

/** A department's answer in a step, and the edits to it. */
export function useCell(department: string, step: string) {
  const text = useText();
  const { workspace, journey, steps, change } = useJourney();
  const role = journey.roles.find((one) => one.department === department && one.step === step);
  const names = { department: nameOf(workspace.departments, department), step: nameOf(steps, step) };
  const label = text.matrix.edits.answered(names);
  return {
    names,
    role,
    level: role?.level ?? ('unanswered' as const),
    setLevel: (level: RoleLevel | 'unanswered') =>
      void change(
        {
          type: 'answer',
          department,
          step,
          level: level === 'unanswered' ? null : level,
          expected: { level: role?.level ?? null },
        },
        label,
      ),
    saveStatement: (typed: string, seen: string) =>
      change({ type: 'answer', department, step, ...statementAnswer(role, typed, seen) }, label, {
        quiet: true,
      }),
  };
}
