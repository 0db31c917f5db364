import type { LogEntry } from '../changes/change';

/** A log entry as it comes through the stream: with the command that made it, which its sender waits for, and who. */
export type LiveEntry = LogEntry & { commandId: string; command?: string; by?: string };

/** Somebody who has the workspace open, in one tab. */
export type Guest = {
  tab: string;
  /** The name that they gave themselves; empty until then. */
  name: string;
  /** Counts the people in a workspace; names and colours those who gave no name. */
  number: number;
  /** The document that they look at, and the place in it, as in the address of the matrix. */
  documentId: string;
  at: string;
};

/** A journey of the workspace by its name; the id is the journey's, not its document's. */
export type JourneyLink = { id: string; name: string };

/** What the stream carries: events of server-sent events, by name. */
export type LiveMessages = { changes: LiveEntry[]; here: Guest[]; journeys: JourneyLink[] };
