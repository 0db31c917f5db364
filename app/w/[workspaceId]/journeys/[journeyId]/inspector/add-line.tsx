'use client';

import { Plus } from 'lucide-react';
import { IconButton } from '@/app/ui/button';
import { Form } from '@/app/ui/form';
import { useNewText } from '@/app/ui/use-new-text';
import { isFilled } from '@/lib/model/fields';

type AddLineProps = {
  label: string;
  placeholder?: string;
  /** Pasted lines come at once, with their line breaks; a field of one line would run them together. */
  takesLines?: boolean;
  /** What it adds to, see `useNewText`. */
  of?: string;
  onAdd: (typed: string) => void;
};

/** Adds by typing and Enter; the field stays, for the next one. */
export function AddLine({ label, placeholder = label, takesLines = false, of, onAdd }: AddLineProps) {
  const { typed, type, end, isUntyped } = useNewText(label, of);
  const submit = () => {
    if (!isFilled(typed)) return;
    onAdd(typed.trim());
    end();
  };
  return (
    <Form onSubmit={submit} className="no-print flex items-center gap-1">
      <input
        data-untyped={isUntyped ? '' : undefined}
        aria-label={label}
        placeholder={placeholder}
        className="field min-w-0 flex-1"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (!takesLines || !/[\r\n]/.test(pasted.trim())) return;
          event.preventDefault();
          onAdd(`${typed}${pasted}`);
          end();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.stopPropagation();
          end();
        }}
      />
      <IconButton label={label} type="submit">
        <Plus aria-hidden size={16} />
      </IconButton>
    </Form>
  );
}
