'use client';

import { useId, useState } from 'react';
import { useAfterPress } from '@/app/ui/use-after-press';

type DayFieldProps = {
  label: string;
  value: string | undefined;
  onSave: (day: string | null) => void;
};

/** A calendar day, saved when the field is left: while a year is being typed, half of it is a date too. */
export function DayField({ label, value = '', onSave }: DayFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const afterPress = useAfterPress();
  const leave = () =>
    afterPress(() => {
      if (typed !== null && typed !== value) onSave(typed || null);
      setTyped(null);
    });
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-12 font-medium text-muted">
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="field"
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </div>
  );
}
