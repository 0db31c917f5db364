'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/ui/button';
import { Form } from '@/app/ui/form';

/** Adds something that needs only a name. */
export function AddByName({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  return (
    <Form
      className="flex flex-1 basis-64 gap-1"
      onSubmit={() => {
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
    >
      <input
        className="field min-h-10 min-w-32"
        aria-label={label}
        placeholder={label}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" aria-label={label} className="min-h-10" isDisabled={name.trim() === ''}>
        <Plus aria-hidden size={16} />
      </Button>
    </Form>
  );
}
