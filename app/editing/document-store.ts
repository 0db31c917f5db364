import type { DocumentChanges, LogEntry } from '@/lib/changes/change';
import type { Command, Intent } from '@/lib/commands/command';
import { decide } from '@/lib/commands/decide';
import type { Refusal } from '@/lib/commands/refusal';
import type { RowAt } from '@/lib/history/walk-back';
import type { LiveEntry } from '@/lib/live/live-message';
import type { Actor } from '@/lib/model/actor';
import { type Document, type Row, rowOf } from '@/lib/model/document';
import { ConfirmedDocuments } from './confirmed-documents';
import { withListsSeen } from './lists-seen';
import type { Kept, Outbox } from './outbox';
import { ShownDocuments } from './shown-documents';

/** What came of an edit. */
export type Outcome = { accepted: true; documents: DocumentChanges[] } | RefusedOutcome;

export type RefusedOutcome = {
  accepted: false;
  refusal: Refusal;
  /** Has what was typed wait on this device until somebody has chosen; false where there is nothing to lose. */
  keep?: () => boolean;
};

/** What the server says to a command. */
export type Answer = { accepted: true; entries: LogEntry[] } | { accepted: false; refusal: Refusal };

/** How a command gets to the server and what comes back; throws when the server cannot be reached. */
export type Post = (command: Command) => Promise<Answer>;

/** What tabs of one browser tell each other. */
export type TabMessage =
  | { type: 'added'; command: Command }
  | { type: 'answered'; command: Command; answer: Answer };

export type StoreState = {
  /** Documents with the edits that are on their way already in them. */
  documents: ReadonlyMap<string, Document>;
  /** Edits that the server has not confirmed yet, of all tabs of this browser. */
  pending: number;
  /** Whether the last attempt to reach the server failed. */
  offline: boolean;
};

/** What the store is made of that a test puts something else in place of. */
export type StoreParts = {
  actor: Actor;
  /** This tab. */
  tab: string;
  post: Post;
  fetchDocument: (id: string) => Promise<Document | undefined>;
  outbox: Outbox;
  newId: () => string;
  now: () => number;
  /** What the editor of this device calls themselves. */
  ownName?: () => string;
  /** Tells the other tabs of this browser. */
  tell?: (message: TabMessage) => void;
  /** A command of a tab that is gone was refused: what was typed must not vanish unseen. */
  onOrphanRefused?: (command: Command, refusal: Refusal) => void;
  /** Others have changed documents that are at hand. */
  onOthersEdits?: (entries: readonly LiveEntry[]) => void;
};

// They read whole workspaces that a page does not hold.
const DECIDED_BY_THE_SERVER = new Set<Command['type']>(['import', 'copy-journey']);

/**
 * The documents of a page as the server last confirmed them, and the commands that are on their way. What is shown
 * is the one with the others decided on top of it, by the same `decide` as on the server; so an edit shows at
 * once, and a confirmed or refused one needs nothing taken back by hand. Changes may come in any order, twice, and
 * with holes.
 */
export class DocumentStore {
  readonly #parts: StoreParts;
  readonly #confirmed: ConfirmedDocuments;
  readonly #shown = new ShownDocuments((documents, command) => this.#decide(documents, command));
  readonly #settlers = new Map<string, (outcome: Outcome) => void>();
  readonly #listeners = new Set<() => void>();
  #waiting: Command[] = [];
  /** Commands made here that the outbox has not taken yet. */
  #unkept = new Set<string>();
  /** Commands whose changes have come through the stream before their answer has. */
  #landed = new Set<string>();
  /** Commands that have been answered: what tells that they were made may come later than that, from another tab. */
  #answered = new Set<string>();
  /** Commands made in this tab, to tell them from those of others. */
  #mine = new Set<string>();
  #state: StoreState = { documents: this.#shown.documents(), pending: 0, offline: false };
  #sending: Promise<void> | undefined;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#confirmed = new ConfirmedDocuments(parts.fetchDocument, () => this.#show());
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = () => this.#state;

  /** The revision that is at hand of each document: where a stream goes on from. */
  revisions = () => this.#confirmed.revisions();

  /** A record as the server has it, or as it was before somebody deleted it while this page was open. */
  lastKnown: RowAt = (...at) => this.#confirmed.lastKnown(...at);

  /** Takes documents that the server has just given; older ones than are at hand are left aside. */
  hold(documents: readonly Document[]) {
    this.#confirmed.hold(documents);
    this.#show();
  }

