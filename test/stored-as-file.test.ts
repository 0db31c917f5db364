import { describe, expect, it } from 'vitest';
import type { Intent } from '@/lib/commands/command';
import {
  add,
  department,
  expectFile,
  journey,
  moment,
  START,
  storedWorkspaces,
} from './support/stored-workspace';

const freshWorkspace = storedWorkspaces();

const restore = (
  documentId: string,
  ...changes: Extract<Intent, { type: 'restore' }>['documents'][0]['changes']
) => ({ type: 'restore', documentId, documents: [{ documentId, changes }] }) as Intent;
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
      'an answer of a department that is deleted, whose words were others before',
      [
        { type: 'remove', documentId: 'hotel', kind: 'department', id: 'sales' },
        {
          type: 'answer',
          documentId: 'hotel/trip',
          department: 'sales',
          step: 'use',
          statement: 'x',
          expected: { statement: 'as it was' },
        },
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
