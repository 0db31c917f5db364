'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import type { Step } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import type { Selection } from '../selection';
import { LevelChoice } from './level-choice';
import { Section } from './section';

/** Who does what in a step: every department with its level. */
export function StepRoles({ step, onSelect }: { step: Step; onSelect: (place: Selection) => void }) {
  const text = useText();
  const { workspaceId, workspace, journey } = useJourney();
  const statements = new Map(
    journey.roles.filter((role) => role.step === step.id).map((role) => [role.department, role.statement]),
  );
  return (
    <Section title={text.inspector.step.roles}>
      {workspace.departments.length === 0 && (
        <p className="text-muted">
          {text.inspector.orientation.addDepartments}{' '}
          <Link
            className="text-accent underline underline-offset-2"
            href={paths.departmentsPath(workspaceId)}
          >
            {text.inspector.orientation.toDepartments}
          </Link>
        </p>
      )}
      <ul className="grid gap-1">
        {workspace.departments.map(({ id, name }) => (
          <li key={id} className="flex items-start gap-2">
            <button
              type="button"
              className="min-h-8 min-w-0 flex-1 rounded-md py-1.5 text-left hover:underline max-phone:min-h-10"
              onClick={() => onSelect({ kind: 'cell', department: id, step: step.id })}
            >
              {name}
              {statements.get(id) && <span className="block text-12 text-muted">{statements.get(id)}</span>}
            </button>
            <LevelChoice department={id} step={step.id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
