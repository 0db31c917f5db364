import { type Answer, type Asked, refused } from '@/app/api/door';
import { database } from '@/app/database';
import { actorOf } from '@/app/session';
import { readLog } from '@/db/change-log';
import { readJourneyLinks } from '@/db/read-document';
import type { Actor } from '@/lib/model/actor';
import { LiveStream, type Outlet, type Page } from './live-stream';
import { addStream, isClosing, pumpSoon, readOnce, removeStream } from './open-streams';
import { parseLiveQuery } from './parse-live-query';
import { arrive, whoIsHere } from './who-is-here';

/** Log entries that are read at once; a tab that has missed more gets them page by page. */
const PAGE = 500;

export const LIVE_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // A connection that is kept for later would keep a server that is told to end.
  connection: 'close',
  'x-accel-buffering': 'no',
};

/**
 * The only live door: server-sent events with the changes of the documents in the query after the revisions in
 * the query, and who is here. What was missed and what happens now come through the same loop.
 * @param open called when nothing stands against it: begins the answer, and gives the way to the reader
 * @returns the stream, to be closed when the reader goes; or why there is none
 */
export async function serveLive(
  asked: Pick<Asked, 'url' | 'headers'>,
  open: () => Outlet,
): Promise<LiveStream | Answer> {
  const actor = actorOf(asked);
  if (!actor) return refused(403, 'not-allowed');
  const query = parseLiveQuery(asked.url.searchParams);
  if (!query) return refused(400, 'not-allowed');
  if (isClosing()) return refused(503, 'too-often');
  const { workspaceId, cursors, tab, name } = query;
  await database();
  const leave = arrive(workspaceId, tab, name);
  const source = {
    readPage: (documentId: string, after: number) =>
      readOnce(`${actor.id} ${documentId} ${after}`, () => readPage(actor, documentId, after)),
    here: () => whoIsHere(workspaceId),
    journeys: () => readOnce(`${actor.id} journeys ${workspaceId}`, () => readJourneys(actor, workspaceId)),
    isAllowed: () => actorOf(asked)?.id === actor.id,
    now: Date.now,
    onEnd: () => {
      removeStream(stream);
      leave();
      pumpSoon();
    },
  };
  const stream = new LiveStream(cursors, source, open());
  addStream(stream);
  return stream;
}

const readJourneys = async (actor: Actor, workspaceId: string) =>
  JSON.stringify(await readJourneyLinks(await database(), actor, workspaceId));

async function readPage(actor: Actor, documentId: string, after: number): Promise<Page | undefined> {
  const entries = await readLog(await database(), actor, documentId, after, PAGE);
  const last = entries.at(-1);
  if (!last) return undefined;
  const json = entries.map(({ documentId: id, revision, changes, commandId, command, actor: by }) =>
    JSON.stringify({ documentId: id, revision, changes, commandId, command, by: by.name }),
  );
  return { upTo: last.revision, json: json.join(','), isFull: entries.length === PAGE };
}
