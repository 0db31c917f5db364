'use client';

import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';

/** Some of a list: ids of those that are ticked. */
export function CheckList(props: {
  label: string;
  value: readonly string[];
  options: readonly { id: string; label: string; hint?: string }[];
  onChange: (ids: string[]) => void;
}) {
  const { label, value, options, onChange } = props;
  return (
    <CheckboxGroup value={[...value]} onChange={onChange} className="grid content-start gap-1">
      <Label className="text-12 font-medium text-muted">{label}</Label>
      {options.map((option) => (
        <Checkbox
          key={option.id}
          value={option.id}
          className="group flex min-h-8 cursor-pointer items-start gap-3 rounded-md px-2 py-1.5 outline-offset-2 hover:bg-sunken"
        >
          <span
            aria-hidden
            className="mt-px grid size-4 flex-none place-items-center rounded border border-faint text-on-strong group-data-[selected]:border-strong group-data-[selected]:bg-strong"
          >
            <Check size={12} className="opacity-0 group-data-[selected]:opacity-100" />
          </span>
          <span className="min-w-0">
            <span className="block">{option.label}</span>
            {option.hint && <span className="block text-12 text-muted">{option.hint}</span>}
          </span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
