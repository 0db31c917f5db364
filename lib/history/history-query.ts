import { isKind, type Kind } from '../model/kinds';
import type { Removed, Told } from './tell-changes';

/** Which part of the history somebody wants to read; what is left out stands for all of it. */
export type HistoryQuery = {
  /** Only what was done by this name; '' for those who gave none. */
  by?: string;
  /** Only what touched this place, as in an address: `cell.sales.prepare`. */
  place?: string;
  kind?: Kind;
  search?: string;
};

/** What one command did, who gave it and when (epoch ms). */
export type HistoryItem = Told & {
  id: string;
  at: number;
  by: string;
  command: string;
  /** The journeys that it touched, by the names that they had. */
  journeys: { id: string; name: string }[];
  /** What it took away; left out where that is nothing, or more than anybody brings back from a list. */
  removed?: Removed[];
};

/** A part of the history, newest first. `next` continues it; without it there is no more. */
export type HistoryPage = { items: HistoryItem[]; next?: string; people: string[] };

/** The query in an address; what no history could hold is left out. */
export function parseHistoryQuery(params: URLSearchParams): HistoryQuery {
  const [by, place, kind, search] = ['by', 'place', 'kind', 'search'].map((name) => params.get(name));
  return {
    ...(by !== null && by !== undefined && { by }),
    ...(place && { place }),
    ...(kind && isKind(kind) && { kind }),
    ...(search?.trim() && { search }),
  };
}

/** The query as it stands in an address. */
export const historyQueryToParams = (query: HistoryQuery): URLSearchParams =>
  new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined));
