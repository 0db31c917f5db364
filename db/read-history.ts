import type { DocumentChanges } from '../lib/changes/change';
import type { HistoryItem, HistoryPage, HistoryQuery } from '../lib/history/history-query';
import { matchesWords } from '../lib/history/matches-words';
import { namesInEntry } from '../lib/history/names-in-entry';
import { placesOfChange } from '../lib/history/places-of-change';
import { tellChanges } from '../lib/history/tell-changes';
import { type RowAt, WalkBack } from '../lib/history/walk-back';
import type { Actor } from '../lib/model/actor';
import { type Document, documentKindOf, rootIdOf } from '../lib/model/document';
import type { Text } from '../lib/text/text';
import { readLogBack, readPeople, type SignedEntry } from './change-log';
import type { Database } from './open-db';
import { documentIn } from './read-document';

/** Commands that are told at once. */
const PAGE = 50;
/** Log entries that are read at once. */
const CHUNK = 200;
/** Records taken away by one command that are named one by one; an import may take thousands. */
const MOST_REMOVED = 100;

/**
 * A part of the history of documents, newest first, in the reader's language. It is a walk back from now, so that
 * everything is called as it was called then.
 * @param documentIds one workspace's document and those of its journeys that are wanted, also deleted ones
 * @param after the id of the last command that the reader has; left out: from now on
 */
export async function readHistory(
  db: Database,
  actor: Actor,
  text: Text,
  documentIds: readonly string[],
  query: HistoryQuery,
  after?: string,
): Promise<HistoryPage> {
  const documents = documentIds.map((id) => documentIn(db, id));
  const walk = new WalkBack(documents);
  const now = new WalkBack(documents);
  const items: HistoryItem[] = [];
  let isWanted = after === undefined;
  for await (const command of commandsBack(db, actor, documents)) {
    if (isWanted) {
      const item = itemOf(text, query, command, walk.rowAt, now.rowAt);
      if (item) items.push(item);
      if (items.length > PAGE) break;
    } else isWanted = command[0]?.commandId === after;
    walk.takeBack(command);
  }
  const shown = items.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    items: shown,
    people: await readPeople(db, actor, documentIds),
    ...(items.length > PAGE && last && { next: last.id }),
  };
}

function itemOf(
  text: Text,
  query: HistoryQuery,
  command: readonly SignedEntry[],
  rowAt: RowAt,
  /** As everything stands now: what is there again needs no bringing back. */
  rowNow: RowAt,
): HistoryItem | undefined {
  const [first] = command;
  if (!first) return undefined;
  const by = first.actor.name;
  if (query.by !== undefined && query.by !== by) return undefined;
  const documents = asked(text, query, command, rowAt);
  if (documents.length === 0) return undefined;
  const { removed, ...told } = tellChanges(text, first.command, documents, rowAt);
  if (query.search !== undefined && !matchesWords(query.search, by, told, documents)) return undefined;
  const isGone =
    removed.length > 0 &&
    removed.every(({ documentId, kind, id }) => rowNow(documentId, kind, id) === undefined);
  return {
    id: first.commandId,
    at: first.at,
    by,
    command: first.command,
    ...told,
    journeys: journeysIn(text, documents, rowAt),
    ...(isGone && removed.length <= MOST_REMOVED && { removed }),
  };
}

function journeysIn(text: Text, documents: readonly DocumentChanges[], rowAt: RowAt) {
  const { nameOf } = namesInEntry(text, documents, rowAt);
  return documents
    .filter(({ documentId }) => documentKindOf(documentId) === 'journey')
    .map(({ documentId }) => {
      const id = rootIdOf(documentId);
      return { id, name: nameOf(documentId, 'journey', id) };
    });
}

/** The changes that touch the place and the kind that somebody asks for. */
function asked(
  text: Text,
  { place, kind }: HistoryQuery,
  command: readonly SignedEntry[],
  rowAt: RowAt,
): readonly DocumentChanges[] {
  if (place === undefined && kind === undefined) return command;
  const { rowOf } = namesInEntry(text, command, rowAt);
  return command.flatMap(({ documentId, changes }): DocumentChanges[] => {
    const touching = changes.filter(
      (change) =>
        (kind === undefined || change.kind === kind) &&
        (place === undefined || placesOfChange(documentId, change, rowOf).includes(place)),
    );
    return touching.length > 0 ? [{ documentId, changes: touching }] : [];
  });
}

/** The commands that changed documents, newest first, each with all of its entries in them. */
async function* commandsBack(db: Database, actor: Actor, documents: readonly Document[]) {
  const logs = documents.map(({ id, revision }) => ({ id, next: revision, read: [] as SignedEntry[] }));
  const fill = async (log: (typeof logs)[number]) => {
    if (log.read.length > 1 || log.next === 0) return;
    const entries = await readLogBack(db, actor, log.id, log.next, CHUNK);
    log.read.push(...entries);
    log.next = (entries.at(-1)?.revision ?? 1) - 1;
  };
  for (;;) {
    await Promise.all(logs.map(fill));
    const heads = logs.flatMap((log) => log.read[0] ?? []);
    if (heads.length === 0) return;
    const newest = Math.max(...heads.map(({ at }) => at));
    const tied = heads.filter(({ at }) => at === newest);
    // Of two commands in one millisecond, the one whose entries all lie on top comes first.
    const isOnTop = ({ commandId }: SignedEntry) =>
      logs.every(({ read }) => read.findIndex((entry) => entry.commandId === commandId) <= 0);
    const { commandId } = (tied.length > 1 ? tied.find(isOnTop) : undefined) ?? (tied[0] as SignedEntry);
    const command: SignedEntry[] = [];
    for (const log of logs)
      if (log.read[0]?.commandId === commandId) command.push(log.read.shift() as SignedEntry);
    yield command;
  }
}

/** The command that made documents what they are, as they stood at a moment. */
export async function readLastCommand(
  db: Database,
  actor: Actor,
  text: Text,
  documents: readonly Document[],
): Promise<HistoryItem | undefined> {
  const { rowAt } = new WalkBack(documents);
  for await (const command of commandsBack(db, actor, documents))
    return itemOf(text, {}, command, rowAt, rowAt);
  return undefined;
}
