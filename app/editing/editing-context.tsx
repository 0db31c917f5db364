'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import type { DocumentChanges } from '@/lib/changes/change';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import type { Intent } from '@/lib/commands/command';
import { refusalText } from '@/lib/commands/refusal';
import type { Document } from '@/lib/model/document';
import { DocumentStore, type Outcome } from './document-store';
import { newCommandId } from './new-command-id';
import { browserOutbox } from './outbox';
import { fetchDocument, postCommand } from './server';
import { NO_STEPS, restoring, type UndoStacks, withStep } from './undo-stack';

type Editing = {
  store: DocumentStore;
  /** Carries out an edit. `label` says what it was, for undo. A refusal is told unless the caller says `quiet`. */
  edit: (intent: Intent, label: string, options?: EditOptions) => Promise<Outcome>;
  undo: () => void;
  redo: () => void;
  stacks: UndoStacks;
};

export type EditOptions = {
  /** The caller shows a refusal itself, at the place. */
  quiet?: boolean;
  /** Says what happened with an Undo beside it: for deletions. */
  announce?: string;
};

const EditingContext = createContext<Editing | null>(null);

const RETRY_MS = 2000;

/** Holds the documents that the pages below it show and edit. */
export function EditingProvider({
  documents,
  children,
}: {
  documents: readonly Document[];
  children: ReactNode;
}) {
  const text = useText();
  const toasts = useToasts();
  const [store] = useState(() => {
    const actor = { id: 'owner', name: '', role: 'owner' } as const;
    const outbox = browserOutbox(() => window.localStorage);
    const made = new DocumentStore(actor, postCommand, fetchDocument, outbox, newCommandId, () => Date.now());
    made.hold(documents);
    return made;
  });
  const [stacks, setStacks] = useState(NO_STEPS);
  const latest = useRef(stacks);
  latest.current = stacks;

  useEffect(() => store.hold(documents), [store, documents]);
  useEffect(() => {
    store.resume();
    const retry = setInterval(() => store.state().pending > 0 && store.retry(), RETRY_MS);
    const whenBack = () => document.visibilityState === 'visible' && void store.refresh();
    window.addEventListener('online', store.retry);
    document.addEventListener('visibilitychange', whenBack);
    return () => {
      clearInterval(retry);
      window.removeEventListener('online', store.retry);
      document.removeEventListener('visibilitychange', whenBack);
    };
  }, [store]);

  const refuse = useCallback(
    (outcome: Outcome) => {
      if (outcome.accepted) return;
      toasts.add({ kind: 'problem', message: refusalText(text, outcome.refusal) });
    },
    [toasts, text],
  );

  const undo = useCallback(() => {
    const step = latest.current.undo.at(-1);
    if (!step) return;
    setStacks(({ undo, redo }) => ({ undo: undo.slice(0, -1), redo: [...redo, step] }));
    void store.dispatch(restoring(step)).then((outcome) => {
      if (outcome.accepted) toasts.add({ kind: 'done', message: text.editing.undone({ what: step.label }) });
      refuse(outcome);
    });
  }, [store, toasts, text, refuse]);

  const redo = useCallback(() => {
    const step = latest.current.redo.at(-1);
    if (!step) return;
    setStacks(({ undo, redo }) => ({ undo: [...undo, step], redo: redo.slice(0, -1) }));
    const { documents: changed } = step;
    void store
      .dispatch({
        type: 'restore',
        documentId: changed[0]?.documentId ?? '',
        documents: changed.map(withoutRevision),
      })
      .then(refuse);
  }, [store, refuse]);

  const edit = useCallback<Editing['edit']>(
    async (intent, label, options = {}) => {
      const outcome = await store.dispatch(intent);
      if (!outcome.accepted) {
        if (!options.quiet) refuse(outcome);
        return outcome;
      }
      if (outcome.documents.length > 0)
        setStacks((now) => withStep(now, { documents: outcome.documents.map(withoutRevision), label }));
      if (options.announce)
        toasts.add({
          kind: 'done',
          message: options.announce,
          action: { label: text.editing.undo, run: undo },
        });
      return outcome;
    },
    [store, refuse, toasts, text, undo],
  );

  useUndoKeys(undo, redo);
  const value = useMemo(() => ({ store, edit, undo, redo, stacks }), [store, edit, undo, redo, stacks]);
  return <EditingContext value={value}>{children}</EditingContext>;
}

const withoutRevision = ({ documentId, changes }: DocumentChanges): DocumentChanges => ({
  documentId,
  changes,
});

function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      // A field that is being typed in has its own undo.
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]'))
        return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

/** How edits are made, undone and redone. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A component that edits stands outside EditingProvider.');
  return editing;
}

/** What is on its way to the server, and whether it can be reached. */
export function useStoreState() {
  const { store } = useEditing();
  return useSyncExternalStore(store.subscribe, store.state, store.state);
}

/** A document by its id, as it stands with the edits on their way. */
export const useDocument = (id: string): Document | undefined => useStoreState().documents.get(id);

/** The facts of a workspace; undefined when somebody has just deleted it. */
export function useWorkspaceFacts(workspaceId: string) {
  const document = useDocument(workspaceId);
  return document && workspaceOf(document);
}

/** The facts of a journey, by its document's id; undefined when somebody has just deleted it. */
export function useJourneyFacts(documentId: string) {
  const document = useDocument(documentId);
  return document && journeyOf(document);
}
