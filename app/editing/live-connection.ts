import type { Guest, JourneyLink, LiveEntry } from '@/lib/live/live-message';

/** The part of EventSource that is used here. */
export type Source = {
  addEventListener: (type: string, listener: (event: { data?: string }) => void) => void;
  close: () => void;
};

type LiveParts = {
  open: (url: string) => Source;
  revisions: () => ReadonlyMap<string, number>;
  guest: () => { tab: string; name: string };
  onChanges: (entries: LiveEntry[]) => void;
  onHere: (guests: Guest[]) => void;
  onJourneys: (journeys: JourneyLink[]) => void;
  onState: (isLive: boolean) => void;
};

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5000;

/** Longest list of documents in an address, in characters: servers take no address of any length. */
const LONGEST_QUERY = 10_000;

/** What one stream can follow: the workspace, which is held first, and as many journeys as fit, the latest first. */
function followed(revisions: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const [workspace, ...journeys] = revisions;
  if (!workspace) return revisions;
  let length = 0;
  const fitting = journeys.reverse().filter(([id, revision]) => {
    length += encodeURIComponent(`&document=${id}:${revision}`).length;
    return length < LONGEST_QUERY;
  });
  return new Map([workspace, ...fitting]);
}

/** Keeps one stream open for the documents at hand, and comes back after any break from the revisions at hand. */
export class LiveConnection {
  #source: Source | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  #wait = FIRST_WAIT_MS;

  constructor(private readonly parts: LiveParts) {}

  /** Opens the stream, or opens it anew when the page holds other documents by now. */
  connect = () => {
    const revisions = followed(this.parts.revisions());
    const asked = [...revisions.keys()].sort().join(' ');
    if (this.#source && asked === this.#asked) return;
    this.close();
    if (revisions.size === 0) return;
    this.#asked = asked;
    const params = new URLSearchParams(this.parts.guest());
    for (const [id, revision] of revisions) params.append('document', `${id}:${revision}`);
    const source = this.parts.open(`/api/live?${params}`);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#wait = FIRST_WAIT_MS;
      this.parts.onState(true);
    });
    source.addEventListener('changes', ({ data }) => this.parts.onChanges(JSON.parse(data ?? '[]')));
    source.addEventListener('here', ({ data }) => this.parts.onHere(JSON.parse(data ?? '[]')));
    source.addEventListener('journeys', ({ data }) => this.parts.onJourneys(JSON.parse(data ?? '[]')));
    // Left to itself it would ask for the revisions of the first time.
    source.addEventListener('error', () => {
      this.close();
      this.parts.onState(false);
      this.#timer = setTimeout(this.connect, this.#wait);
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
    });
  };

  close = () => {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  };
}
