import { applyChanges } from '@/lib/changes/apply-changes';
import type { RowAt } from '@/lib/history/walk-back';
import type { LiveEntry } from '@/lib/live/live-message';
import { type Document, emptyDocument, type Row, rowOf } from '@/lib/model/document';

/**
 * Documents as the server has confirmed them, moved on by log entries that may come in any order, twice, and with
 * holes. What comes too early waits, and the document is read again.
 */
export class ConfirmedDocuments {
  readonly #documents = new Map<string, Document>();
  readonly #early = new Map<string, Map<number, LiveEntry>>();
  /** What has been deleted while this page was open, as it was last: for its name. */
  readonly #gone = new Map<string, Row>();
  readonly #reading = new Set<string>();

  constructor(
    private readonly fetchDocument: (id: string) => Promise<Document | undefined>,
    private readonly onChange: () => void,
  ) {}

  documents = (): ReadonlyMap<string, Document> => this.#documents;

  /** A record as it is confirmed, or as it was last when somebody has deleted it. */
  lastKnown: RowAt = (documentId, kind, id) => {
    const document = this.#documents.get(documentId);
    const row = document && (rowOf(document, kind, id) as Row | undefined);
    return row ?? this.#gone.get(`${documentId} ${kind} ${id}`);
  };

  has = (id: string) => this.#documents.has(id);

  revisions = () => new Map([...this.#documents].map(([id, { revision }]) => [id, revision]));

  /** Takes documents as they were read; older ones than are at hand are left aside. */
  hold(documents: readonly Document[]) {
    for (const document of documents) {
      const known = this.#documents.get(document.id);
      if (!known || known.revision < document.revision) this.#documents.set(document.id, document);
      this.#takeEarly(document.id);
    }
  }

  /** @returns the entries that were new here */
  receive(entries: readonly LiveEntry[]): LiveEntry[] {
    const news: LiveEntry[] = [];
    for (const entry of entries) {
      const document = this.#documents.get(entry.documentId);
      if (!document || entry.revision <= document.revision) continue;
      const early = this.#early.get(entry.documentId) ?? new Map<number, LiveEntry>();
      if (early.has(entry.revision)) continue;
      news.push(entry);
      this.#early.set(entry.documentId, early.set(entry.revision, entry));
      this.#takeEarly(entry.documentId);
    }
    this.fillHoles();
    return news;
  }

  /** Reads the documents again whose next revision is missing. */
  fillHoles() {
    for (const id of this.#early.keys()) void this.#read(id);
  }

  /** Reads all documents again. */
  async readAgain() {
    await Promise.all([...this.#documents.keys()].map((id) => this.#read(id)));
  }

  async #read(id: string) {
    if (this.#reading.has(id)) return;
    this.#reading.add(id);
    try {
      const document = await this.fetchDocument(id);
      if (document) this.hold([document]);
      else this.#isGone(id);
      this.onChange();
    } catch {
      // The server is away: it is read when the stream is back, or at the next attempt to send.
    } finally {
      this.#reading.delete(id);
    }
  }

  // Deleted, with the entry that says so still missing here. Undoing that brings all of its rows back.
  #isGone(id: string) {
    const known = this.#documents.get(id);
    if (!known) return;
    const revision = Math.max(known.revision, ...(this.#early.get(id)?.keys() ?? []));
    this.#documents.set(id, { ...emptyDocument(id), revision });
    this.#takeEarly(id);
  }

  #takeEarly(id: string) {
    const early = this.#early.get(id);
    let document = this.#documents.get(id);
    if (!early || !document) return;
    for (let next = early.get(document.revision + 1); next; next = early.get(document.revision + 1)) {
      for (const { kind, id: row, before, after } of next.changes)
        if (before && !after) this.#gone.set(`${id} ${kind} ${row}`, before);
      document = applyChanges(document, next.changes, next.revision);
    }
    this.#documents.set(id, document);
    for (const revision of early.keys()) if (revision <= document.revision) early.delete(revision);
    if (early.size === 0) this.#early.delete(id);
  }
}
