'use client';

import { useEffect, useRef, useState } from 'react';
import { TextField } from '@/app/ui/text-field';

type SearchFieldProps = {
  label: string;
  placeholder: string;
  value: string;
  onChange: (search: string) => void;
  className?: string;
};

/** What is typed leads while somebody types; the address, a moment behind, is followed otherwise. */
export function SearchField({ label, placeholder, value, onChange, className = '' }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!field.current?.contains(document.activeElement)) setTyped(value);
  }, [value]);
  return (
    <div ref={field} className={className}>
      <TextField
        type="search"
        label={label}
        placeholder={placeholder}
        value={typed}
        onChange={(search) => {
          setTyped(search);
          onChange(search);
        }}
      />
    </div>
  );
}
