'use client';

import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { isPressed } from '@/app/shell/palette/keys';
import { useNewText } from '@/app/ui/use-new-text';
import { typedLines } from '@/lib/map/typed-lines';

type NoteFieldProps = {
  label: string;
  placeholder: string;
  hint?: string;
  /** A key that was typed before the field was there. */
  begun?: string;
  /** What it adds to, see `useNewText`. */
  of: string;
  onAdd: (lines: string[]) => void;
  /** The field is done with; `back` when the keyboard goes back to where it came from. */
  onDone: (back: boolean) => void;
  /** Tab goes on to the next place, also past one that stays empty; Escape leaves. */
  onNext?: () => void;
};

// The field appears because the person asked to type.
const focusAtOnce = (field: HTMLInputElement | null) => field?.focus();

/** Type, Enter, type the next; many lines at once by pasting. Escape or an empty line ends. */
export function NoteField({
  label,
  placeholder,
  hint,
  begun = '',
  of,
  onAdd,
  onDone,
  onNext,
}: NoteFieldProps) {
  const { typed, type, end, isUntyped } = useNewText(label, of, begun);
  const isDone = useRef(false);
  const add = (some: string) => {
    const lines = typedLines(some);
    if (lines.length > 0) onAdd(lines);
    end();
    return lines.length > 0;
  };
  const done = (back: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(back);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isUntyped && (isPressed(event, 'undo') || isPressed(event, 'redo'))) return;
    // The grid around the field has keys of its own.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!add(typed)) done(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      end();
      done(true);
    } else if (event.key === 'Tab' && !event.shiftKey && onNext) {
      event.preventDefault();
      add(typed);
      isDone.current = true;
      onNext();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    add(`${typed}${pasted}`);
  };
  return (
    <div className="note-field">
      <input
        data-untyped={isUntyped ? '' : undefined}
        ref={focusAtOnce}
        className="field text-12"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => {
          if (isDone.current) return;
          add(typed);
          done(false);
        }}
      />
      {hint && <p aria-hidden>{hint}</p>}
    </div>
  );
}
