'use client';

import { RadioRow } from '../journeys/[journeyId]/inspector/radio-row';

type SwitchProps<Id extends string> = {
  label: string;
  value: Id;
  options: readonly { id: Id; label: string }[];
  onChange: (id: Id) => void;
};

/** How a screen is looked at: one of a few ways. */
export const ViewSwitch = <Id extends string>({ label, value, options, onChange }: SwitchProps<Id>) => (
  // As high as the choices beside it.
  <RadioRow
    legend={label}
    value={value}
    options={options}
    onChange={onChange}
    className="grid-cols-2 *:min-h-[32px]"
  />
);
