import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDb } from '@/db/open-db';
import { readWorkspace } from '@/db/read-document';
import { runCommand } from '@/db/run-command';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { type Command, type Intent, zCommand } from '@/lib/commands/command';
import { parseFile } from '@/lib/file/parse-file';
import { writeFile } from '@/lib/file/write-file';
import type { Actor } from '@/lib/model/actor';
import type { WorkspaceFacts } from '@/lib/model/facts';
import { KIND_NAMES } from '@/lib/model/kinds';

const ACTOR: Actor = { id: 'owner', name: '', role: 'owner' };

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-stored-'));
  db = await openDb(folder);
  // No power goes here: what is tested is what is stored, not that it lies on the disk.
  db.$client.pragma('synchronous = OFF');
});
afterAll(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

type Answer = Awaited<ReturnType<typeof runCommand>>;
const refusalOf = (answer: Answer | undefined) =>
  answer?.accepted === false ? answer.refusal.code : undefined;

let count = 0;
/** A workspace of its own, whatever the commands call it. */
function freshWorkspace() {
  count += 1;
  const own = `hotel${count}`;
  const run = (intent: Intent): Promise<Answer> => {
    const text = JSON.stringify({ commandId: crypto.randomUUID(), ...intent });
    const ours = text
      .replaceAll('"documentId":"hotel', `"documentId":"${own}`)
      .replaceAll('"id":"hotel"', `"id":"${own}"`);
    const command = zCommand.parse(JSON.parse(ours));
    return runCommand(db, ACTOR, command as Command, 0);
  };
  /** Carries out commands; gives why the last one was refused, if it was. */
  const carryOut = async (...intents: Intent[]) => {
    let last: Answer | undefined;
    for (const intent of intents) last = await run(intent);
    return refusalOf(last);
  };
  const facts = async (): Promise<WorkspaceFacts | undefined> => {
    const read = await readWorkspace(db, ACTOR, own);
    const workspace = read && workspaceOf(read.workspace);
    return workspace && { workspace, journeys: read.journeys.flatMap((journey) => journeyOf(journey) ?? []) };
  };
  return { run, carryOut, facts };
}

const add = (
  documentId: string,
  kind: (typeof KIND_NAMES)[number],
  id: string,
  fields: object,
  parent?: string,
) => ({ type: 'add', documentId, kind, id, ...(parent && { parent }), fields: { ...fields } }) as Intent;
const journey = (id: string): Intent => ({
  type: 'add',
  documentId: `hotel/${id}`,
  kind: 'journey',
  fields: { name: id },
});
const moment = (journeyId: string, id: string, step = 'use') =>
  add(`hotel/${journeyId}`, 'moment', id, { name: id, step });
const department = (id: string) => add('hotel', 'department', id, { name: id });
const restore = (
  documentId: string,
  ...changes: Extract<Intent, { type: 'restore' }>['documents'][0]['changes']
) => ({ type: 'restore', documentId, documents: [{ documentId, changes }] }) as Intent;

const START: Intent[] = [
  { type: 'add', documentId: 'hotel', kind: 'workspace', fields: { name: 'Hotel', language: 'en' } },
  department('sales'),
  journey('trip'),
  { type: 'answer', documentId: 'hotel/trip', department: 'sales', step: 'use', level: 'leads' },
];
const lens = (id: string, ...phases: string[]) =>
  add('hotel', 'lens', id, {
    name: 'Ours',
    looksFrom: 'inside',
    sees: 'contact',
    phases: phases.map((phase) => ({ id: phase, name: phase })),
  });
const editRole = (fields: Record<string, unknown>): Intent => ({
  type: 'edit',
  documentId: 'hotel/trip',
  kind: 'role',
  id: 'sales:use',
  fields,
});
const copy = (id: string, from = 'trip'): Intent => ({
  type: 'copy-journey',
  documentId: `hotel/${id}`,
  from,
  name: id,
});

describe('what could not come in again as a file is not stored', () => {
  const cases: [string, Intent[], string | undefined][] = [
    ['a role edited in its own cell', [editRole({ level: 'supports' })], undefined],
    ['a role edited into another cell', [editRole({ step: 'prepare' })], 'already-there'],
    ['a lens under an id of its own', [lens('ours', 'before', 'after')], undefined],
    ['a lens under the id of one that ships', [lens('functional', 'before', 'after')], 'already-there'],
    ['two phases of one lens under one id', [lens('ours', 'before', 'before')], 'invalid'],
    [
      'a name too long',
      [department('d'), add('hotel', 'department', 'e', { name: 'x'.repeat(201) })],
      'invalid',
    ],
    ['a text too long', [editRole({ statement: 'x'.repeat(5001) })], 'invalid'],
    [
      'the id of a moment of another journey',
      [journey('other'), moment('trip', 'm'), moment('other', 'm')],
      'already-there',
    ],
    [
      'the id of a question of another journey',
      [
        journey('other'),
        moment('trip', 'm'),
        moment('other', 'n'),
        add('hotel/trip', 'question', 'q', { text: 'x' }, 'm'),
        add('hotel/other', 'question', 'q', { text: 'x' }, 'n'),
      ],
      'already-there',
    ],
    [
      'the id of a scenario of another journey, as one of several edits',
      [
        journey('other'),
        add('hotel/trip', 'scenario', 's', { name: 's', moments: [] }),
        {
          type: 'batch',
          documentId: 'hotel/other',
          commands: [add('hotel/other', 'scenario', 's', { name: 's', moments: [] }) as never],
        },
      ],
      'already-there',
    ],
    [
      'the id of a moment of another journey, brought back by hand',
      [
        journey('other'),
        moment('trip', 'm'),
        restore('hotel/other', {
          kind: 'moment',
          id: 'm',
          before: null,
          after: { id: 'm', order: 'a0', name: 'm', step: 'use' },
        }),
      ],
      'already-there',
    ],
    [
      'the same id for two roles: they have none in the file',
      [journey('other'), { ...START[3], documentId: 'hotel/other' } as Intent],
      undefined,
    ],
    [
      'a journey in no workspace',
      [{ type: 'remove', documentId: 'hotel', kind: 'workspace', id: 'hotel' }, journey('alone')],
      'no-document',
    ],
    [
      'a record of another workspace',
      [
        restore('hotel', { kind: 'department', id: 'x', before: null, after: { id: 'x', name: 'x' } }),
        {
          type: 'batch',
          documentId: 'hotel',
          commands: [{ ...add('elsewhere', 'department', 'd', { name: 'd' }) } as never],
        },
      ],
      'no-document',
    ],
    [
      'an id brought back that is none',
      [
        restore('hotel', {
          kind: 'department',
          id: 'The Desk',
          before: null,
          after: { id: 'The Desk', name: 'x' },
        }),
      ],
      'invalid',
    ],
    [
      'a place brought back that is none',
      [
        restore('hotel', {
          kind: 'department',
          id: 'desk',
          before: null,
          after: { id: 'desk', order: '~', name: 'x' },
        }),
      ],
      'invalid',
    ],
    [
      'a question brought back under no moment',
      [
        restore('hotel/trip', {
          kind: 'question',
          id: 'q',
          before: null,
          after: { id: 'q', parent: 'm', order: 'a0', text: 'x' },
        }),
      ],
      'gone',
    ],
    [
      'a stage of their own by hand, while roles name the twelve steps',
      [
        restore('hotel', {
          kind: 'stage',
          id: 's',
          before: null,
          after: { id: 's', order: 'a0', name: 's' },
        }),
      ],
      'changed-since',
    ],
    [
      'a department taken away by hand, while it has a role',
      [
        restore('hotel', {
          kind: 'department',
          id: 'sales',
          before: { id: 'sales', order: 'a0', name: 'sales' },
          after: null,
        }),
      ],
      'changed-since',
    ],
    [
      'a copy of a journey that does not exist',
      [{ type: 'edit', documentId: 'hotel/trip', kind: 'journey', id: 'trip', fields: { copyOf: 'gone' } }],
      'invalid',
    ],
    [
      'a copy renamed',
      [
        copy('again'),
        { type: 'edit', documentId: 'hotel/again', kind: 'journey', id: 'again', fields: { name: 'x' } },
      ],
      undefined,
    ],
    [
      'a journey whose copy stays',
      [copy('again'), { type: 'remove', documentId: 'hotel/trip', kind: 'journey', id: 'trip' }],
      undefined,
    ],
  ];
  it.each(cases)('%s', async (_, intents, refused) => {
    const { carryOut, facts } = freshWorkspace();
    expect(await carryOut(...START, ...intents)).toBe(refused);
    await expectFile(await facts());
  });

  const many = (amount: number, make: (id: string) => Intent): Intent => ({
    type: 'batch',
    documentId: 'hotel',
    commands: Array.from({ length: amount }, (_, n) => make(`x${n}`) as never),
  });
  it.each([
    ['200 departments', many(199, department), department('more')],
    [
      '100 steps',
      many(88, (id) => add('hotel', 'step', id, { name: id }, 'framing')),
      add('hotel', 'step', 'more', { name: 'more' }, 'framing'),
    ],
    ['1,000 moments', many(1000, (id) => moment('trip', id)), moment('trip', 'more')],
    ['500 journeys', many(499, journey), journey('more')],
    ['500 journeys, and a copy', many(499, journey), copy('more')],
    [
      '500 journeys, and one that came back',
      many(499, journey),
      restore('hotel/more', {
        kind: 'journey',
        id: 'more',
        before: null,
        after: { id: 'more', name: 'More' },
      }),
    ],
  ] as const)('more than %s', { timeout: 60_000 }, async (_, most, more) => {
    const { carryOut, facts } = freshWorkspace();
    expect(await carryOut(...START, most)).toBeUndefined();
    expect(await carryOut(more)).toBe('too-many');
    await expectFile(await facts());
  });
});

describe('places in a list', () => {
  it('are found also where a record came back to a place that was taken since', async () => {
    const { run, carryOut, facts } = freshWorkspace();
    await carryOut(...START, moment('trip', 'a'), moment('trip', 'b'), moment('trip', 'c'));
    const removed = await run({ type: 'remove', documentId: 'hotel/trip', kind: 'moment', id: 'b' });
    const taken = { ...moment('trip', 'x'), before: 'c' } as Intent;
    const change = removed.accepted && removed.entries[0]?.changes[0];
    if (!change) throw new Error('nothing was removed');
    const back = restore('hotel/trip', { ...change, before: null, after: change.before });
    expect(await carryOut(taken, back, { ...moment('trip', 'y'), before: 'x' } as Intent)).toBeUndefined();
    expect((await facts())?.journeys[0]?.moments.map(({ id }) => id).sort()).toEqual([
      'a',
      'b',
      'c',
      'x',
      'y',
    ]);
  });
});

/** Commands as somebody makes them by hand: few ids, so that they meet; and everything that they can ask. */
const documentIds = fc.constantFrom('hotel', 'hotel/trip', 'hotel/stay', 'hotel/third');
const ids = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c') },
  { weight: 2, arbitrary: fc.constantFrom('sales', 'trip', 'stay', 'third', 'hotel', 'use', 'prepare') },
);
const kinds = fc.constantFrom(...KIND_NAMES);
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constant('One') },
  { weight: 1, arbitrary: fc.constant('') },
);
const listOfIds = fc.array(ids, { maxLength: 2 });
/** Mostly what is there, so that most commands are carried out; sometimes anything. */
const mostly = (...known: string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: ids });
const steps = mostly('use', 'prepare');
const departments = mostly('sales', 'a');
const FIELDS: Record<string, fc.Arbitrary<unknown>> = {
  step: steps,
  fromStep: fc.constant('prepare'),
  toStep: steps,
  department: departments,
  from: departments,
  to: departments,
  persona: ids,
  copyOf: mostly('trip', 'stay'),
  obstacle: ids,
  lens: ids,
  ...Object.fromEntries(
    'moments addresses answers confirmedBy lenses'.split(' ').map((field) => [field, listOfIds]),
  ),
  name: words,
  text: words,
  language: fc.constant('en'),
  looksFrom: fc.constant('inside'),
  sees: fc.constant('everything'),
  phases: fc.array(fc.record({ id: ids, name: fc.constant('Phase'), steps: listOfIds }), { maxLength: 2 }),
  kind: fc.constant('cost'),
  channel: words,
  mode: fc.constant('online'),
  state: fc.constantFrom('active', 'draft'),
  level: fc.constantFrom('leads', 'none'),
  on: fc.record({ step: ids, moment: ids }, { requiredKeys: [] }),
  grade: fc.constant('assumed'),
  day: fc.constant('2026-11-01'),
  gap: words,
  reason: words,
};
const REQUIRED: Record<string, string> = {
  workspace: 'name language',
  department: 'name',
  stage: 'name',
  step: 'name',
  lens: 'name looksFrom sees phases',
  persona: 'name',
  journey: 'name',
  moment: 'name step',
  question: 'text',
  obstacle: 'kind text',
  touchpoint: 'name channel mode state',
  opportunity: 'text',
  content: 'text',
  role: 'department step level',
  handoff: 'fromStep toStep from to',
  scenario: 'name moments',
  assumption: 'text grade',
  review: 'step day',
  action: 'text',
  acceptance: 'gap reason',
};
const OPTIONAL: Record<string, string> = {
  workspace: 'lenses',
  department: 'lens',
  journey: 'copyOf',
  touchpoint: 'department',
  opportunity: 'department addresses',
  content: 'department answers',
  handoff: 'confirmedBy',
  assumption: 'on',
  action: 'department obstacle',
};
const fieldsOf = (kind: string) => {
  const named = (names = '') => names.split(' ').filter((name) => name !== '');
  const all = [...named(REQUIRED[kind]), ...named(OPTIONAL[kind])];
  const shape = Object.fromEntries(all.map((field) => [field, FIELDS[field] as fc.Arbitrary<unknown>]));
  return fc.record(shape, { requiredKeys: named(REQUIRED[kind]) });
};
/** Where a kind belongs, so that most commands mean something. */
const place = kinds.chain((kind) => {
  const isOfWorkspace = 'workspace department stage step lens persona'.split(' ').includes(kind);
  const home = isOfWorkspace
    ? fc.constant('hotel')
    : fc.constantFrom('hotel/trip', 'hotel/stay', 'hotel/third');
  return fc.record({
    kind: fc.constant(kind),
    documentId: fc.oneof({ weight: 20, arbitrary: home }, { weight: 1, arbitrary: documentIds }),
    id: ids,
    fields: fieldsOf(kind),
    parent: kind === 'step' ? mostly('transaction', 'evaluation') : ids,
  });
});
const isUnder = (kind: string) =>
  'step question obstacle touchpoint opportunity content'.split(' ').includes(kind);
