import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '@/db/change-log';
import { type Database, openDb } from '@/db/open-db';
import { documentIn } from '@/db/read-document';
import { runCommand } from '@/db/run-command';
import { changeLog, documents, records } from '@/db/schema';
import { transact } from '@/db/transact';
import { writeChanges } from '@/db/write-changes';
import { applyChanges, inverseOf } from '@/lib/changes/apply-changes';
import type { LogEntry } from '@/lib/changes/change';
import type { Command, Intent } from '@/lib/commands/command';
import { decide } from '@/lib/commands/decide';
import { twelveSteps } from '@/lib/framework/twelve-steps';
import type { Actor } from '@/lib/model/actor';
import { type Document, emptyDocument } from '@/lib/model/document';
import { ROLE_LEVELS } from '@/lib/model/role';

const ACTOR: Actor = { id: 'owner', name: '', role: 'owner' };
const NOW = 1_700_000_000_000;
const RUNS = { numRuns: 40 };
const LONG = { timeout: 60_000 };

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-laws-'));
  db = await openDb(folder);
  // Nothing is killed here, and waiting for the disk takes most of the time; `kill.spec.ts` tests that (L9).
  db.$client.pragma('synchronous = OFF');
});
afterAll(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const STEPS = twelveSteps('en').flatMap(({ steps }) => steps.map(({ id }) => id));
const DEPARTMENTS = ['sales', 'desk', 'web'];
const MOMENTS = ['book', 'pack', 'arrive'];
const HANDOFFS = { 'prepare:start': ['sales', 'desk'], 'start:use': ['desk', 'web'] } as const;
const stepsOf = (id: string) => {
  const [fromStep, toStep] = id.split(':');
  return { fromStep, toStep };
};

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
  for (const [id, [from, to]] of Object.entries(HANDOFFS))
    made.push(
      await run({
        type: 'add',
        documentId: journey,
        kind: 'handoff',
        fields: { ...stepsOf(id), from, to },
      }),
    );
  expect(made.map(({ accepted }) => accepted)).not.toContain(false);
  return { workspace, journey, copy: `${workspace}/copy` };
}

/** A small file of the same workspace: another department, the same journey with less in it, and one more. */
const fileOf = (name: string, journeys: readonly string[]) => ({
  format: 'journey-lens/1',
  workspace: {
    name,
    language: 'en',
    departments: [
      { id: 'web', name },
      { id: 'a', name: 'A' },
    ],
  },
  journeys: journeys.map((id) => ({
    id,
    name,
    moments: [{ id: id === 'trip' ? 'pack' : id, step: 'use', name }],
    roles: [{ department: 'a', step: 'use', level: 'leads' }],
  })),
});

const ids = fc.constantFrom('a', 'b', 'c');
const moments = fc.constantFrom(...MOMENTS, 'a', 'nobody');
const departments = fc.constantFrom(...DEPARTMENTS, 'a', 'nobody');
const steps = fc.constantFrom(...STEPS, 'nowhere');
const words = fc.string({ maxLength: 12, unit: 'grapheme' });

