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
import { isPressed } from '@/app/shell/palette/keys';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import type { DocumentChanges } from '@/lib/changes/change';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import type { Command, Intent } from '@/lib/commands/command';
import { type Refusal, refusalText } from '@/lib/commands/refusal';
import type { Guest, JourneyLink, LiveEntry } from '@/lib/live/live-message';
import type { Document } from '@/lib/model/document';
import { browserOutbox } from './browser-outbox';
import { DocumentStore, type Outcome } from './document-store';
import { newCommandId } from './new-command-id';
import { ownName } from './own-name';
import { fetchDocument, postCommand } from './server';
import { typedIn } from './typed-in';
import { restoring, type UndoStacks, type UndoStep, withoutStep, withStep } from './undo-stack';
import { useLive } from './use-live';
import { useOthersEdits } from './use-others-edits';
import { useUndoStacks } from './use-undo-stacks';

type Editing = {
  store: DocumentStore;
  /** Carries out an edit. `label` says what it was, for undo. A refusal is told unless the caller says `quiet`. */
  edit: (intent: Intent, label: string, options?: EditOptions) => Promise<Outcome>;
  undo: () => void;
  redo: () => void;
  stacks: UndoStacks;
  /** Whether the changes of others come in at this moment; undefined before the first attempt. */
  isLive: boolean | undefined;
  /** Who else has the workspace open. */
  guests: readonly Guest[];
  /** The journeys that the workspace has by now; undefined before the stream has told. */
  journeys: readonly JourneyLink[] | undefined;
  /** Says to them where this one is, or their name. */
  tellPlace: (to: { documentId?: string; at?: string; name?: string }) => void;
};

type OrphanListener = (command: Command, refusal: Refusal) => void;
type OthersListener = (entries: readonly LiveEntry[]) => void;

export type EditOptions = {
  /** The caller shows a refusal itself, at the place. */
  quiet?: boolean;
  /** Says what happened with an Undo beside it: for deletions. */
  announce?: string;
};

const EditingContext = createContext<Editing | null>(null);

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
  const [tab] = useState(newCommandId);
  const channel = useRef<BroadcastChannel>(undefined);
  const told = useRef<{ orphan: OrphanListener; others: OthersListener }>(undefined);
  const [store] = useState(() => {
    const made = new DocumentStore({
      actor: { id: 'owner', name: '', role: 'owner' },
      tab,
      post: postCommand,
      fetchDocument,
      outbox: browserOutbox(tab),
      newId: newCommandId,
      now: () => Date.now(),
      ownName,
      tell: (message) => channel.current?.postMessage(message),
      onOrphanRefused: (command, refusal) => told.current?.orphan(command, refusal),
      onOthersEdits: (entries) => told.current?.others(entries),
    });
    made.hold(documents);
    return made;
  });
  const { stacks, latest, change: changeStacks } = useUndoStacks(documents[0]?.id ?? '');
  const { isLive, guests, journeys, tellPlace } = useLive(store, tab, channel);
  const { said, hearOthers } = useOthersEdits(store);
  told.current = {
    orphan: (command, refusal) =>
      toasts.add({
        kind: 'problem',
        message: text.editing.notSaved({ why: refusalText(text, refusal), typed: typedIn(command) }),
      }),
    others: hearOthers,
  };

  useEffect(() => store.hold(documents), [store, documents]);

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
    changeStacks(({ undo, redo }) => ({ undo: undo.slice(0, -1), redo: [...redo, step] }));
    void store.dispatch(restoring(step)).then((outcome) => {
      if (outcome.accepted) toasts.add({ kind: 'done', message: text.editing.undone({ what: step.label }) });
      // What others have changed since stays as it is, and the steps before this one can still be undone.
      else changeStacks((now) => withoutStep(now, step));
      refuse(outcome);
    });
  }, [store, toasts, text, refuse, latest, changeStacks]);

  const redo = useCallback(() => {
    const step = latest.current.redo.at(-1);
    if (!step) return;
    changeStacks(({ undo, redo }) => ({ undo: [...undo, step], redo: redo.slice(0, -1) }));
    const { documents: changed } = step;
    const intent = {
      type: 'restore',
      documentId: changed[0]?.documentId ?? '',
      documents: changed.map(withoutRevision),
    } as const;
    void store.dispatch(intent).then((outcome) => {
      if (!outcome.accepted) changeStacks((now) => withoutStep(now, step));
      refuse(outcome);
    });
  }, [store, refuse, latest, changeStacks]);

  const edit = useCallback<Editing['edit']>(
    async (intent, label, options = {}) => {
      // Can be undone from the moment it shows, also while the server is away.
      const step: UndoStep = { documents: [], label };
      const push = (changed: readonly DocumentChanges[]) => {
        step.documents = changed.map(withoutRevision);
        if (changed.length > 0) changeStacks((now) => withStep(now, step));
      };
      const outcome = await store.dispatch(intent, push);
      if (!outcome.accepted) {
        if (step.documents.length > 0) changeStacks((now) => withoutStep(now, step));
        if (!options.quiet) refuse(outcome);
        return outcome;
      }
      if (step.documents.length === 0) push(outcome.documents);
      else {
        step.documents = outcome.documents.map(withoutRevision);
        changeStacks((now) => ({ ...now }));
      }
      if (options.announce)
        toasts.add({
          kind: 'done',
          message: options.announce,
          action: { label: text.editing.undo, run: undo },
        });
      return outcome;
    },
    [store, refuse, toasts, text, undo, changeStacks],
  );

  useUndoKeys(undo, redo);
  const value = useMemo(
    () => ({ store, edit, undo, redo, stacks, isLive, guests, journeys, tellPlace }),
    [store, edit, undo, redo, stacks, isLive, guests, journeys, tellPlace],
  );
  return (
    <EditingContext value={value}>
      {children}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </EditingContext>
  );
}

const withoutRevision = ({ documentId, changes }: DocumentChanges): DocumentChanges => ({
  documentId,
  changes,
});

function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = isPressed(event, 'undo');
      if (!isUndo && !isPressed(event, 'redo')) return;
      // A field that is being typed in has its own undo.
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]'))
        return;
      event.preventDefault();
      if (isUndo) undo();
      else redo();
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
export function useDocument(id: string): Document | undefined {
  const { store } = useEditing();
  const read = () => store.state().documents.get(id);
  return useSyncExternalStore(store.subscribe, read, read);
}

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