  /** Takes a document that no page has shown yet, while the page that will is being rendered: nobody is told. */
  adopt(document: Document) {
    if (this.#confirmed.has(document.id)) return;
    this.#confirmed.hold([document]);
    this.#state = { ...this.#state, documents: this.#shown.adopt(document) };
  }

  /** Takes log entries, from the stream or an answer: in any order, and not only once. */
  receive(entries: readonly LiveEntry[]) {
    const waiting = new Set(this.#waiting.map(({ commandId }) => commandId));
    for (const { commandId } of entries) if (waiting.has(commandId)) this.#landed.add(commandId);
    const news = this.#confirmed.receive(entries);
    this.#show(news);
    const byOthers = news.filter(({ commandId }) => !this.#mine.has(commandId));
    if (byOthers.length > 0) this.#parts.onOthersEdits?.(byOthers);
  }

  /** Commands that an earlier page on this device could not send, and those of other tabs. */
  async resume() {
    await this.#readOutbox();
    this.retry();
  }

  /** What another tab of this browser has done. */
  hear(message: TabMessage) {
    const { command } = message;
    if (message.type === 'added') {
      if (this.#answered.has(command.commandId)) return;
      if (this.#waiting.some(({ commandId }) => commandId === command.commandId)) return;
      this.#waiting = [...this.#waiting, command];
      this.#show();
    } else {
      this.#setOffline(false);
      this.#settle(command, message.answer);
    }
  }

  /**
   * Shows an edit at once, keeps it and sends it; resolves when the server has accepted or refused it.
   * @param onShown hears at once what it changes, where that can be told without the server
   */
  dispatch(intent: Intent, onShown?: (documents: DocumentChanges[]) => void): Promise<Outcome> {
    const by = this.#parts.ownName?.();
    const command = {
      ...withListsSeen(intent, this.#rowAt),
      commandId: this.#parts.newId(),
      ...(by && { by }),
    } as Command;
    if (!DECIDED_BY_THE_SERVER.has(command.type)) {
      const decision = this.#decide(this.#state.documents, command);
      if (!decision.accepted) return Promise.resolve(decision);
      onShown?.(decision.documents);
    }
    return new Promise((settle) => {
      this.#settlers.set(command.commandId, settle);
      this.#mine.add(command.commandId);
      this.#unkept.add(command.commandId);
      this.#waiting = [...this.#waiting, command];
      this.#show();
      void this.#keepAndSend(command);
    });
  }

  /** Reads the documents at hand again, for what others have changed. */
  refresh = () => this.#confirmed.readAgain();

  /** Tries again to send what is waiting, and to read what is missing. */
  retry = () => {
    this.#confirmed.fillHoles();
    void this.#send();
  };

  /** Resolves when nothing is being sent at the moment. */
  idle = async () => {
    while (this.#sending !== undefined) await this.#sending;
  };

  async #keepAndSend(command: Command) {
    await this.#parts.outbox.add({ command, tab: this.#parts.tab });
    this.#unkept.delete(command.commandId);
    this.#parts.tell?.({ type: 'added', command });
    await this.#send();
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
      const isLeft = this.#waiting.some(({ commandId }) => !this.#unkept.has(commandId));
      if (isLeft && !this.#state.offline) void this.#send();
    });
    return this.#sending;
  }

  // One after the other: each is decided on top of what went before it.
  async #sendAll() {
    const { outbox } = this.#parts;
    try {
      await outbox.alone(async () => {
        const answered = new Set<string>();
        // Until nothing is left, also of what other tabs add meanwhile: the turn is not handed over for every edit.
        for (;;) {
          const kept = (await this.#readOutbox()).filter(({ command }) => !answered.has(command.commandId));
          if (kept.length === 0) return;
          try {
            for (const one of kept) {
              await this.#sendOne(one);
              answered.add(one.command.commandId);
            }
          } finally {
            // All at once: what is left behind by a tab that dies before is sent once more and changes nothing.
            await outbox.remove([...answered]);
          }
        }
      });
    } catch {
      this.#setOffline(true);
    }
  }

  async #sendOne({ command, tab }: Kept) {
    const { outbox, post, tell } = this.#parts;
    const answer = await post(command);
    this.#setOffline(false);
    // Kept for a choice before it is out of the outbox: at no moment is it nowhere.
    if (!answer.accepted && tab !== this.#parts.tab && !(await outbox.isOpen(tab)))
      this.#parts.onOrphanRefused?.(command, answer.refusal);
    tell?.({ type: 'answered', command, answer });
    this.#settle(command, answer);
  }

  async #readOutbox() {
    const kept = await this.#parts.outbox.read();
    const known = new Set(kept.map(({ command }) => command.commandId));
    const unkept = this.#waiting.filter((c) => this.#unkept.has(c.commandId) && !known.has(c.commandId));
    const open = kept.filter(({ command }) => !this.#answered.has(command.commandId));
    this.#waiting = [...open.map(({ command }) => command), ...unkept];
    this.#show();
    return kept;
  }

  #settle(command: Command, answer: Answer) {
    const { commandId } = command;
    this.#answered.add(commandId);
    this.#waiting = this.#waiting.filter((other) => other.commandId !== commandId);
    this.#landed.delete(commandId);
    if (answer.accepted) this.receive(answer.entries.map((entry) => ({ ...entry, commandId })));
    else this.#show();
    this.#settlers.get(commandId)?.(answer.accepted ? { accepted: true, documents: answer.entries } : answer);
    this.#settlers.delete(commandId);
  }

  #setOffline(offline: boolean) {
    if (offline === this.#state.offline) return;
    this.#state = { ...this.#state, offline };
    this.#tellListeners();
  }

  /** A record as it is shown. */
  #rowAt: RowAt = (documentId, kind, id) => {
    const document = this.#state.documents.get(documentId);
    return document && (rowOf(document, kind, id) as Row | undefined);
  };

  #decide = (documents: ReadonlyMap<string, Document>, command: Command) =>
    decide(documents.values(), this.#parts.actor, command, this.#parts.now());

  // Called whenever something may have changed; mostly it is told of the same again, by an answer and by the stream.
  #show(news: readonly LiveEntry[] = []) {
    const open = this.#waiting.filter(
      ({ type, commandId }) => !DECIDED_BY_THE_SERVER.has(type) && !this.#landed.has(commandId),
    );
    const pending = this.#waiting.length;
    const documents = this.#shown.show(this.#confirmed.documents(), open, news);
    if (documents === this.#state.documents && pending === this.#state.pending) return;
    this.#state = { ...this.#state, documents, pending };
    this.#tellListeners();
  }

  #tellListeners() {
    for (const listener of this.#listeners) listener();
  }
}
