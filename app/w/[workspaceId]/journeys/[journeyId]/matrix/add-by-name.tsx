'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/ui/button';
import { Form } from '@/app/ui/form';

/** Adds something that needs only a name; the field stays for the next one. */
export function AddByName({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  return (
    <Form
      className="flex gap-1 max-phone:flex-1 max-phone:basis-64"
      onSubmit={() => {
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
    >
      <input
        className="field phone:w-44 max-phone:min-h-10 max-phone:min-w-32"
        aria-label={label}
        placeholder={label}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" aria-label={label} className="max-phone:min-h-10" isDisabled={name.trim() === ''}>
        <Plus aria-hidden size={16} />
      </Button>
    </Form>
  );
}
