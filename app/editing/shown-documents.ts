import { applyChanges } from '@/lib/changes/apply-changes';
import { keepSameRows } from '@/lib/changes/keep-same-rows';
import type { Command } from '@/lib/commands/command';
import type { Decision } from '@/lib/commands/decide';
import type { LiveEntry } from '@/lib/live/live-message';
import type { Document } from '@/lib/model/document';
import { landedAsDecided, type OpenEdit } from './landed-as-decided';

type Documents = ReadonlyMap<string, Document>;

/** Documents as they are shown: as they are confirmed, with the edits on their way decided on top of that. */
export class ShownDocuments {
  #documents: Documents = new Map();
  #confirmed: readonly Document[] = [];
  #open: readonly OpenEdit[] = [];

  constructor(private readonly decide: (documents: Documents, command: Command) => Decision) {}

  documents = () => this.#documents;

  /** Takes a document that is confirmed and has not been shown yet. */
  adopt(document: Document): Documents {
    this.#documents = new Map(this.#documents).set(document.id, document);
    return this.#documents;
  }

  /**
   * @param open the edits on their way, in order
   * @param news what has been confirmed since the last time
   * @returns the same map as the last time where nothing has changed
   */
  show(all: Documents, open: readonly Command[], news: readonly LiveEntry[]): Documents {
    const confirmed = [...all.values()];
    const isAsConfirmed = areSame(confirmed, this.#confirmed);
    // One more edit lies on top of those that are shown; mostly it is that.
    const isMore = isAsConfirmed && this.#open.every(({ command }, at) => isOf(open[at], command));
    if (isMore && open.length === this.#open.length) return this.#documents;
    if (!isMore && this.#isShownAlready(confirmed, open, news)) this.#moveOn(confirmed, news);
    else this.#decideAll(isMore ? this.#documents : all, isMore ? this.#open : [], open);
    this.#confirmed = confirmed;
    return this.#documents;
  }

  /** Whether what has been confirmed are edits that are shown, and nothing else has changed. */
  #isShownAlready(confirmed: readonly Document[], open: readonly Command[], news: readonly LiveEntry[]) {
    const landed = new Set(news.map(({ commandId }) => commandId));
    const left = this.#open.filter(({ command }) => !landed.has(command.commandId));
    return (
      open.length === left.length &&
      left.every(({ command }, at) => isOf(open[at], command)) &&
      confirmed.length === this.#confirmed.length &&
      confirmed.every((now, at) => {
        const was = this.#confirmed[at];
        const steps = news.filter(({ documentId }) => documentId === now.id).length;
        return was?.id === now.id && now.revision === was.revision + steps;
      }) &&
      landedAsDecided(this.#open, news)
    );
  }

  #moveOn(confirmed: readonly Document[], news: readonly LiveEntry[]) {
    const landed = new Set(news.map(({ commandId }) => commandId));
    const documents = new Map(this.#documents);
    for (const { id, revision } of confirmed) {
      const shown = documents.get(id);
      if (shown && shown.revision !== revision) documents.set(id, { ...shown, revision });
    }
    this.#documents = documents;
    this.#open = this.#open.filter(({ command }) => !landed.has(command.commandId));
  }

  #decideAll(from: Documents, decided: readonly OpenEdit[], open: readonly Command[]) {
    const documents = new Map(from);
    const edits = open.slice(decided.length).map((command): OpenEdit => {
      const decision = this.decide(documents, command);
      const changed = decision.accepted ? decision.documents : [];
      for (const { documentId, changes } of changed) {
        const document = documents.get(documentId);
        if (document) documents.set(documentId, applyChanges(document, changes, document.revision));
      }
      return { command, documents: changed };
    });
    for (const [id, document] of documents)
      documents.set(id, keepSameRows(this.#documents.get(id), document));
    this.#documents = documents;
    this.#open = [...decided, ...edits];
  }
}

const isOf = (one: Command | undefined, other: Command) => one?.commandId === other.commandId;
const areSame = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((one, at) => one === others[at]);
