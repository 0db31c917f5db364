import { beforeEach } from 'vitest';
import { readDocument } from '@/db/read-document';
import { runCommand } from '@/db/run-command';
import { inverseOf } from '@/lib/changes/apply-changes';
import type { Intent } from '@/lib/commands/command';
import { EXAMPLES } from '@/lib/examples';
import type { Actor } from '@/lib/model/actor';
import { emptyDocument } from '@/lib/model/document';
import { storedDatabase } from './stored-database';

export const OWNER: Actor = { id: 'owner', name: '', role: 'owner' };

/** The example, brought in anew for every test of a file, and what people do in it, a second after each other. */
export function livedExample() {
  const database = storedDatabase();
  /** Ids of the documents, and when something was done last. */
  const here = { workspace: '', journey: '', clock: 1_700_000_000_000 };
  let workspaces = 0;
  beforeEach(async () => {
    workspaces += 1;
    here.workspace = `hotel-${workspaces}`;
    here.journey = `${here.workspace}/business-trip`;
    await act('', { type: 'import', documentId: here.workspace, mode: 'new', file: EXAMPLES.en });
  });

  /** Carries out a command in somebody's name; gives what it changed and when. */
  async function act(name: string, intent: Intent) {
    here.clock += 1000;
    const command = { ...intent, commandId: crypto.randomUUID() } as Parameters<typeof runCommand>[2];
    const result = await runCommand(database(), { ...OWNER, name }, command, here.clock);
    if (!result.accepted) throw new Error(JSON.stringify(result.refusal));
    const documents = result.entries.map(({ documentId, changes }) => ({ documentId, changes }));
    return { at: here.clock, documents };
  }
  const takenBack = (
    documents: { documentId: string; changes: Parameters<typeof inverseOf>[0] }[],
  ): Intent => ({
    type: 'restore',
    documentId: here.journey,
    documents: documents.map(({ documentId, changes }) => ({ documentId, changes: inverseOf(changes) })),
  });
  const answer = (department: string, step: string, fields: object): Intent =>
    ({ type: 'answer', documentId: here.journey, department, step, ...fields }) as Intent;
  const edit = (kind: string, id: string, fields: object, documentId = here.journey): Intent =>
    ({ type: 'edit', documentId, kind, id, fields }) as Intent;
  const remove = (kind: string, id: string, documentId = here.journey): Intent =>
    ({ type: 'remove', documentId, kind, id }) as Intent;
  const add = (kind: string, fields: object, more: object = {}, documentId = here.journey): Intent =>
    ({ type: 'add', documentId, kind, fields, ...more }) as Intent;
  const read = async (id: string) => (await readDocument(database(), OWNER, id)) ?? emptyDocument(id);
  return { database, here, act, takenBack, answer, edit, remove, add, read };
}
