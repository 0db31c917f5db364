'use client';

import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import type { Department, Step } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import { carries } from '@/lib/model/role';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { stepName } from './place-name';
import { Section } from './section';
import { useCell } from './use-cell';

/** What a department does for the customer, in its own words: every step that it carries or has spoken about. */
export function DepartmentStatements({ department }: { department: Department }) {
  const text = useText();
  const words = text.inspector.ofDepartment;
  const { journey, steps } = useJourney();
  const { hidden } = useLookThrough();
  const spoken = new Set(
    journey.roles
      .filter((role) => role.department === department.id)
      .filter(({ level, statement }) => carries(level) || isFilled(statement))
      .map(({ step }) => step),
  );
  const shown = steps.filter(({ id }) => spoken.has(id) && !hidden.steps.has(id));
  return (
    <Section title={words.statements}>
      {shown.length === 0 && <p className="text-12 text-muted">{words.noStatements}</p>}
      {shown.map((step) => (
        <Statement key={step.id} department={department.id} step={step} />
      ))}
    </Section>
  );
}

function Statement({ department, step }: { department: string; step: Step }) {
  const text = useText();
  const { steps } = useJourney();
  const { role, level, saveStatement } = useCell(department, step.id);
  return (
    <EditableText
      label={`${stepName(steps, step.id)} (${text.model.levels[level]})`}
      showLabel
      value={role?.statement ?? ''}
      draft={`role ${department} ${step.id}`}
      placeholder={text.matrix.statementHint}
      multiline
      onSave={saveStatement}
    />
  );
}
