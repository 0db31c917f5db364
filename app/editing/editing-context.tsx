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
import { useRested } from '@/app/ui/use-rested';
import type { DocumentChanges } from '@/lib/changes/change';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import type { Command, Intent } from '@/lib/commands/command';
import { type Refusal, refusalText } from '@/lib/commands/refusal';
import { nameOfRow } from '@/lib/history/name-of-row';
import type { Guest, JourneyLink, LiveEntry } from '@/lib/live/live-message';
import { type Document, partsOfDocumentId } from '@/lib/model/document';
import { browserOutbox } from './browser-outbox';
import { DocumentStore, type Outcome, type RefusedOutcome } from './document-store';
import { type MadeElsewhere, takeOver } from './made-elsewhere';
import { newCommandId } from './new-command-id';
import { ownName } from './own-name';
import { RefusedNotice } from './refused-notice';
import { keepRefused, targetOf } from './refused-texts';
import { fetchDocument, postCommand } from './server';
import { typedIn } from './typed-in';
import { rowsOfChanges, type UndoStep, withFreed, withoutStep, withStep } from './undo-stack';
import { UndoSteps } from './undo-steps';
import { useLive } from './use-live';
import { useOthersEdits } from './use-others-edits';
import { useUndo } from './use-undo';

type Editing = {
  store: DocumentStore;
  /** Carries out an edit. `label` says what it was, for undo. A refusal is told unless the caller says `quiet`. */
  edit: (intent: Intent, label: string, options?: EditOptions) => Promise<Outcome>;
  undo: () => void;
  redo: () => void;
  /** What can be undone and redone; see `useUndoStacks`. */
  steps: UndoSteps;
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
  const workspaceId = documents[0]?.id ?? '';
  const [steps] = useState(() => new UndoSteps(workspaceId));
  const { isLive, guests, journeys, tellPlace } = useLive(store, tab, channel);
  const { said, hearOthers } = useOthersEdits(store);
  told.current = {
    orphan: (command, refusal) => {
      const isHere = partsOfDocumentId(command.documentId).workspaceId === workspaceId;
      // Where its workspace is open, it waits there for a choice.
      if (keepRefused(command, refusal) && isHere) return;
      toasts.add({
        kind: 'problem',
        message: text.editing.notSaved({ why: refusalText(text, refusal), typed: typedIn(command) }),
      });
    },
    others: (entries) => {
      // They may have taken back what stood in the way of a step.
      steps.change((now) => withFreed(now, rowsOfChanges(entries)));
      hearOthers(entries);
    },
  };

  useEffect(() => store.hold(documents), [store, documents]);
  useEffect(() => void steps.goOn(), [steps]);

  const refuse = useCallback(
    ({ refusal }: RefusedOutcome) => {
      toasts.add({ kind: 'problem', message: refusalText(text, refusal) });
    },
    [toasts, text],
  );

  const { undo, redo, undoStep } = useUndo(store, steps);

  const announceStep = useCallback(
    (message: string, step: UndoStep) =>
      toasts.add({
        kind: 'done',
        message,
        action: { label: text.editing.undo, run: () => undoStep(step) },
      }),
    [toasts, text, undoStep],
  );

  const takeStep = useCallback(
    async ({ step, announce }: MadeElsewhere) => {
      await steps.goOn();
      steps.change((now) => withStep(now, step));
      if (announce) announceStep(announce, step);
    },
    [steps, announceStep],
  );
  useEffect(() => takeOver(workspaceId, (made) => void takeStep(made)), [workspaceId, takeStep]);

  /** A refusal with the place that it is about, for messages that are read elsewhere. */
  const placed = useCallback(
    (intent: Intent, outcome: RefusedOutcome): RefusedOutcome => {
      const { refusal } = outcome;
      const target = refusal.conflicts && targetOf(intent);
      if (!target) return outcome;
      const where = nameOfRow(text, store.state().documents.values(), target.row, target.known);
      return { accepted: false, refusal: { ...refusal, params: { ...refusal.params, where } } };
    },
    [store, text],
  );

  const edit = useCallback<Editing['edit']>(
    async (intent, label, options = {}) => {
      // Can be undone from the moment it shows, also while the server is away.
      const step: UndoStep = { documents: [], label };
      const push = (changed: readonly DocumentChanges[]) => {
        step.documents = changed.map(withoutRevision);
        if (changed.length > 0) steps.change((now) => withStep(now, step));
      };
      const outcome = await store.dispatch(intent, push);
      if (!outcome.accepted) {
        if (step.documents.length > 0) steps.change((now) => withoutStep(now, step));
        const told = placed(intent, outcome);
        const command = { ...intent, commandId: newCommandId() } as Command;
        const keep = () => keepRefused(command, outcome.refusal);
        // Two texts for one place wait for a choice.
        if (!options.quiet && !(outcome.refusal.conflicts && keep())) refuse(told);
        return { ...told, keep };
      }
      if (step.documents.length === 0) push(outcome.documents);
      else {
        step.documents = outcome.documents.map(withoutRevision);
        steps.keep();
      }
      if (options.announce) announceStep(options.announce, step);
      return outcome;
    },
    [store, refuse, placed, announceStep, steps],
  );

  const value = useMemo(
    () => ({ store, edit, undo, redo, steps, isLive, guests, journeys, tellPlace }),
    [store, edit, undo, redo, steps, isLive, guests, journeys, tellPlace],
  );
  return (
    <EditingContext value={value}>
      {children}
      <RefusedNotice workspaceId={workspaceId} store={store} edit={edit} />
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
export const useWorkspaceFacts = (workspaceId: string) => useFacts(workspaceId, workspaceOf);

/** The facts of a journey, by its document's id; undefined when somebody has just deleted it. */
export const useJourneyFacts = (documentId: string) => useFacts(documentId, journeyOf);

/** The same facts as long as the records are: not every revision of a document changes what is seen here. */
function useFacts<Facts>(id: string, factsOf: (document: Document) => Facts | undefined) {
  const { store } = useEditing();
  const read = () => {
    const document = store.state().documents.get(id);
    return document && factsOf(document);
  };
  return useSyncExternalStore(store.subscribe, read, read);
}

/** What can be undone and redone, the newest last; while keys go through a grid it waits until they pause. */
export function useUndoStacks() {
  const { steps } = useEditing();
  return useRested(useSyncExternalStore(steps.subscribe, steps.stacks, steps.stacks));
}
