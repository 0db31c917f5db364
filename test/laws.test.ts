import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '@/db/change-log';
import { type Database, openDb } from '@/db/open-db';
import { readDocument } from '@/db/read-document';
import { runCommand } from '@/db/run-command';
import { changeLog, documents, records } from '@/db/schema';
import { transact } from '@/db/transact';
import { writeChanges } from '@/db/write-changes';
import { applyChanges, inverseOf } from '@/lib/changes/apply-changes';
import type { Command, Intent } from '@/lib/commands/command';
import { decide } from '@/lib/commands/decide';
import { twelveSteps } from '@/lib/framework/twelve-steps';
import type { Actor } from '@/lib/model/actor';
import { type Document, emptyDocument } from '@/lib/model/document';
import { ROLE_LEVELS } from '@/lib/model/role';

const ACTOR: Actor = { id: 'owner', name: '', role: 'owner' };
const NOW = 1_700_000_000_000;
const RUNS = { numRuns: 60 };

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-laws-'));
  db = await openDb(folder);
});
afterAll(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const STEPS = twelveSteps('en').flatMap(({ steps }) => steps.map(({ id }) => id));
const DEPARTMENTS = ['sales', 'desk', 'web'];
const MOMENTS = ['book', 'pack', 'arrive'];

let workspaces = 0;
const command = (intent: Intent): Command => ({ ...intent, commandId: crypto.randomUUID() }) as Command;
const run = (intent: Intent) => runCommand(db, ACTOR, command(intent), NOW);

/** A workspace of its own for every run, with three departments and three moments. */
async function freshWorkspace() {
  workspaces += 1;
  const workspace = `w${workspaces}`;
  const journey = `${workspace}/trip`;
  const made = await Promise.all([
    run({
      type: 'add',
      documentId: workspace,
      kind: 'workspace',
      fields: { name: 'Hotel', language: 'en' },
    }),
  ]);
  for (const id of DEPARTMENTS)
    made.push(
      await run({ type: 'add', documentId: workspace, kind: 'department', id, fields: { name: id } }),
    );
  made.push(await run({ type: 'add', documentId: journey, kind: 'journey', fields: { name: 'Trip' } }));
  for (const id of MOMENTS)
    made.push(
      await run({
        type: 'add',
        documentId: journey,
        kind: 'moment',
        id,
        fields: { name: id, step: 'prepare' },
      }),
    );
  expect(made.map(({ accepted }) => accepted)).not.toContain(false);
  return { workspace, journey };
}

const ids = fc.constantFrom('a', 'b', 'c');
const moments = fc.constantFrom(...MOMENTS, 'a', 'nobody');
const departments = fc.constantFrom(...DEPARTMENTS, 'a', 'nobody');
const steps = fc.constantFrom(...STEPS, 'nowhere');
const words = fc.string({ maxLength: 12, unit: 'grapheme' });

/** Edits of every kind on one workspace: some carried out, some refused for what they name, say or expect. */
const intents = ({ workspace, journey }: { workspace: string; journey: string }): fc.Arbitrary<Intent> => {
  const single = fc.oneof(
    fc.record({
      type: fc.constant('answer' as const),
      documentId: fc.constant(journey),
      department: departments,
      step: steps,
      level: fc.option(fc.constantFrom(...ROLE_LEVELS)),
      statement: fc.option(words),
    }),
    fc.record({
      type: fc.constant('add' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: ids,
      fields: fc.record({ name: words, step: steps }),
    }),
    fc.record({
      type: fc.constant('edit' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: moments,
      fields: fc.record({ name: words }),
      expected: fc.record({ name: fc.constantFrom(...MOMENTS, 'something else') }),
    }),
    fc.record({
      type: fc.constant('move' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: moments,
      before: fc.option(moments),
    }),
    fc.record({
      type: fc.constant('remove' as const),
      documentId: fc.constant(journey),
      kind: fc.constant('moment' as const),
      id: moments,
    }),
    fc.record({
      type: fc.constant('add' as const),
      documentId: fc.constant(workspace),
      kind: fc.constant('department' as const),
      id: ids,
      fields: fc.record({ name: words }),
    }),
    fc.record({
      type: fc.constant('remove' as const),
      documentId: fc.constant(workspace),
      kind: fc.constant('department' as const),
      id: departments,
    }),
  );
  const batch = fc.record({
    type: fc.constant('batch' as const),
    documentId: fc.constant(journey),
    commands: fc.array(single, { minLength: 1, maxLength: 4 }),
  });
  return fc.oneof({ weight: 4, arbitrary: single }, { weight: 1, arbitrary: batch });
};

/** Sequences are drawn for a placeholder, so that a failure is printed whole, and sent to a fresh workspace. */
const PLACEHOLDER = { workspace: 'w', journey: 'w/trip' };
const sequences = fc.array(intents(PLACEHOLDER), { minLength: 1, maxLength: 15 });
const within = (intent: Intent, workspace: string) =>
  JSON.parse(JSON.stringify(intent).replaceAll('"documentId":"w', `"documentId":"${workspace}`)) as Intent;

const held = async (ids: readonly string[]) => {
  const read = await Promise.all(ids.map((id) => readDocument(db, ACTOR, id)));
  return read.map((document, at) => document ?? emptyDocument(ids[at] ?? ''));
};
const bare = ({ revision, records: rows }: Document) => ({
  revision,
  records: Object.fromEntries(
    Object.entries(rows).filter(([, ofKind]) => Object.keys(ofKind as object).length > 0),
  ),
});
const everything = () => ({
  documents: db.select().from(documents).all(),
  records: db.select().from(records).all(),
  log: db.select().from(changeLog).all(),
});

describe('the laws of the store', () => {
  it('L1, L4: replaying the log gives the rows, and its revisions have no holes', () =>
    fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const place = await freshWorkspace();
        for (const intent of sequence) await run(within(intent, place.workspace));
        const [workspace, journey] = await held([place.workspace, place.journey]);
        for (const stored of [workspace, journey]) {
          if (!stored) throw new Error('It is gone.');
          const log = await readLog(db, ACTOR, stored.id);
          expect(log.map(({ revision }) => revision)).toEqual(log.map((_, at) => at + 1));
          const replay = log.reduce(
            (document, entry) => applyChanges(document, entry.changes, entry.revision),
            emptyDocument(stored.id),
          );
          expect(bare(replay)).toEqual(bare(stored));
        }
      }),
      RUNS,
    ));

  it('L2: a refused command leaves no row and no revision, and a carried out one what the browser has shown', () =>
    fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const place = await freshWorkspace();
        const ids = [place.workspace, place.journey];
        for (const intent of sequence) {
          const sent = command(within(intent, place.workspace));
          const before = await held(ids);
          const shown = decide(before, ACTOR, sent, NOW);
          const result = await runCommand(db, ACTOR, sent, NOW);
          expect(result.accepted).toBe(shown.accepted);
          const expected = before.map((document) => {
            const changed = shown.accepted && shown.documents.find((one) => one.documentId === document.id);
            return changed ? applyChanges(document, changed.changes, document.revision + 1) : document;
          });
          expect((await held(ids)).map(bare)).toEqual(expected.map(bare));
        }
      }),
      RUNS,
    ));

  it('L2: a command that fails half-way leaves nothing', async () => {
    const { workspace } = await freshWorkspace();
    const before = everything();
    const change = {
      kind: 'persona',
      id: 'noor',
      before: null,
      after: { id: 'noor', name: 'Noor' },
    } as const;
    expect(() =>
      transact(db, (tx): number => {
        writeChanges(tx, { documentId: workspace, changes: [change] }, NOW);
        throw new Error('The power went.');
      }),
    ).toThrow('The power went.');
    expect(everything()).toEqual(before);
  });

  it('L3: the same command twice changes once, and gets the same answer', () =>
    fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const place = await freshWorkspace();
        for (const intent of sequence) {
          const sent = command(within(intent, place.workspace));
          const first = await runCommand(db, ACTOR, sent, NOW);
          const after = await held([place.workspace, place.journey]);
          const second = await runCommand(db, ACTOR, sent, NOW + 1);
          if (first.accepted) expect(entriesOf(second)).toEqual(entriesOf(first));
          if (first.accepted) expect(await held([place.workspace, place.journey])).toEqual(after);
        }
      }),
      RUNS,
    ));

  it('a command that is taken back gives the rows as they were, and is left alone when they changed since', () =>
    fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const place = await freshWorkspace();
        const ids = [place.workspace, place.journey];
        for (const intent of sequence) {
          const before = await held(ids);
          const result = await run(within(intent, place.workspace));
          if (!result.accepted || result.entries.length === 0) continue;
          const back = {
            type: 'restore',
            documentId: place.journey,
            documents: result.entries.map(({ documentId, changes }) => ({
              documentId,
              changes: inverseOf(changes),
            })),
          } as const;
          expect(await run(back)).toMatchObject({ accepted: true });
          expect((await held(ids)).map((one) => bare(one).records)).toEqual(
            before.map((one) => bare(one).records),
          );
          // They are no longer as that step left them.
          const again = await run(back);
          expect(again.accepted).toBe(false);
        }
      }),
      RUNS,
    ));
});

const entriesOf = (result: Awaited<ReturnType<typeof runCommand>>) =>
  result.accepted ? result.entries.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)) : undefined;