/** Edits of every kind on one workspace: some carried out, some refused for what they name, say or expect. */
const intents = ({ workspace, journey, copy }: typeof PLACEHOLDER): fc.Arbitrary<Intent> => {
  const single = fc.oneof(
    fc.record({
      type: fc.constant('confirm' as const),
      documentId: fc.constantFrom(journey, copy),
      handoff: fc.constantFrom(...Object.entries(HANDOFFS).map(([id, sides]) => [id, ...sides].join(':'))),
      department: departments,
      confirmed: fc.boolean(),
    }),
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
  const copies = fc.record({
    type: fc.constant('copy-journey' as const),
    documentId: fc.constantFrom(copy, journey),
    from: fc.constantFrom('trip', 'copy', 'nowhere'),
    name: words,
  });
  const imports = fc.record({
    type: fc.constant('import' as const),
    documentId: fc.constant(workspace),
    mode: fc.constantFrom('new' as const, 'replace' as const, 'add' as const),
    file: fc
      .tuple(fc.constantFrom('Inn', ''), fc.subarray(['trip', 'stay']))
      .map(([name, ids]) => fileOf(name, ids)),
  });
  return fc.oneof(
    { weight: 8, arbitrary: single },
    { weight: 2, arbitrary: batch },
    { weight: 1, arbitrary: copies },
    { weight: 1, arbitrary: imports },
  );
};

/** Sequences are drawn for a placeholder, so that a failure is printed whole, and sent to a fresh workspace. */
const PLACEHOLDER = { workspace: 'w', journey: 'w/trip', copy: 'w/copy' };
const documentsOf = ({ workspace, journey, copy }: typeof PLACEHOLDER) => [
  workspace,
  journey,
  copy,
  `${workspace}/stay`,
];
const sequences = fc.array(intents(PLACEHOLDER), { minLength: 1, maxLength: 15 });
const within = (intent: Intent, workspace: string) =>
  JSON.parse(JSON.stringify(intent).replaceAll('"documentId":"w', `"documentId":"${workspace}`)) as Intent;

/** Documents with their revision, also of those that have been deleted. */
const held = async (ids: readonly string[]) => ids.map((id) => documentIn(db, id));
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

describe('the laws of the store', LONG, () => {
  it('L1, L4: replaying the log gives the rows, and its revisions have no holes', () =>
    fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const place = await freshWorkspace();
        for (const intent of sequence) await run(within(intent, place.workspace));
        for (const stored of await held(documentsOf(place))) {
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
        const ids = documentsOf(place);
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

  it('L2, L3, L4: of commands that come at once, each stands by itself and sees the ones before it', async () => {
    const { journey } = await freshWorkspace();
    const name = (to: string, expected: string): Command =>
      command({
        type: 'edit',
        documentId: journey,
        kind: 'moment',
        id: 'pack',
        fields: { name: to },
        expected: { name: expected },
      });
    const first = name('Pack a bag', 'pack');
    const late = name('Pack nothing', 'pack');
    // Its id is one that the log has no place for: it fails while it is being stored.
    const broken = { ...name('Broken', 'Pack a bag'), commandId: null } as unknown as Command;
    const second = name('Pack hand luggage', 'Pack a bag');
    const [before] = await held([journey]);
    const results = await Promise.allSettled(
      [first, late, broken, second, first].map((one) => runCommand(db, ACTOR, one, NOW)),
    );
    expect(results).toMatchObject([
      { value: { accepted: true } },
      { value: { accepted: false } },
      { status: 'rejected' },
      { value: { accepted: true } },
      { value: { accepted: true } },
    ]);
    expect(results[4]).toEqual(results[0]);
    const [after] = await held([journey]);
    expect(after?.revision).toBe((before?.revision ?? 0) + 2);
    expect(after?.records.moment?.pack?.name).toBe('Pack hand luggage');
    const log = await readLog(db, ACTOR, journey, before?.revision);
    expect(log.map(({ commandId }) => commandId)).toEqual([first.commandId, second.commandId]);
  });

  it('L3: the same command twice changes once, and gets the same answer, whatever came between', () =>
    fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const place = await freshWorkspace();
        const first: { sent: Command; result: CommandResult }[] = [];
        for (const intent of sequence) {
          const sent = command(within(intent, place.workspace));
          first.push({ sent, result: await runCommand(db, ACTOR, sent, NOW) });
        }
        const after = await held(documentsOf(place));
        for (const { sent, result } of first) {
          if (!result.accepted) continue;
          const again = await runCommand(db, ACTOR, sent, NOW + 1);
          expect(entriesOf(again)).toEqual(entriesOf(result));
        }
        expect(await held(documentsOf(place))).toEqual(after);
      }),
      RUNS,
    ));

  it('L3, L4: also a command that changed nothing is not decided again, and leaves no line in the log', async () => {
    const { journey } = await freshWorkspace();
    const name = (to: string): Command =>
      command({ type: 'edit', documentId: journey, kind: 'moment', id: 'pack', fields: { name: to } });
    const nothing = name('pack');
    expect(await runCommand(db, ACTOR, nothing, NOW)).toEqual({ accepted: true, entries: [] });
    await runCommand(db, ACTOR, name('Somebody else was here'), NOW);
    const before = await held([journey]);
    expect(await runCommand(db, ACTOR, nothing, NOW)).toEqual({ accepted: true, entries: [] });
    expect(await held([journey])).toEqual(before);
  });

  it('a command that is taken back gives the rows as they were, and is left alone when they changed since', () =>
    fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const place = await freshWorkspace();
        const ids = documentsOf(place);
        for (const intent of sequence) {
          const before = await held(ids);
          const result = await run(within(intent, place.workspace));
          if (!result.accepted || result.entries.length === 0) continue;
          const back = takingBack(result.entries);
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

  it('a command is taken back after edits of others only where it tramples none of them', () =>
    fc.assert(
      fc.asyncProperty(sequences, intents(PLACEHOLDER), async (sequence, theirs) => {
        const place = await freshWorkspace();
        const ids = documentsOf(place);
        for (const intent of sequence) {
          const mine = await run(within(intent, place.workspace));
          if (!mine.accepted || mine.entries.length === 0) continue;
          const other = await run(within(theirs, place.workspace));
          const between = await held(ids);
          const undone = await run(takingBack(mine.entries));
          const rowsOf = (result: CommandResult) =>
            result.accepted
              ? result.entries.flatMap(({ documentId, changes }) =>
                  changes.map(({ kind, id }) => `${documentId} ${kind} ${id}`),
                )
              : [];
          const mineRows = new Set(rowsOf(mine));
          const meet = rowsOf(other).some((row) => mineRows.has(row));
          if (meet) expect(undone.accepted).toBe(false);
          if (!undone.accepted) expect(await held(ids)).toEqual(between);
          // What they have changed stays as they left it.
          for (const row of rowsOf(undone)) expect(mineRows).toContain(row);
        }
      }),
      RUNS,
    ));
});

type CommandResult = Awaited<ReturnType<typeof runCommand>>;

/** The command that undoes what one has changed. */
const takingBack = (entries: readonly LogEntry[]): Intent => ({
  type: 'restore',
  documentId: entries[0]?.documentId ?? '',
  documents: entries.map(({ documentId, changes }) => ({ documentId, changes: inverseOf(changes) })),
});

const entriesOf = (result: CommandResult) =>
  result.accepted ? result.entries.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)) : undefined;
