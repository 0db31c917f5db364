import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import type { LiveEntry } from '../../lib/live/live-message';

/** Opens the live stream of a document on a connection of its own; resolves when the server has begun to answer. */
export function openStream(
  url: string,
  documentId: string,
  revision: number,
  onChanges: (entries: LiveEntry[]) => void,
): Promise<{ close: () => void; isOpen: () => boolean }> {
  const params = new URLSearchParams({ tab: randomUUID(), name: '', document: `${documentId}:${revision}` });
  return new Promise((resolve, reject) => {
    const request = get(`${url}/api/live?${params}`, { agent: false }, (response) => {
      let isOpen = response.statusCode === 200;
      let waiting = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        const messages = (waiting + chunk).split('\n\n');
        waiting = messages.pop() ?? '';
        for (const message of messages)
          if (message.startsWith('event: changes\ndata: ')) onChanges(JSON.parse(message.slice(21)));
      });
      response.on('close', () => {
        isOpen = false;
      });
      response.on('error', () => undefined);
      resolve({ close: () => request.destroy(), isOpen: () => isOpen });
    });
    request.on('error', reject);
  });
}
