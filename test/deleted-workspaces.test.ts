import { describe, expect, it } from 'vitest';
import { readDeletedWorkspaces, readDeletion } from '@/db/read-deletions';
import { livedExample, OWNER } from './support/lived-example';

const { database, here, act, remove, edit, read } = livedExample();

const deleted = () => readDeletedWorkspaces(database(), OWNER, 10);

describe('deleted workspaces', () => {
  it('are listed with who deleted them, and come back as they were', async () => {
    await act('Anna', edit('workspace', here.workspace, { name: 'Grand Hotel' }, here.workspace));
    const before = [await read(here.workspace), await read(here.journey)];
    const { at } = await act('Ben', remove('workspace', here.workspace, here.workspace));
    expect(await deleted()).toContainEqual({ id: here.workspace, name: 'Grand Hotel', by: 'Ben', at });

    const deletion = await readDeletion(database(), OWNER, here.workspace);
    expect(deletion).toMatchObject({ id: here.workspace, name: 'Grand Hotel', by: 'Ben', at });
    await act('Anna', { type: 'restore', documentId: here.workspace, documents: deletion?.documents ?? [] });
    const after = [await read(here.workspace), await read(here.journey)];
    expect(after.map(({ records }) => records)).toEqual(before.map(({ records }) => records));
    expect((await deleted()).map(({ id }) => id)).not.toContain(here.workspace);
    expect(await readDeletion(database(), OWNER, here.workspace)).toBeUndefined();
  });

  it('are neither what is there nor what has never been, nor a journey', async () => {
    expect((await deleted()).map(({ id }) => id)).not.toContain(here.workspace);
    expect(await readDeletion(database(), OWNER, 'never-been')).toBeUndefined();
    await act('Ben', remove('journey', 'business-trip'));
    expect(await readDeletion(database(), OWNER, here.journey)).toBeUndefined();
    expect((await deleted()).map(({ id }) => id)).not.toContain(here.workspace);
  });

  it('come the newest first, and no more than are asked for', async () => {
    const first = here.workspace;
    await act('Ben', remove('workspace', first, first));
    await act('', {
      type: 'add',
      documentId: 'other',
      kind: 'workspace',
      id: 'other',
      fields: { name: 'Other', language: 'en' },
    } as Parameters<typeof act>[1]);
    await act('Ben', remove('workspace', 'other', 'other'));
    expect((await deleted()).map(({ id }) => id).slice(0, 2)).toEqual(['other', first]);
    expect(await readDeletedWorkspaces(database(), OWNER, 1)).toHaveLength(1);
  });
});
