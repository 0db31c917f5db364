'use client';

import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { IconButton } from '@/app/ui/button';
import { EditableText } from '@/app/ui/editable-text';

/** The title of a page, which can be changed where it stands. */
export function EditableHeading(props: {
  value: string;
  /** Name of the field while it is edited. */
  label: string;
  /** Name of the button that begins. */
  action: string;
  onSave: (typed: string, seen: string) => Promise<Outcome>;
}) {
  const { value, label, action, onSave } = props;
  const [isEditing, setEditing] = useState(false);
  const isSaving = useRef(false);
  const place = useRef<HTMLDivElement>(null);

  // The field is gone; whoever used the keyboard goes on from where they began.
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const save = async (typed: string, seen: string) => {
    isSaving.current = true;
    const outcome = await onSave(typed, seen);
    isSaving.current = false;
    // What is refused stays in the field, with the reason below it.
    setEditing(!outcome.accepted);
    return outcome;
  };
  return (
    <div ref={place} className="flex min-h-9 min-w-0 items-center gap-1">
      <h1 className={isEditing ? 'sr-only' : 'text-26 wrap-anywhere'}>{value}</h1>
      {isEditing ? (
        <EditableText
          label={label}
          value={value}
          autoFocus
          className="w-full max-w-xl text-19"
          onSave={save}
          onDone={() => !isSaving.current && setEditing(false)}
        />
      ) : (
        <IconButton label={action} onPress={() => setEditing(true)}>
          <Pencil aria-hidden size={14} />
        </IconButton>
      )}
    </div>
  );
}
