import 'server-only';
import { onCommit } from '@/db/commit-hints';
import type { LiveStream } from './live-stream';

/**
 * Changes are sent in batches, the next one after a pause of this many times what the last one took: at most half
 * of the time goes into it, and where few listen an edit is there at once.
 */
const PAUSE_PER_BATCH = 1;
/** The pause lies between these, in milliseconds. */
const SHORTEST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 100;
/** A hint may be lost: the log is looked at this often anyway. */
const TICK_MS = 1000;

type Shared = {
  streams: Set<LiveStream>;
  /** What a batch has read already, by document and revision: streams that stand at the same place share it. */
  read: Map<string, Promise<unknown>>;
  tick?: NodeJS.Timeout | undefined;
  stopListening?: Promise<() => void> | undefined;
  /** When the next batch may begin, epoch ms. */
  nextAt: number;
  /** A batch is due, and waits for its moment. */
  isDue: boolean;
  isPumping: boolean;
  /** Something has happened since the batch that is on its way began. */
  again: boolean;
  isClosing: boolean;
};

// Next compiles several module graphs; the hook that ends the process has to find the streams of all of them.
const holder = globalThis as { journeyLensStreams?: Shared };
const shared = () => {
  holder.journeyLensStreams ??= {
    streams: new Set(),
    read: new Map(),
    nextAt: 0,
    isDue: false,
    isPumping: false,
    again: false,
    isClosing: false,
  };
  return holder.journeyLensStreams;
};

/** Keeps a stream supplied until it ends. */
export function addStream(stream: LiveStream) {
  const all = shared();
  all.streams.add(stream);
  all.stopListening ??= onCommit(pumpSoon);
  all.tick ??= setInterval(pumpSoon, TICK_MS);
  pumpSoon();
}

/** Whether the process is ending: a browser that comes back at once would keep it. */
export const isClosing = () => shared().isClosing;

/** Forgets a stream that has ended. */
export function removeStream(stream: LiveStream) {
  const all = shared();
  all.streams.delete(stream);
  if (all.streams.size > 0) return;
  clearInterval(all.tick);
  all.tick = undefined;
  void all.stopListening?.then((stop) => stop());
  all.stopListening = undefined;
}

/** Has all streams look for what is new, together with whatever else happens in the same moment. */
export function pumpSoon() {
  const all = shared();
  all.again = true;
  if (all.isDue || all.isPumping) return;
  all.isDue = true;
  const begin = () => {
    all.isDue = false;
    void pumpAll(all);
  };
  const wait = all.nextAt - Date.now();
  // A timer takes a millisecond at least.
  if (wait > 0) setTimeout(begin, wait);
  else setImmediate(begin);
}

async function pumpAll(all: Shared) {
  const start = performance.now();
  all.isPumping = true;
  all.again = false;
  all.read.clear();
  // One that fails must not hold up the others.
  await Promise.all([...all.streams].map((stream) => stream.pump().catch(() => stream.close())));
  const pause = (performance.now() - start) * PAUSE_PER_BATCH;
  all.nextAt = Date.now() + Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, pause));
  all.isPumping = false;
  if (all.again) pumpSoon();
}

/** Reads once per batch what several streams want. */
export function readOnce<Result>(key: string, read: () => Promise<Result>): Promise<Result> {
  const { read: known } = shared();
  const reading = (known.get(key) as Promise<Result> | undefined) ?? read();
  known.set(key, reading);
  return reading;
}

/** Ends all streams, so that the process can end. */
export function closeStreams() {
  const all = shared();
  all.isClosing = true;
  for (const stream of [...all.streams]) stream.close();
}
