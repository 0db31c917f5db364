'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Outcome, RefusedOutcome } from '@/app/editing/document-store';
import { textsIn } from '@/app/editing/typed-in';
import { useText } from '@/app/text/text-context';
import { type Refusal, refusalText } from '@/lib/commands/refusal';
import { problemText } from '@/lib/file/problem';
import { copyText } from './clipboard';
import { focusHeading } from './focus-back';
import { useToasts } from './toasts';
import { useDraft } from './use-draft';

type TypingProps = {
  label: string;
  value: string;
  draft: string | undefined;
  onSave: (typed: string, seen: string) => Promise<Outcome> | undefined;
  onDone: (() => void) | undefined;
};

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * What somebody types in a field, from the first key until it is saved or given back. A field that goes away in the
 * meantime, because somebody deletes its row or the person goes elsewhere, saves as one that is left; what cannot be
 * saved is told, and can be copied.
 */
export function useTyping(
  { label, value, draft, onSave, onDone }: TypingProps,
  field: RefObject<Field | null>,
) {
  const text = useText();
  const toasts = useToasts();
  const { left, ...drafts } = useDraft(draft);
  const [typed, showTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<string | null>(null);
  // What is typed by now: a field may be left before it is drawn again.
  const now = useRef<string | null>(null);
  const seen = useRef(value);
  /** What is on its way to be saved. */
  const sending = useRef<string | null>(null);
  const isGivenBack = useRef(false);
  const isThere = useRef(true);

  const setTyped = (next: string | null) => {
    now.current = next;
    showTyped(next);
  };
  const end = () => {
    drafts.keep(null);
    setTyped(null);
    setProblem(null);
    setTheirs(null);
  };

  /** @returns whether it stays */
  const save = async (wanted: string, expected: string): Promise<boolean> => {
    if (wanted === expected) {
      end();
      return true;
    }
    sending.current = wanted;
    const outcome = await onSave(wanted, expected);
    if (sending.current === wanted) sending.current = null;
    if (outcome && !outcome.accepted) {
      if (isThere.current) showRefusal(outcome.refusal);
      else tellRefusal(outcome, wanted);
      return false;
    }
    setProblem(null);
    setTheirs(null);
    if (now.current === wanted) setTyped(null);
    if (now.current === null) drafts.keep(null);
    return true;
  };

  const showRefusal = (refusal: Refusal) => {
    const conflict = refusal.conflicts?.[0];
    if (conflict) setTheirs(textOf(conflict.current));
    const said = refusal.problems?.map((one) => problemText(text, { ...one, path: label }));
    setProblem(conflict ? null : (said?.join(' ') ?? refusalText(text, refusal)));
  };
  const tellRefusal = ({ refusal, keep }: RefusedOutcome, wanted: string) => {
    // Two texts for one place wait for a choice; without a place, what was typed can be taken along.
    if (refusal.conflicts && keep?.()) return drafts.keep(null);
    drafts.leave();
    if (wanted.trim() === '') return;
    const said = {
      why: refusalText(text, refusal),
      typed: wanted,
      waits: draft !== undefined && refusal.code !== 'gone',
    };
    toasts.add({
      kind: 'problem',
      message: text.editing.typedNotSaved(said),
      action: { label: text.editing.copyTyped, run: () => void copyText(wanted) },
    });
  };

  // Saved after all, by the page before this one.
  const isSaved = left !== null && left.typed === value;
  useEffect(() => {
    if (isSaved) drafts.keep(null);
  }, [isSaved, drafts.keep]);

  const latest = useRef({ save, drafts });
  useEffect(() => {
    latest.current = { save, drafts };
  });
  // Before the field is taken out of the page, as long as it can be told whether it has the focus.
  useLayoutEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      if (document.activeElement === field.current) focusHeading();
      const wanted = now.current;
      if (wanted === null || wanted === sending.current) return;
      // Not while React is at work.
      setTimeout(() => void latest.current.save(wanted, seen.current));
    };
  }, [field]);

  return {
    typed,
    problem,
    theirs,
    /** What was typed here before and neither saved nor given back. */
    left: typed === null && !isSaved ? left : null,
    save,
    end,
    endChoice: () => setTheirs(null),
    focus: () => {
      isGivenBack.current = false;
      if (now.current === null) seen.current = value;
    },
    type: (next: string) => {
      if (now.current === null) seen.current = value;
      // Goes on from a text that is still being saved.
      else if (now.current === sending.current) seen.current = now.current;
      setTyped(next);
      drafts.keep({ typed: next, seen: seen.current });
    },
    giveBack: () => {
      end();
      // The focus that goes to the place of the field is not one that leaves it with something typed.
      isGivenBack.current = onDone !== undefined;
      onDone?.();
    },
    leave: () => {
      if (isGivenBack.current) return;
      const wanted = now.current;
      if (wanted === null || wanted === sending.current) return onDone?.();
      if (theirs !== null) return;
      let isRefused = false;
      void save(wanted, seen.current).then((stays) => {
        isRefused = !stays;
      });
      // A refusal that is known here at once keeps the field open, with both texts in it.
      setTimeout(() => {
        if (!isRefused) onDone?.();
      });
    },
  };
}

/** What somebody else has made of a field, in words. */
const textOf = (value: unknown): string =>
  typeof value === 'object' ? textsIn(value).join(' · ') : String(value ?? '');
