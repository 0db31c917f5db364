import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '@/db/change-log';
import type { Database } from '@/db/open-db';
import { documentIn } from '@/db/read-document';
import { runCommand } from '@/db/run-command';
import { changeLog, documents, records } from '@/db/schema';
import { transact } from '@/db/transact';
import { writeChanges } from '@/db/write-changes';
import { applyChanges, inverseOf } from '@/lib/changes/apply-changes';
import type { LogEntry } from '@/lib/changes/change';
import { isSame } from '@/lib/changes/draft';
import type { Command, Intent } from '@/lib/commands/command';
import { decide } from '@/lib/commands/decide';
import type { Actor } from '@/lib/model/actor';
import { type Document, emptyDocument } from '@/lib/model/document';
import {
  DEPARTMENTS,
  documentsOf,
  HANDOFFS,
  intents,
  MOMENTS,
  PLACEHOLDER,
  sequences,
  stepsOf,
  within,
} from './support/any-commands';
import { storedDatabase } from './support/stored-database';

const ACTOR: Actor = { id: 'owner', name: '', role: 'owner' };
const NOW = 1_700_000_000_000;
const RUNS = { numRuns: 40 };
const LONG = { timeout: 60_000 };

const database = storedDatabase();
let db: Database;
beforeAll(() => {
  db = database();
});

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
          if (!undone.accepted) expect(await held(ids)).toEqual(between);
          const mineFields = fieldsOf(mine);
          // Only lists can hold what both have done.
          const both = [...fieldsOf(undone)].filter((field) => fieldsOf(other).has(field));
          expect(both.filter((field) => !isOfList(other, field))).toEqual([]);
          // What they have changed stays as they left it.
          expect([...fieldsOf(undone)].filter((field) => !mineFields.has(field))).toEqual([]);
        }
      }),
      RUNS,
    ));
});

type CommandResult = Awaited<ReturnType<typeof runCommand>>;

/** The fields that a command has changed; of rows that it has made or removed all. */
function changedIn(result: CommandResult): { name: string; values: unknown[] }[] {
  if (!result.accepted) return [];
  return result.entries.flatMap(({ documentId, changes }) =>
    changes.flatMap(({ kind, id, before, after }) =>
      Object.keys({ ...before, ...after })
        .filter((field) => !before || !after || !isSame(before[field], after[field]))
        .map((field) => ({
          name: `${documentId} ${kind} ${id} ${field}`,
          values: [before?.[field], after?.[field]],
        })),
    ),
  );
}
const fieldsOf = (result: CommandResult) => new Set(changedIn(result).map(({ name }) => name));
const isOfList = (result: CommandResult, field: string) =>
  changedIn(result).some(({ name, values }) => name === field && values.some(Array.isArray));

/** The command that undoes what one has changed. */
const takingBack = (entries: readonly LogEntry[]): Intent => ({
  type: 'restore',
  documentId: entries[0]?.documentId ?? '',
  documents: entries.map(({ documentId, changes }) => ({ documentId, changes: inverseOf(changes) })),
});

const entriesOf = (result: CommandResult) =>
  result.accepted ? result.entries.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)) : undefined;
