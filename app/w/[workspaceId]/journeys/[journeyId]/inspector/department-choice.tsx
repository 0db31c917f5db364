'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { useJourney } from '../journey-context';

type DepartmentChoiceProps = {
  label: string;
  value: string | undefined;
  /** The chosen department's id; null for none. */
  onChange: (department: string | null) => void;
  className?: string;
};

/** One of the workspace's departments, or none. */
export function DepartmentChoice({ label, value = '', onChange, className }: DepartmentChoiceProps) {
  const text = useText();
  const { workspace } = useJourney();
  return (
    <Choice
      label={label}
      showLabel
      value={value}
      options={[
        { id: '', label: text.inspector.noDepartment },
        ...workspace.departments.map(({ id, name }) => ({ id, label: name })),
      ]}
      onChange={(id) => onChange(id || null)}
      {...(className && { className })}
    />
  );
}
