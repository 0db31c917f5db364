import { applyChanges } from '@/lib/changes/apply-changes';
import type { DocumentChanges, LogEntry } from '@/lib/changes/change';
import type { Command, Intent } from '@/lib/commands/command';
import { decide } from '@/lib/commands/decide';
import type { Refusal } from '@/lib/commands/refusal';
import type { Actor } from '@/lib/model/actor';
import type { Document } from '@/lib/model/document';
import type { Outbox } from './outbox';

/** What came of an edit. `unsent` edits are kept on this device and sent later. */
export type Outcome =
  | { accepted: true; documents: DocumentChanges[] }
  | { accepted: false; refusal: Refusal };

/** How a command gets to the server and what comes back; throws when the server cannot be reached. */
export type Post = (
  command: Command,
) => Promise<{ accepted: true; entries: LogEntry[] } | { accepted: false; refusal: Refusal }>;

export type StoreState = {
  /** Documents with the edits that are on their way already in them. */
  documents: ReadonlyMap<string, Document>;
  /** Edits that the server has not confirmed yet. */
  pending: number;
  /** Whether the last attempt to reach the server failed. */
  offline: boolean;
};

type Waiting = { command: Command; settle?: (outcome: Outcome) => void };

// They read whole workspaces that a page does not hold.
const DECIDED_BY_THE_SERVER = new Set<Command['type']>(['import', 'copy-journey']);

/**
 * The documents of a page as the server last confirmed them, and the commands that are on their way. What is shown
 * is the one with the others decided on top of it, by the same `decide` as on the server; so an edit shows at
 * once, and a confirmed or refused one needs nothing taken back by hand.
 */
export class DocumentStore {
  #confirmed = new Map<string, Document>();
  #waiting: Waiting[] = [];
  #state: StoreState = { documents: new Map(), pending: 0, offline: false };
  #listeners = new Set<() => void>();
  #sending = false;

  constructor(
    readonly actor: Actor,
    private readonly post: Post,
    private readonly fetchDocument: (id: string) => Promise<Document | undefined>,
    private readonly outbox: Outbox,
    private readonly newId: () => string,
    private readonly now: () => number,
  ) {}

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = () => this.#state;

  /** Takes documents that the server has just given; older ones than are at hand are left aside. */
  hold(documents: readonly Document[]) {
    for (const document of documents) {
      const known = this.#confirmed.get(document.id);
      if (!known || known.revision <= document.revision) this.#confirmed.set(document.id, document);
    }
    this.#show();
  }

  /** Takes a document that no page has shown yet, while the page that will is being rendered: nobody is told. */
  adopt(document: Document) {
    if (this.#confirmed.has(document.id)) return;
    this.#confirmed.set(document.id, document);
    const documents = new Map(this.#state.documents).set(document.id, document);
    this.#state = { ...this.#state, documents };
  }

  /** Commands that an earlier page on this device could not send, oldest first. */
  resume() {
    const known = new Set(this.#waiting.map(({ command }) => command.commandId));
    const kept = this.outbox.read().filter((command) => !known.has(command.commandId));
    this.#waiting = [...kept.map((command) => ({ command })), ...this.#waiting];
    this.#show();
    void this.#send();
  }

  /** Shows an edit at once and sends it; resolves when the server has accepted or refused it. */
  dispatch(intent: Intent): Promise<Outcome> {
    const command = { ...intent, commandId: this.newId() } as Command;
    if (!DECIDED_BY_THE_SERVER.has(command.type)) {
      const decision = decide(this.#state.documents.values(), this.actor, command, this.now());
      if (!decision.accepted) return Promise.resolve(decision);
    }
    return new Promise((settle) => {
      this.#waiting = [...this.#waiting, { command, settle }];
      this.#keep();
      this.#show();
      void this.#send();
    });
  }

  /** Reads the documents at hand again, for what others have changed. */
  async refresh() {
    const ids = [...this.#confirmed.keys()];
    const documents = await Promise.all(ids.map((id) => this.fetchDocument(id).catch(() => undefined)));
    this.hold(documents.filter((document) => document !== undefined));
  }

  /** Tries again to send what is waiting. */
  retry = () => void this.#send();

  // One after the other: each is decided on top of what went before it.
  async #send() {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
        const result = await this.post(next.command);
        this.#settle(next, result);
        if (result.accepted) await this.#confirm(result.entries);
      }
      this.#setOffline(false);
    } catch {
      this.#setOffline(true);
    } finally {
      this.#sending = false;
    }
  }

  #settle(waiting: Waiting, result: Awaited<ReturnType<Post>>) {
    this.#waiting = this.#waiting.filter((other) => other !== waiting);
    this.#keep();
    if (result.accepted) {
      for (const { documentId, revision, changes } of result.entries) {
        const document = this.#confirmed.get(documentId);
        if (document && document.revision + 1 === revision)
          this.#confirmed.set(documentId, applyChanges(document, changes, revision));
      }
    }
    this.#show();
    waiting.settle?.(result.accepted ? { accepted: true, documents: result.entries } : result);
  }

  // A revision that is missing here means that others have written in between: the document is read again.
  async #confirm(entries: readonly LogEntry[]) {
    for (const { documentId, revision } of entries) {
      const document = this.#confirmed.get(documentId);
      if (!document || document.revision >= revision) continue;
      const newer = await this.fetchDocument(documentId);
      if (newer) this.hold([newer]);
    }
  }

  #keep() {
    this.outbox.write(this.#waiting.map(({ command }) => command));
  }

  #setOffline(offline: boolean) {
    if (offline === this.#state.offline) return;
    this.#state = { ...this.#state, offline };
    this.#tell();
  }

  #show() {
    const documents = new Map(this.#confirmed);
    for (const { command } of this.#waiting) {
      if (DECIDED_BY_THE_SERVER.has(command.type)) continue;
      const decision = decide(documents.values(), this.actor, command, this.now());
      if (!decision.accepted) continue;
      for (const { documentId, changes } of decision.documents) {
        const document = documents.get(documentId);
        if (document) documents.set(documentId, applyChanges(document, changes, document.revision));
      }
    }
    this.#state = { ...this.#state, documents, pending: this.#waiting.length };
    this.#tell();
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}
