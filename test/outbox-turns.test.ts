import { expect, it } from 'vitest';
import { DocumentStore, type TabMessage } from '@/app/editing/document-store';
import type { Kept, Outbox } from '@/app/editing/outbox';
import { applyChanges } from '@/lib/changes/apply-changes';
import { decide } from '@/lib/commands/decide';
import { emptyDocument } from '@/lib/model/document';
import { ACTOR } from './support/simulated-room';

const EDITS = 20;

/** An outbox that counts how often it is asked and written. */
function countedOutbox() {
  let kept: Kept[] = [];
  let turn: Promise<void> = Promise.resolve();
  const count = { reads: 0, removals: 0, turns: 0 };
  const outbox: Outbox = {
    read: async () => {
      count.reads += 1;
      return [...kept];
    },
    add: async (one) => {
      kept = [...kept, one];
    },
    remove: async (ids) => {
      count.removals += 1;
      kept = kept.filter(({ command }) => !ids.includes(command.commandId));
    },
    alone: (work) => {
      const mine = turn.then(() => {
        count.turns += 1;
        return work();
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    isOpen: async () => true,
  };
  return { outbox, count, left: () => kept.length };
}

it('two tabs that edit at once share one turn of sending, and the outbox is emptied in a few writes', async () => {
  const { outbox, count, left } = countedOutbox();
  let server = {
    ...emptyDocument('w'),
    revision: 1,
    records: { workspace: { w: { id: 'w', name: 'W', language: 'en' } } },
  } as ReturnType<typeof emptyDocument>;
  const answered: string[] = [];
  const stores: DocumentStore[] = [];
  for (const tab of ['one', 'two']) {
    const store = new DocumentStore({
      actor: ACTOR,
      tab,
      post: async (command) => {
        answered.push(command.commandId);
        const decision = decide([server], ACTOR, command, 0);
        if (!decision.accepted) return decision;
        const entries = decision.documents.map(({ documentId, changes }) => {
          server = applyChanges(server, changes, server.revision + 1);
          return { documentId, changes, revision: server.revision };
        });
        return { accepted: true, entries };
      },
      fetchDocument: async () => server,
      outbox,
      newId: () => crypto.randomUUID(),
      now: () => 0,
      tell: (message: TabMessage) => {
        for (const other of stores) if (other !== store) other.hear(message);
      },
    });
    store.hold([server]);
    stores.push(store);
  }
  const outcomes = await Promise.all(
    Array.from({ length: EDITS }, (_, at) =>
      stores.map((store, tab) =>
        store.dispatch({
          type: 'add',
          documentId: 'w',
          kind: 'department',
          id: `d-${tab}-${at}`,
          fields: { name: `${tab} ${at}` },
        }),
      ),
    ).flat(),
  );
  expect(outcomes.every(({ accepted }) => accepted)).toBe(true);
  await Promise.all(stores.map((store) => store.idle()));
  expect(new Set(answered).size).toBe(2 * EDITS);
  expect(answered).toHaveLength(2 * EDITS);
  expect(left()).toBe(0);
  // One edit is sent while all the others are added; those go in one pass.
  expect(count.removals).toBeLessThan(EDITS / 2);
  expect(count.reads).toBeLessThan(EDITS);
  expect(count.turns).toBeLessThan(EDITS / 2);
  for (const store of stores) expect(store.state().pending).toBe(0);
});

it('hears that an edit of another tab was made after it has been answered, and waits for nothing', async () => {
  const { outbox } = countedOutbox();
  const store = new DocumentStore({
    actor: ACTOR,
    tab: 'one',
    post: () => Promise.reject(new Error('nothing is to be sent')),
    fetchDocument: async () => undefined,
    outbox,
    newId: () => crypto.randomUUID(),
    now: () => 0,
  });
  const command: TabMessage['command'] = {
    type: 'remove',
    commandId: crypto.randomUUID(),
    documentId: 'w',
    kind: 'department',
    id: 'sales',
  };
  // The tab that sends has read it in the outbox before the one that made it could tell.
  store.hear({ type: 'answered', command, answer: { accepted: true, entries: [] } });
  store.hear({ type: 'added', command });
  expect(store.state().pending).toBe(0);
});
