import type { UndoStep } from './undo-stack';

/** A step of a workspace that was made without its documents at hand, and how a message announces it. */
export type MadeElsewhere = { step: UndoStep; announce?: string | undefined };

type Take = (made: MadeElsewhere) => void;

const waiting = new Map<string, MadeElsewhere[]>();
const takers = new Map<string, Take>();

/** Makes it a step of the workspace: at once where that is open, else as soon as somebody arrives there. */
export function handOver(workspaceId: string, made: MadeElsewhere) {
  const take = takers.get(workspaceId);
  if (take) take(made);
  else waiting.set(workspaceId, [...(waiting.get(workspaceId) ?? []), made]);
}

/** Takes what was made in a workspace before it was open, and until the function that is returned is called. */
export function takeOver(workspaceId: string, take: Take): () => void {
  takers.set(workspaceId, take);
  for (const made of waiting.get(workspaceId) ?? []) take(made);
  waiting.delete(workspaceId);
  return () => takers.delete(workspaceId);
}
