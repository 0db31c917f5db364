'use client';

import { Plus } from 'lucide-react';
import { Button } from '@/app/ui/button';
import { Form } from '@/app/ui/form';
import { useNewText } from '@/app/ui/use-new-text';

/** Adds something that needs only a name; the field stays for the next one. */
export function AddByName({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const { typed, type, end, isUntyped } = useNewText(label, 'matrix');
  const name = typed.trim();
  return (
    <Form
      className="flex gap-1 max-phone:flex-1 max-phone:basis-64"
      onSubmit={() => {
        if (name === '') return;
        onAdd(name);
        end();
      }}
    >
      <input
        className="field phone:w-44 max-phone:min-h-10 max-phone:min-w-32"
        aria-label={label}
        placeholder={label}
        data-untyped={isUntyped ? '' : undefined}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <Button type="submit" aria-label={label} className="max-phone:min-h-10" isDisabled={name === ''}>
        <Plus aria-hidden size={16} />
      </Button>
    </Form>
  );
}