const singles = fc.oneof(
  {
    weight: 6,
    arbitrary: place.map(({ parent, ...rest }) => ({
      type: 'add',
      ...rest,
      ...(isUnder(rest.kind) && { parent }),
    })),
  },
  { weight: 2, arbitrary: place.map(({ parent: _, ...rest }) => ({ type: 'edit', ...rest })) },
  {
    weight: 1,
    arbitrary: place.map(({ fields: _, parent, ...rest }) => ({ type: 'move', ...rest, before: parent })),
  },
  { weight: 3, arbitrary: place.map(({ fields: _, parent: __, ...rest }) => ({ type: 'remove', ...rest })) },
);
const rows = place.map(({ kind, documentId, id, fields, parent }) => ({
  documentId,
  change: { kind, id, before: null, after: { ...fields, id, order: 'a0', ...(isUnder(kind) && { parent }) } },
}));
const intents = fc.oneof(
  { weight: 12, arbitrary: singles },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('batch'),
      documentId: fc.constant('hotel'),
      commands: fc.array(singles, { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('copy-journey'),
      documentId: documentIds,
      from: ids,
      name: fc.constant('Copy'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.array(rows, { minLength: 1, maxLength: 3 }).map((made) => ({
      type: 'restore',
      documentId: 'hotel',
      documents: made.map(({ documentId, change }) => ({ documentId, changes: [change] })),
    })),
  },
  // Takes back the command of that number, whatever came after it.
  { weight: 4, arbitrary: fc.record({ type: fc.constant('undo'), at: fc.nat(30) }) },
);

describe('whatever commands somebody makes by hand', () => {
  it('what is stored leaves as a file, and comes in again the same', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(intents, { minLength: 20, maxLength: 60 }), async (sequence) => {
        const { run, carryOut, facts } = freshWorkspace();
        await carryOut(...START, journey('stay'), moment('trip', 'a'), moment('stay', 'b'));
        const done: Extract<Answer, { accepted: true }>['entries'][] = [];
        for (const drawn of sequence) {
          const undone = 'at' in drawn ? done[drawn.at % Math.max(done.length, 1)] : undefined;
          if ('at' in drawn && !undone) continue;
          const answer = await run((undone ? undoing(undone) : drawn) as Intent);
          if (answer.accepted && answer.entries.length > 0) done.push(answer.entries);
        }
        await expectFile(await facts());
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    ),
  );
});

const undoing = (entries: Extract<Answer, { accepted: true }>['entries']) => ({
  type: 'restore',
  documentId: (entries[0]?.documentId ?? '').replace(/^hotel\d+/, 'hotel'),
  documents: entries.map(({ documentId, changes }) => ({
    documentId: documentId.replace(/^hotel\d+/, 'hotel'),
    changes: changes
      .map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before }))
      .reverse(),
  })),
});

async function expectFile(stored: WorkspaceFacts | undefined) {
  if (!stored) return;
  const text = writeFile(stored);
  const parsed = parseFile(text);
  if (!parsed.ok) expect(parsed.problems).toEqual([]);
  else expect(writeFile(parsed.facts)).toBe(text);
}
