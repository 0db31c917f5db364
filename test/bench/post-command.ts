import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Intent } from '../../lib/commands/command';

// As a browser does; `fetch` of Node takes as long for a request as the server does.
const agent = new Agent({ keepAlive: true });

/** Sends a command as a page of the app does, and fails when it is not accepted. @returns its id */
export function postCommand(url: string, intent: Intent, commandId = randomUUID()): Promise<string> {
  const body = JSON.stringify({ ...intent, commandId });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'sec-fetch-site': 'same-origin',
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/commands`, { method: 'POST', agent, headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        answer += chunk;
      });
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(commandId)
          : reject(new Error(`${response.statusCode}: ${answer.slice(0, 300)}`)),
      );
    });
    sent.on('error', reject).end(body);
  });
}
