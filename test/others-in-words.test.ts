import { expect, it } from 'vitest';
import { DocumentStore } from '@/app/editing/document-store';
import { othersInWords } from '@/app/editing/others-in-words';
import type { LiveEntry } from '@/lib/live/live-message';
import { en } from '@/lib/text/en';
import { livedExample, OWNER } from './support/lived-example';

const { here, act, answer, remove, read } = livedExample();

it('an edit at what has been deleted by now is told with its name', async () => {
  const heard: LiveEntry[][] = [];
  const store = new DocumentStore({
    actor: OWNER,
    tab: 'tab',
    post: () => Promise.reject(new Error('away')),
    fetchDocument: read,
    outbox: {
      read: async () => [],
      add: async () => undefined,
      remove: async () => undefined,
      alone: async () => undefined,
      isOpen: async () => true,
    },
    newId: () => crypto.randomUUID(),
    now: () => 0,
    onOthersEdits: (entries) => heard.push([...entries]),
  });
  store.hold([await read(here.workspace), await read(here.journey)]);
  const revisions = store.revisions();
  const arrive = (command: string, { documents }: Awaited<ReturnType<typeof act>>) =>
    store.receive(
      documents.map(({ documentId, changes }) => {
        revisions.set(documentId, (revisions.get(documentId) ?? 0) + 1);
        const revision = revisions.get(documentId) ?? 0;
        return { documentId, changes, revision, commandId: command, command, by: 'Anna' };
      }),
    );
  arrive('answer', await act('Anna', answer('sales', 'judge', { level: 'consulted' })));
  arrive('remove', await act('Anna', remove('department', 'sales', here.workspace)));
  const said = othersInWords(en, store.state().documents.values(), heard, store.lastKnown);
  expect(said[0]).toBe('Anna: Sales is consulted in Judge');
});
