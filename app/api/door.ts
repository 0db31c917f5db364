import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { actorOf } from '@/app/session';
import type { Actor } from '@/lib/model/actor';

/** Largest body, in bytes: a workspace file of 20 MB and what is wrapped around it. */
const MOST_BYTES = 21 * 1024 * 1024;

/** Writes a second that one person may make; without accounts a whole room is one. */
const WRITES_PER_SECOND = Number(process.env.WRITES_PER_SECOND ?? 300);
const SECONDS = 10;

// A room of forty types fast; a loop that runs wild is faster.
const limiter = new RateLimiterMemory({ points: WRITES_PER_SECOND * SECONDS, duration: SECONDS });

/** What a door has to know of a request, whoever brings it: Next, or the server itself (`front-door.ts`). */
export type Asked = {
  url: URL;
  headers: Pick<Headers, 'get'>;
  /** The body, or undefined as soon as it is larger than so many bytes. */
  read: (most: number) => Promise<Uint8Array | undefined>;
};

/** What is said to whoever asked: `content` becomes JSON. */
export type Answer = { status: number; content: unknown };

/** Serves what has come through a write door. */
export type Serve = (body: unknown, actor: Actor, asked: Asked) => Promise<Answer>;

export const answered = (content: unknown, status = 200): Answer => ({ status, content });

/** Says why a request was not served. `error` is a code of `text.doors`. */
export const refused = (status: number, error: string) => answered({ error }, status);

/** An answer as bytes, and the headers that tell of them: Next compresses what has no length, however small. */
export function written({ content }: Answer) {
  const body = Buffer.from(JSON.stringify(content));
  return {
    body,
    headers: { 'content-type': 'application/json', 'content-length': String(body.byteLength) },
  };
}

/** An answer for Next. */
export function responseOf(answer: Answer): Response {
  const { body, headers } = written(answer);
  return new Response(body, { status: answer.status, headers });
}

/**
 * What every request that writes has to be: made by our own pages, in JSON, not too large, not too often, by somebody
 * we know. Route handlers check none of this by themselves.
 */
export async function answerWrite(asked: Asked, serve: Serve): Promise<Answer> {
  const actor = actorOf(asked);
  if (!actor || !isSameOrigin(asked)) return refused(403, 'not-allowed');
  if (!asked.headers.get('content-type')?.startsWith('application/json')) return refused(415, 'not-json');
  try {
    await limiter.consume(actor.id);
  } catch (limit) {
    if (!(limit instanceof RateLimiterRes)) throw limit;
    return refused(429, 'too-often');
  }
  const isTooLarge = Number(asked.headers.get('content-length') ?? 0) > MOST_BYTES;
  const bytes = isTooLarge ? undefined : await asked.read(MOST_BYTES);
  if (!bytes) return refused(413, 'too-large');
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(400, 'not-json');
  }
  return serve(body, actor, asked);
}

/** The way in for every request that writes and that Next brings. */
export const writeDoor = (serve: Serve) => async (request: Request) =>
  responseOf(
    await answerWrite(
      { url: new URL(request.url), headers: request.headers, read: (most) => readUpTo(request, most) },
      serve,
    ),
  );

/** The way in for every request that only reads. */
export const readDoor =
  <Context>(serve: (actor: Actor, request: Request, context: Context) => Promise<Response | Answer>) =>
  async (request: Request, context: Context) => {
    const actor = actorOf(request);
    if (!actor) return responseOf(refused(403, 'not-allowed'));
    return whileWaitedFor(request, () => serve(actor, request, context));
  };

/** Whoever has gone is not answered: what was being made for them has stopped, which is no failure. */
export async function whileWaitedFor(
  { signal }: Request,
  serve: () => Promise<Response | Answer>,
): Promise<Response> {
  try {
    const answer = await serve();
    return answer instanceof Response ? answer : responseOf(answer);
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: 499 });
    throw error;
  }
}

function isSameOrigin({ headers }: Asked): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  // A page without an origin of its own says `null`, which is no address.
  return URL.canParse(origin ?? '') && new URL(origin ?? '').host === headers.get('host');
}

/** The body, or undefined as soon as it is larger than `most` bytes. */
async function readUpTo(request: Request, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) return undefined;
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
