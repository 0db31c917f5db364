import { expect } from 'vitest';
import { readWorkspace } from '@/db/read-document';
import { runCommand } from '@/db/run-command';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { type Command, type Intent, zCommand } from '@/lib/commands/command';
import { parseFile } from '@/lib/file/parse-file';
import { writeFile } from '@/lib/file/write-file';
import type { Actor } from '@/lib/model/actor';
import type { WorkspaceFacts } from '@/lib/model/facts';
import type { KIND_NAMES } from '@/lib/model/kinds';
import { storedDatabase } from './stored-database';

const ACTOR: Actor = { id: 'owner', name: '', role: 'owner' };

export type Answer = Awaited<ReturnType<typeof runCommand>>;
const refusalOf = (answer: Answer | undefined) =>
  answer?.accepted === false ? answer.refusal.code : undefined;

/** A database for the tests of one file. @returns makes a workspace of its own in it, whatever the commands call it */
export function storedWorkspaces() {
  const db = storedDatabase();
  let count = 0;
  return () => {
    count += 1;
    const own = `hotel${count}`;
    const run = (intent: Intent): Promise<Answer> => {
      const text = JSON.stringify({ commandId: crypto.randomUUID(), ...intent });
      const ours = text
        .replaceAll('"documentId":"hotel', `"documentId":"${own}`)
        .replaceAll('"id":"hotel"', `"id":"${own}"`);
      const command = zCommand.parse(JSON.parse(ours));
      return runCommand(db(), ACTOR, command as Command, 0);
    };
    /** Carries out commands; gives why the last one was refused, if it was. */
    const carryOut = async (...intents: Intent[]) => {
      let last: Answer | undefined;
      for (const intent of intents) last = await run(intent);
      return refusalOf(last);
    };
    const facts = async (): Promise<WorkspaceFacts | undefined> => {
      const read = await readWorkspace(db(), ACTOR, own);
      const workspace = read && workspaceOf(read.workspace);
      return (
        workspace && { workspace, journeys: read.journeys.flatMap((journey) => journeyOf(journey) ?? []) }
      );
    };
    return { run, carryOut, facts };
  };
}

export const add = (
  documentId: string,
  kind: (typeof KIND_NAMES)[number],
  id: string,
  fields: object,
  parent?: string,
) => ({ type: 'add', documentId, kind, id, ...(parent && { parent }), fields: { ...fields } }) as Intent;
export const journey = (id: string): Intent => ({
  type: 'add',
  documentId: `hotel/${id}`,
  kind: 'journey',
  fields: { name: id },
});
export const moment = (journeyId: string, id: string, step = 'use') =>
  add(`hotel/${journeyId}`, 'moment', id, { name: id, step });
export const department = (id: string) => add('hotel', 'department', id, { name: id });

/** A workspace with a department and a journey in it. */
export const START: Intent[] = [
  { type: 'add', documentId: 'hotel', kind: 'workspace', fields: { name: 'Hotel', language: 'en' } },
  department('sales'),
  journey('trip'),
  { type: 'answer', documentId: 'hotel/trip', department: 'sales', step: 'use', level: 'leads' },
];

/** Holds what is stored to be a file that is right, and to come in again the same. */
export async function expectFile(stored: WorkspaceFacts | undefined) {
  if (!stored) return;
  const text = writeFile(stored);
  const parsed = parseFile(text);
  if (!parsed.ok) expect(parsed.problems).toEqual([]);
  else expect(writeFile(parsed.facts)).toBe(text);
}
