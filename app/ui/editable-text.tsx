'use client';

import type React from 'react';
import { useEffect, useId, useRef } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { isPressed } from '@/app/shell/palette/keys';
import { useText } from '@/app/text/text-context';
import { ConflictChoice } from './conflict-choice';
import { TextChoice } from './text-choice';
import { useTyping } from './use-typing';

type EditableTextProps = {
  label: string;
  showLabel?: boolean;
  value: string;
  placeholder?: string;
  multiline?: boolean;
  /** A long text goes on below itself where it does not fit, though no line of it may be broken. */
  wraps?: boolean;
  /** Enter saves also where lines may break; Shift+Enter breaks the line. */
  enterSaves?: boolean;
  className?: string;
  autoFocus?: boolean;
  /** What the text is of, such as `role sales prepare`: what is typed is then kept until it is saved, also through a reload. */
  draft?: string;
  /** Id of a `datalist` with texts that are proposed. */
  proposals?: string;
  /**
   * Saves what was typed. `seen` is the text as it was when typing began: what the edit expects to replace. It
   * should make its edit `quiet`: this field shows a refusal itself.
   */
  onSave: (typed: string, seen: string) => Promise<Outcome> | undefined;
  /** After Enter or leaving the field, whether or not anything changed. */
  onDone?: () => void;
};

/**
 * A text that is edited where it stands: saved when the field is left or with Enter (Ctrl+Enter where lines may
 * break), given back with Escape. While somebody types, changes by others never reach the field; when both have
 * changed the text, both are shown and the person chooses.
 */
export function EditableText(props: EditableTextProps) {
  const {
    label,
    showLabel,
    value,
    placeholder,
    multiline,
    wraps,
    enterSaves,
    className = '',
    autoFocus,
    draft,
    proposals,
    onSave,
    onDone,
  } = props;
  const text = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const typing = useTyping({ label, value, draft, onSave, onDone }, field);
  const { typed, problem, theirs, left } = typing;
  const mine = typed ?? left?.typed ?? '';

  useEffect(() => {
    if (!autoFocus || !field.current) return;
    field.current.focus();
    // What is there is gone on with.
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [autoFocus]);

  // The buttons are gone then, and the focus stays at the place.
  const chosen = () => {
    typing.endChoice();
    if (onDone) onDone();
    else field.current?.focus();
  };

  const shared = {
    id,
    ref: field,
    className: 'field',
    placeholder,
    // Browsers put back what stood in a field when a page was left; here that is somebody's text of long ago.
    autoComplete: 'off',
    value: typed ?? value,
    'aria-label': showLabel ? undefined : label,
    'aria-invalid': problem !== null || undefined,
    'data-untyped': typed === null ? '' : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onFocus: typing.focus,
    onChange: ({ target }: { target: { value: string } }) =>
      typing.type(wraps ? target.value.replace(/\s*[\r\n]+\s*/g, ' ') : target.value),
    onBlur: typing.leave,
    onKeyDown: (event: React.KeyboardEvent) => {
      // What was saved with Enter is undone like any other edit, until something is typed again.
      if (typed === null && (isPressed(event.nativeEvent, 'undo') || isPressed(event.nativeEvent, 'redo')))
        return;
      // Nothing to give back: what lies around the field takes it.
      if (typed === null && !onDone && event.key === 'Escape') return;
      // The grid around the field has keys of its own.
      event.stopPropagation();
      // Ends an accent or a character that is being put together, not the text.
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') typing.giveBack();
      if (
        event.key === 'Enter' &&
        (!multiline || event.ctrlKey || event.metaKey || (enterSaves && !event.shiftKey))
      ) {
        event.preventDefault();
        if (onDone) field.current?.blur();
        else typing.leave();
      }
    },
  };

  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-1 ${className}`}>
      {showLabel && (
        <label htmlFor={id} className="text-12 font-medium text-muted">
          {label}
        </label>
      )}
      {multiline ? (
        <textarea {...shared} rows={2} className="field field-sizing-content" />
      ) : wraps ? (
        <textarea {...shared} rows={1} className="field field-sizing-content resize-none" />
      ) : (
        <input {...shared} list={proposals} />
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-12 text-bad wrap-anywhere">
          {problem}
        </p>
      )}
      {left && theirs === null && (
        <TextChoice
          title={text.editing.draftTitle}
          texts={[{ label: text.editing.mine, text: left.typed }]}
          actions={[
            { label: text.editing.useDraft, run: () => void typing.save(left.typed, left.seen) },
            {
              label: text.editing.dropDraft,
              run: typing.end,
            },
          ]}
        />
      )}
      {theirs !== null && (
        <ConflictChoice
          theirs={theirs}
          mine={mine}
          onSave={onSave}
          onTheirs={() => {
            typing.end();
            chosen();
          }}
          onMine={() => {
            void typing.save(mine, theirs);
            chosen();
          }}
        />
      )}
    </div>
  );
}
