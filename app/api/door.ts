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

/** An answer with its length: Next compresses whatever has none, however small, and that takes as long as a small edit. */
export function answered(content: unknown, status = 200): Response {
  const body = Buffer.from(JSON.stringify(content));
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json', 'content-length': String(body.byteLength) },
  });
}

/** Says why a request was not served. `error` is a code of `text.doors`. */
export const refused = (status: number, error: string) => answered({ error }, status);

/**
 * The way in for every request that writes: made by our own pages, in JSON, not too large, not too often, by
 * somebody we know. Route handlers check none of this by themselves.
 */
export const writeDoor =
  (serve: (body: unknown, actor: Actor, request: Request) => Promise<Response>) =>
  async (request: Request) => {
    const actor = actorOf(request);
    if (!actor || !isSameOrigin(request)) return refused(403, 'not-allowed');
    if (!request.headers.get('content-type')?.startsWith('application/json')) return refused(415, 'not-json');
    try {
      await limiter.consume(actor.id);
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit;
      return refused(429, 'too-often');
    }
    const bytes = await readUpTo(request, MOST_BYTES);
    if (!bytes) return refused(413, 'too-large');
    let body: unknown;
    try {
      body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      return refused(400, 'not-json');
    }
    return serve(body, actor, request);
  };

/** The way in for every request that only reads. */
export const readDoor =
  <Context>(serve: (actor: Actor, request: Request, context: Context) => Promise<Response>) =>
  async (request: Request, context: Context) => {
    const actor = actorOf(request);
    if (!actor) return refused(403, 'not-allowed');
    return whileWaitedFor(request, () => serve(actor, request, context));
  };

/** Whoever has gone is not answered: what was being made for them has stopped, which is no failure. */
export async function whileWaitedFor({ signal }: Request, serve: () => Promise<Response>): Promise<Response> {
  try {
    return await serve();
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: 499 });
    throw error;
  }
}

function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  // A page without an origin of its own says `null`, which is no address.
  return URL.canParse(origin ?? '') && new URL(origin ?? '').host === request.headers.get('host');
}

/** The body, or undefined as soon as it is larger than `most` bytes. */
async function readUpTo(request: Request, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
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
