'use client';

import { Label, Radio, RadioGroup } from 'react-aria-components';

type RadioCard<Id extends string> = { id: Id; label: string; hint?: string; isDisabled?: boolean };

/** One of a few ways that each need a line to explain them. */
export function RadioCards<Id extends string>(props: {
  label: string;
  value: Id;
  options: readonly RadioCard<Id>[];
  onChange: (id: Id) => void;
  className?: string;
}) {
  const { label, value, options, onChange, className = '' } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      className={`grid gap-2 ${className}`}
    >
      <Label className="text-14 font-semibold">{label}</Label>
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          isDisabled={option.isDisabled ?? false}
          className="card group flex cursor-pointer items-start gap-3 px-3 py-2.5 outline-offset-2 hover:bg-sunken data-[disabled]:cursor-default data-[disabled]:text-muted data-[selected]:border-strong"
        >
          <span
            aria-hidden
            className="mt-0.5 size-4 flex-none rounded-full border border-faint group-data-[selected]:border-5 group-data-[selected]:border-strong"
          />
          <span className="min-w-0">
            <span className="block font-medium">{option.label}</span>
            {option.hint && <span className="block text-12 text-muted">{option.hint}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
