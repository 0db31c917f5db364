import { describe, expect, it } from 'vitest';
import { readLog } from '@/db/change-log';
import { readDocument } from '@/db/read-document';
import { applyChanges } from '@/lib/changes/apply-changes';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import type { Intent } from '@/lib/commands/command';
import { stagesOf } from '@/lib/framework/twelve-steps';
import { emptyDocument, journeyDocumentId } from '@/lib/model/document';
import { ACTOR, type Random, randomOf, SimulatedRoom, type Tab, WORKSPACE } from './support/simulated-room';

// `npm run fuzz` sets these higher.
const COMMANDS = Number(process.env.FUZZ_COMMANDS ?? 150);
const SEEDS = Number(process.env.FUZZ_SEEDS ?? 3);
const FIRST_SEED = Number(process.env.FUZZ_FIRST_SEED ?? 1);

/** Two cores that are busy with other things take up to this, in milliseconds. */
const MOST_MS_EACH = 300;

const JOURNEY = journeyDocumentId(WORKSPACE, 'business-trip');

const LAST = { name: 'Last', step: 'prepare' };

describe('everybody agrees in the end (L1, L3, L4, L5)', () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed += 1)
    it(
      `seed ${seed}: ${COMMANDS} commands through losses, disorder, reloads and restarts`,
      async () => {
        const random = randomOf(seed);
        const room = new SimulatedRoom(random, [JOURNEY]);
        await room.open();
        try {
          for (let device = 0; device < 10; device += 1)
            await room.addDevice(1 + Math.floor(random.next() * 3));
          for (let count = 0; count < COMMANDS; count += 1) {
            room.loss = random.pick([0, 0.1, 0.4, 1]);
            await room.edit(random.pick(room.tabs), randomIntent(random, random.pick(room.tabs)));
            if (random.chance(0.5)) await room.stream(random.pick(room.tabs));
            if (random.chance(0.3)) random.pick(room.tabs).store.retry();
            if (random.chance(0.05)) await room.reload(random.pick(room.tabs));
            if (random.chance(0.05)) room.connect(random.pick(room.tabs));
            if (random.chance(0.02)) await room.restartServer();
          }
          await room.calm([
            { type: 'add', documentId: JOURNEY, kind: 'moment', id: 'last', fields: LAST },
            { type: 'add', documentId: WORKSPACE, kind: 'persona', id: 'last', fields: { name: 'Last' } },
          ]);
          await expectAgreement(room);
        } finally {
          await room.close();
        }
      },
      60_000 + COMMANDS * MOST_MS_EACH,
    );
});

async function expectAgreement(room: SimulatedRoom) {
  const logged = new Map<string, Set<string>>();
  for (const id of room.documentIds) {
    const stored = await readDocument(room.db, ACTOR, id);
    const log = await readLog(room.db, ACTOR, id);
    expect(
      log.map(({ revision }) => revision),
      'revisions without a hole',
    ).toEqual(log.map((_, index) => index + 1));
    const replay = log.reduce(
      (document, { changes, revision }) => applyChanges(document, changes, revision),
      emptyDocument(id),
    );
    expect(withoutEmpty(replay), 'the replay of the log').toEqual(withoutEmpty(stored));
    for (const tab of room.tabs)
      expect(withoutEmpty(tab.store.state().documents.get(id)), `tab ${tab.id}`).toEqual(
        withoutEmpty(stored),
      );
    for (const { commandId } of log) {
      const documents = logged.get(commandId) ?? new Set();
      expect(documents.has(id), `command ${commandId} changed ${id} once`).toBe(false);
      logged.set(commandId, documents.add(id));
    }
  }
  for (const tab of room.tabs) expect(tab.store.state().pending).toBe(0);
  const lost = [...room.sent].filter(([, state]) => state === 'waiting').map(([id]) => id);
  expect(lost, 'commands that nobody answered').toEqual([]);
  expect([...room.sent.values()].filter((state) => state === 'accepted').length).toBeGreaterThan(0);
}

// A kind without rows and a kind that was never there are the same.
const withoutEmpty = (document: { revision: number; records: object } | undefined) => ({
  revision: document?.revision,
  records: Object.fromEntries(
    Object.entries(document?.records ?? {}).filter(([, rows]) => Object.keys(rows as object).length > 0),
  ),
});

let counter = 0;

function randomIntent(random: Random, seenBy: Tab): Intent {
  const documents = seenBy.store.state().documents;
  const workspace = workspaceOf(documents.get(WORKSPACE) ?? emptyDocument(WORKSPACE));
  const journey = journeyOf(documents.get(JOURNEY) ?? emptyDocument(JOURNEY));
  if (!workspace || !journey) throw new Error('The example is gone');
  counter += 1;
  const word = `w${counter}`;
  const department = random.pick(workspace.departments);
  const step = random.pick(stagesOf(workspace).flatMap(({ steps }) => steps));
  const moment = random.pick(journey.moments);
  const onJourney = { documentId: JOURNEY } as const;
  const intents: Intent[] = [
    {
      type: 'answer',
      ...onJourney,
      department: department.id,
      step: step.id,
      level: random.pick(['leads', 'supports', null]),
    },
    { type: 'answer', ...onJourney, department: department.id, step: step.id, statement: word },
    { type: 'add', ...onJourney, kind: 'moment', id: word, fields: { name: word, step: step.id } },
    { type: 'add', documentId: WORKSPACE, kind: 'department', id: word, fields: { name: word } },
  ];
  if (moment)
    intents.push(
      {
        type: 'edit',
        ...onJourney,
        kind: 'moment',
        id: moment.id,
        fields: { name: word },
        expected: { name: moment.name },
      },
      {
        type: 'move',
        ...onJourney,
        kind: 'moment',
        id: moment.id,
        before: random.pick(journey.moments).id,
      },
    );
  if (moment && journey.moments.length > 5)
    intents.push({ type: 'remove', ...onJourney, kind: 'moment', id: moment.id });
  // Reaches into the journey: one command, two documents.
  if (workspace.departments.length > 4)
    intents.push({ type: 'remove', documentId: WORKSPACE, kind: 'department', id: department.id });
  return random.pick(intents);
}
