import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '../security-headers';
import { serveCommand } from './commands/serve-command';
import { type Answer, type Asked, answerWrite, refused, type Serve, written } from './door';
import { LiveStream, type Outlet } from './live/live-stream';
import { LIVE_HEADERS, serveLive } from './live/serve-live';
import { servePresence } from './presence/serve-presence';

/** Answers a request by itself, or leaves it to Next: then it has not touched it, and says false. */
export type FrontDoor = (request: IncomingMessage, response: ServerResponse) => boolean;

declare global {
  /** Put here by the app when it starts; the server, which is no part of the build, finds it here. */
  var journeyLensFrontDoor: FrontDoor | undefined;
}

/**
 * The doors at which a whole room knocks, several times a second, all the time: the server answers them itself, as
 * the way through Next takes longer than an edit. The same doors are routes of Next too, for `npm run dev`.
 */
const DOORS = new Map([
  ['POST /api/commands', write(serveCommand)],
  ['POST /api/presence', write(servePresence)],
  ['GET /api/live', live],
]);

/** What the server asks first of every request (`bin/web-server.mjs`). */
export const frontDoor: FrontDoor = (request, response) => {
  const door = DOORS.get(`${request.method} ${request.url?.split('?', 1)[0]}`);
  door?.(request, response).catch((error: unknown) => {
    // Whoever has gone in the middle of a request needs no answer, and has not found a mistake.
    if (error === request.errored) return;
    console.error(error);
    if (response.headersSent) response.destroy();
    else give(response, refused(500, 'failed'));
  });
  return door !== undefined;
};

function write(serve: Serve) {
  return async (request: IncomingMessage, response: ServerResponse) =>
    give(response, await answerWrite(askedBy(request), serve));
}

async function live(request: IncomingMessage, response: ServerResponse) {
  const stream = await serveLive(askedBy(request), () => {
    response.writeHead(200, { ...SECURITY_HEADERS, ...LIVE_HEADERS });
    return outletOf(response);
  });
  if (!(stream instanceof LiveStream)) return give(response, stream);
  if (response.destroyed) stream.close();
  response.once('close', () => stream.close());
}

function give(response: ServerResponse, answer: Answer) {
  const { body, headers } = written(answer);
  response.writeHead(answer.status, { ...SECURITY_HEADERS, ...headers }).end(body);
}

const askedBy = (request: IncomingMessage): Asked => ({
  url: new URL(request.url ?? '/', 'http://localhost'),
  headers: { get: (name) => request.headers[name]?.toString() ?? null },
  read: (most) => readUpTo(request, most),
});

const outletOf = (response: ServerResponse): Outlet => ({
  write: (text) => response.write(text),
  waiting: () => response.writableLength,
  end: () => response.end(),
  drop: () => response.destroy(),
});

/** The body, or undefined as soon as it is larger than `most` bytes; what is left of it is then let go by. */
function readUpTo(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= most) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
