/** Log entries of one document after a revision, as JSON without brackets around. */
export type Page = { upTo: number; json: string; isFull: boolean };

/** Where a stream takes what it sends. */
export type LiveSource = {
  readPage: (documentId: string, after: number) => Promise<Page | undefined>;
  /** The people in the workspace, as JSON. */
  here: () => string;
  /** The journeys that the workspace has, as JSON. */
  journeys: () => Promise<string>;
  /** Whether its reader may still read: asked again and again while it does. */
  isAllowed: () => boolean;
  /** Epoch ms. */
  now: () => number;
  onEnd: () => void;
};

/** The way to a reader. */
export type Outlet = {
  write: (text: string) => void;
  /** What has been written and the reader has not taken yet, in bytes. */
  waiting: () => number;
  end: () => void;
  /** Ends at once, and throws away what waits. */
  drop: () => void;
};

const HEARTBEAT_MS = 15_000;
/** A reader that takes nothing for this long is dropped. It comes back by itself, with the revision that it has. */
export const STALL_MS = 15_000;
/** What may wait for a reader, in bytes; beyond it the log keeps the rest. */
const MOST_WAITING = 256 * 1024;

/** One browser tab's stream: the changes of the documents that it asked for after the revisions that it has. */
export class LiveStream {
  readonly #cursors: Map<string, number>;
  readonly #source: LiveSource;
  readonly #outlet: Outlet;
  #sentAt: number;
  #takenAt: number;
  #checkedAt: number;
  #waited = 0;
  #sentJourneys = '';
  #sentHere = '';
  #isOpen = true;
  #isPumping = false;
  #again = false;

  constructor(cursors: ReadonlyMap<string, number>, source: LiveSource, outlet: Outlet) {
    this.#cursors = new Map(cursors);
    this.#source = source;
    this.#outlet = outlet;
    this.#sentAt = this.#takenAt = this.#checkedAt = source.now();
    // So that the browser knows at once that it is connected.
    this.#send(': \n\n');
  }

  get isOpen() {
    return this.#isOpen;
  }

  /** Sends what is new. What a slow reader has no room for stays in the log until it has. */
  async pump(): Promise<void> {
    this.#again = true;
    if (this.#isPumping) return;
    this.#isPumping = true;
    this.#seeWhatWasTaken();
    try {
      while (this.#again && this.#isOpen && this.#hasRoom()) {
        this.#again = false;
        await this.#sendChanges();
        await this.#sendJourneys();
        this.#sendHere();
      }
      if (this.#isOpen) this.#keepAlive();
      this.#waited = this.#outlet.waiting();
    } finally {
      this.#isPumping = false;
    }
  }

  /** Ends the stream; its reader connects again. */
  close() {
    if (!this.#isOpen) return;
    this.#end();
    this.#outlet.end();
  }

  async #sendChanges() {
    const parts: string[] = [];
    for (const [documentId, after] of this.#cursors) {
      const page = await this.#source.readPage(documentId, after);
      if (!page) continue;
      this.#cursors.set(documentId, page.upTo);
      this.#again ||= page.isFull;
      parts.push(page.json);
    }
    if (parts.length > 0) this.#send(`event: changes\ndata: [${parts.join(',')}]\n\n`);
  }

  // Journeys that others make are in no document that the tab could ask for.
  async #sendJourneys() {
    const json = await this.#source.journeys();
    if (json === this.#sentJourneys) return;
    this.#sentJourneys = json;
    this.#send(`event: journeys\ndata: ${json}\n\n`);
  }

  #sendHere() {
    const json = this.#source.here();
    if (json === this.#sentHere) return;
    this.#sentHere = json;
    this.#send(`event: here\ndata: ${json}\n\n`);
  }

  #seeWhatWasTaken() {
    const waiting = this.#outlet.waiting();
    if (waiting === 0 || waiting < this.#waited) this.#takenAt = this.#source.now();
  }

  #keepAlive() {
    const now = this.#source.now();
    if (!this.#hasRoom()) {
      if (now - this.#takenAt >= STALL_MS) this.#drop();
      return;
    }
    if (now - this.#checkedAt >= HEARTBEAT_MS) {
      this.#checkedAt = now;
      if (!this.#source.isAllowed()) this.close();
    }
    if (now - this.#sentAt >= HEARTBEAT_MS) this.#send(': \n\n');
  }

  #hasRoom() {
    return this.#outlet.waiting() < MOST_WAITING;
  }

  #send(text: string) {
    if (!this.#isOpen) return;
    this.#sentAt = this.#source.now();
    this.#outlet.write(text);
  }

  // What waits for a reader that is not there is thrown away with the stream.
  #drop() {
    this.#end();
    this.#outlet.drop();
  }

  #end() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#source.onEnd();
  }
}
