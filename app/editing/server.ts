import type { Deletion } from '@/db/read-deletions';
import type { DocumentChanges } from '@/lib/changes/change';
import type { DocumentSummary } from '@/lib/changes/summarize-changes';
import type { Command } from '@/lib/commands/command';
import type { Refusal } from '@/lib/commands/refusal';
import type { HistoryPage } from '@/lib/history/history-query';
import type { Past } from '@/lib/history/past';
import type { Document } from '@/lib/model/document';
import type { Post } from './document-store';

const post = (path: string, body: unknown) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** A door turned the request away; `code` is a code of `text.doors`. */
export class TurnedAway extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Sends a command through the one write door; throws when the server cannot be reached or is not well. */
export const postCommand: Post = async (command) => {
  const response = await post('/api/commands', command);
  const answer: Awaited<ReturnType<Post>> | { error: string } = await response.json();
  if ('accepted' in answer) return answer;
  // The door's own refusals would come back for ever: only what may pass by itself is tried again.
  if (response.status === 429 || response.status >= 500) throw new TurnedAway(answer.error);
  return {
    accepted: false,
    refusal: {
      code: answer.error === 'too-large' ? ('too-large' as const) : ('not-allowed' as const),
      params: {},
    },
  };
};

/** Asks the server what a command would do. */
export async function previewCommand(
  command: Command,
): Promise<{ accepted: true; documents: DocumentSummary[] } | { accepted: false; refusal: Refusal }> {
  const response = await post('/api/commands?preview', command);
  const answer = await response.json();
  if ('error' in answer) throw new TurnedAway(answer.error);
  return answer;
}

async function read<Result>(path: string, signal?: AbortSignal): Promise<Result> {
  const response = await fetch(path, { cache: 'no-store', ...(signal && { signal }) });
  if (!response.ok) throw new TurnedAway(String(response.status));
  return (await response.json()) as Result;
}

const historyDoor = (workspaceId: string) => `/api/workspaces/${workspaceId}/history`;

/** A part of the history of a workspace or of one of its journeys (`journey` in the query). */
export const fetchHistory = (workspaceId: string, query: URLSearchParams, signal: AbortSignal) =>
  read<HistoryPage>(`${historyDoor(workspaceId)}?${query}`, signal);

/** The moments (epoch ms) at which a journey or its workspace changed, oldest first. */
export const fetchTimes = (workspaceId: string, journeyId: string) =>
  read<number[]>(`${historyDoor(workspaceId)}/times?journey=${journeyId}`);

/** A journey in its workspace as both stood at a moment (epoch ms). */
export const fetchPast = (workspaceId: string, journeyId: string, at: number, signal?: AbortSignal) =>
  read<Past>(`${historyDoor(workspaceId)}/past?journey=${journeyId}&at=${at}`, signal);

/** What a command has changed, row by row. */
export const fetchCommand = (workspaceId: string, commandId: string) =>
  read<DocumentChanges[]>(`${historyDoor(workspaceId)}/commands/${commandId}`);

/** Who deleted a workspace, and what brings it back. */
export const fetchDeletion = (workspaceId: string) =>
  read<Deletion>(`/api/workspaces/${workspaceId}/deletion`);

/** A document as the server has it now; undefined when it is gone. */
export async function fetchDocument(id: string): Promise<Document | undefined> {
  const response = await fetch(`/api/documents/${id}`, { cache: 'no-store' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new TurnedAway(String(response.status));
  return (await response.json()) as Document;
}
