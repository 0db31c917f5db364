'use client';

import type React from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { useText } from '@/app/text/text-context';
import { refusalText } from '@/lib/commands/refusal';
import { problemText } from '@/lib/file/problem';
import { TextChoice } from './text-choice';
import { useToasts } from './toasts';
import { type Draft, keepDraft, readDraft } from './typed-draft';

type EditableTextProps = {
  label: string;
  showLabel?: boolean;
  value: string;
  placeholder?: string;
  multiline?: boolean;
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
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [left, setLeft] = useState<Draft | null>(null);
  const toasts = useToasts();
  const isThere = useRef(true);
  const isConflicting = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const seen = useRef(value);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);

  useEffect(() => setLeft(readDraft(draft)), [draft]);

  useEffect(() => {
    if (!autoFocus || !field.current) return;
    field.current.focus();
    // What is there is gone on with.
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [autoFocus]);

  const save = async (wanted: string, expected: string) => {
    if (wanted === expected) {
      keepDraft(draft, null);
      setTyped(null);
      return;
    }
    isConflicting.current = false;
    const outcome = await onSave(wanted, expected);
    isConflicting.current = outcome?.accepted === false;
    if (!outcome || outcome.accepted) {
      keepDraft(draft, null);
      setLeft(null);
      setTyped((now) => (now === wanted ? null : now));
      setProblem(null);
      setTheirs(null);
      return;
    }
    const conflict = outcome.refusal.conflicts?.[0];
    // Refused after the field was left and taken away: what was typed is still in sight, and can still be chosen.
    if (!isThere.current) {
      const current = String(conflict?.current ?? '');
      toasts.add({
        kind: 'problem',
        message: text.editing.notSaved({ why: refusalText(text, outcome.refusal), typed: wanted }),
        ...(conflict && {
          action: { label: text.editing.keepMine, run: () => void save(wanted, current) },
        }),
      });
      return;
    }
    if (conflict) setTheirs(String(conflict.current ?? ''));
    const said = outcome.refusal.problems?.map((one) => problemText(text, { ...one, path: label }));
    setProblem(conflict ? null : (said?.join(' ') ?? refusalText(text, outcome.refusal)));
  };

  const leave = () => {
    if (typed === null) onDone?.();
    if (typed === null || theirs !== null) return;
    let isRefused = false;
    void save(typed, seen.current).then(() => {
      isRefused = isConflicting.current;
    });
    // A refusal that is known here at once keeps the field open, with both texts in it.
    setTimeout(() => {
      if (!isRefused) onDone?.();
    }, 0);
  };

  // The buttons are gone then, and the focus stays at the place.
  const chosen = () => {
    setTheirs(null);
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
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onFocus: () => {
      if (typed === null) seen.current = value;
    },
    onChange: (event: { target: { value: string } }) => {
      if (typed === null) seen.current = value;
      setTyped(event.target.value);
      keepDraft(draft, { typed: event.target.value, seen: seen.current });
    },
    onBlur: leave,
    onKeyDown: (event: React.KeyboardEvent) => {
      // The grid around the field has keys of its own.
      event.stopPropagation();
      if (event.key === 'Escape') {
        keepDraft(draft, null);
        setTyped(null);
        setProblem(null);
        setTheirs(null);
        onDone?.();
      }
      if (
        event.key === 'Enter' &&
        (!multiline || event.ctrlKey || event.metaKey || (enterSaves && !event.shiftKey))
      ) {
        event.preventDefault();
        field.current?.blur();
      }
    },
  };

  return (
    <div className={`grid gap-1 ${className}`}>
      {showLabel && (
        <label htmlFor={id} className="text-12 font-medium text-muted">
          {label}
        </label>
      )}
      {multiline ? (
        <textarea {...shared} rows={2} className="field field-sizing-content" />
      ) : (
        <input {...shared} list={proposals} />
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-12 text-bad">
          {problem}
        </p>
      )}
      {left && typed === null && theirs === null && left.typed !== value && (
        <TextChoice
          title={text.editing.draftTitle}
          texts={[{ label: text.editing.mine, text: left.typed }]}
          actions={[
            { label: text.editing.useDraft, run: () => void save(left.typed, left.seen) },
            {
              label: text.editing.dropDraft,
              run: () => {
                keepDraft(draft, null);
                setLeft(null);
              },
            },
          ]}
        />
      )}
      {theirs !== null && (
        <TextChoice
          isUrgent
          title={text.editing.conflictTitle}
          texts={[
            { label: text.editing.theirs, text: theirs },
            { label: text.editing.mine, text: typed ?? left?.typed ?? '' },
          ]}
          actions={[
            {
              label: text.editing.keepTheirs,
              run: () => {
                const mine = typed ?? left?.typed ?? '';
                // Said and taken back: so what was typed is found in the history, though it does not stay.
                if (mine.trim() !== '' && theirs !== '') {
                  void onSave(mine, theirs);
                  void onSave(theirs, mine);
                }
                keepDraft(draft, null);
                setLeft(null);
                setTyped(null);
                chosen();
              },
            },
            {
              label: text.editing.keepMine,
              run: () => {
                void save(typed ?? left?.typed ?? '', theirs);
                chosen();
              },
            },
          ]}
        />
      )}
    </div>
  );
}
