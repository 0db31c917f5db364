import { randomUUID } from 'node:crypto';
import type { Intent } from '../../lib/commands/command';

/** Sends a command as a page of the app does, and fails when it is not accepted. @returns its id */
export async function postCommand(url: string, intent: Intent, commandId = randomUUID()): Promise<string> {
  const response = await fetch(`${url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ ...intent, commandId }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${answer.slice(0, 300)}`);
  return commandId;
}
