/** Brings a file into a running app as a workspace of its own; gives its id. What is done to it is done once. */
export async function bringIn(url: string, file: unknown): Promise<string> {
  const documentId = `own-${crypto.randomUUID().slice(0, 8)}`;
  const answer = await fetch(`${url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ type: 'import', commandId: crypto.randomUUID(), documentId, mode: 'new', file }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return documentId;
}
