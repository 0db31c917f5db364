'use client';

import { type KeyboardEvent, useId } from 'react';

export type RadioOption<Value extends string> = {
  id: Value;
  label: string;
  /** A letter that chooses it while the focus is in the row. */
  letter?: string;
};

type RadioRowProps<Value extends string> = {
  legend: string;
  options: readonly RadioOption<Value>[];
  /** Null where nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** How the options are laid out: columns of a grid. */
  className: string;
};

/** One of a few that all stay in sight. */
export function RadioRow<Value extends string>(props: RadioRowProps<Value>) {
  const { legend, options, value, onChange, className } = props;
  const name = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = options.find(({ letter }) => letter === event.key.toLowerCase());
    if (!chosen) return;
    event.preventDefault();
    onChange(chosen.id);
  };
  return (
    <fieldset className="min-w-0" onKeyDown={onKeyDown}>
      <legend className="mb-1 text-12 font-medium text-muted">{legend}</legend>
      <div className={`grid gap-1 ${className}`}>
        {options.map(({ id, label, letter }) => (
          <label
            key={id}
            className="relative flex min-h-9 cursor-pointer items-center justify-center gap-1.5 rounded-[7px] border border-line bg-card px-1 py-1 text-center text-12 leading-tight font-medium hover:bg-sunken has-checked:border-strong has-checked:bg-strong has-checked:text-on-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent max-phone:min-h-10"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={value === id}
              onChange={() => onChange(id)}
            />
            {label}
            {letter && (
              <span
                aria-hidden
                className="rounded border border-current px-1 text-12 leading-4 font-normal uppercase"
              >
                {letter}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
