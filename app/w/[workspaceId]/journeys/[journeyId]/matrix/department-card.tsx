'use client';

import { type ReactNode, useState } from 'react';
import { GuestsAt } from '@/app/editing/guests-at';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { EditableText } from '@/app/ui/editable-text';
import type { Department } from '@/lib/model/facts';
import { ROLE_LEVELS, type RoleLevel } from '@/lib/model/role';
import { useJourney } from '../journey-context';
import { addressOf, type Selection } from '../selection';
import { statementAnswer } from '../statement-answer';

type DepartmentCardProps = {
  department: Department;
  step: string;
  stepName: string;
  isChosen: boolean;
  onSelect: (selection: Selection | null) => void;
  canEdit: boolean;
  mark: ((place: string) => ReactNode) | undefined;
};

/** A department in one step, on a phone: its level and statement, and the same answers as on the grid. */
export function DepartmentCard(props: DepartmentCardProps) {
  const { department, step, stepName, isChosen, onSelect, canEdit, mark } = props;
  const text = useText();
  const { journey, change } = useJourney();
  const [isOpen, setOpen] = useState(isChosen && canEdit);
  const role = journey.roles.find((other) => other.department === department.id && other.step === step);
  const cell = { kind: 'cell', department: department.id, step } as const;
  const label = text.matrix.edits.answered({ department: department.name, step: stepName });
  const answer = (level: RoleLevel | null) =>
    void change({ type: 'answer', department: department.id, step, level }, label);
  return (
    <section className="card relative" aria-label={department.name}>
      <button
        type="button"
        className="flex min-h-11 w-full items-center gap-3 px-3 py-2 text-left"
        aria-expanded={canEdit ? isOpen : undefined}
        onClick={() => {
          setOpen(canEdit && !isOpen);
          // So that others see who is here.
          onSelect(isOpen ? null : cell);
        }}
      >
        <span className="min-w-0 flex-1">
          <b className="text-14 font-semibold">{department.name}</b>
          {role?.statement && <span className="block text-muted">{role.statement}</span>}
        </span>
        <span
          className={role ? 'level-badge' : 'level-badge hatched'}
          data-level={role?.level ?? 'unanswered'}
        >
          {text.model.levels[role?.level ?? 'unanswered']}
        </span>
        {mark?.(addressOf(cell))}
      </button>
      <GuestsAt place={addressOf(cell)} />
      {isOpen && (
        <div className="grid gap-3 border-t border-line p-3">
          <div
            className="grid grid-cols-3 gap-2"
            role="group"
            aria-label={text.matrix.levelOf({ department: department.name })}
          >
            {ROLE_LEVELS.map((level) => (
              <button
                key={level}
                type="button"
                className="button min-h-10 aria-pressed:border-strong aria-pressed:bg-strong aria-pressed:text-on-strong"
                aria-pressed={role?.level === level}
                onClick={() => answer(level)}
              >
                {text.model.levels[level]}
              </button>
            ))}
            <button
              type="button"
              className="button min-h-10 text-muted"
              disabled={!role}
              onClick={() => answer(null)}
            >
              {text.matrix.askLater}
            </button>
          </div>
          <EditableText
            label={text.matrix.statement}
            showLabel
            multiline
            value={role?.statement ?? ''}
            draft={`role ${department.id} ${step}`}
            placeholder={text.matrix.statementHint}
            onSave={(typed, seen) =>
              change(
                { type: 'answer', department: department.id, step, ...statementAnswer(role, typed, seen) },
                label,
                { quiet: true },
              )
            }
          />
          <Button tone="quiet" onPress={() => onSelect({ kind: 'department', department: department.id })}>
            {text.matrix.aboutDepartment({ department: department.name })}
          </Button>
        </div>
      )}
    </section>
  );
}
