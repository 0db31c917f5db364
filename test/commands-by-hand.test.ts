import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Intent } from '@/lib/commands/command';
import { KIND_NAMES } from '@/lib/model/kinds';
import {
  type Answer,
  expectFile,
  journey,
  moment,
  START,
  storedWorkspaces,
} from './support/stored-workspace';

const freshWorkspace = storedWorkspaces();

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
