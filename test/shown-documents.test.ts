import { expect, it } from 'vitest';
import { ShownDocuments } from '@/app/editing/shown-documents';
import { applyChanges } from '@/lib/changes/apply-changes';
import type { Change } from '@/lib/changes/change';
import type { Command } from '@/lib/commands/command';
import { decide } from '@/lib/commands/decide';
import type { LiveEntry } from '@/lib/live/live-message';
import type { Document } from '@/lib/model/document';
import { livedExample, OWNER } from './support/lived-example';

const { here, read } = livedExample();

const STEPS = ['prepare', 'use', 'judge'];

/** Documents with three edits on their way, and how often any has been decided. */
async function shownWithEdits() {
  let decided = 0;
  const shown = new ShownDocuments((documents, command) => {
    decided += 1;
    return decide(documents.values(), OWNER, command, 0);
  });
  const open = STEPS.map(
    (step): Command => ({
      type: 'answer',
      commandId: crypto.randomUUID(),
      documentId: here.journey,
      department: 'finance',
      step,
      statement: `at ${step}`,
    }),
  );
  const confirmed = new Map<string, Document>();
  for (const id of [here.workspace, here.journey]) confirmed.set(id, await read(id));
  shown.show(confirmed, open, []);
  const at = (step: string) => shown.documents().get(here.journey)?.records.role?.[`finance:${step}`];
  /** What the server makes of an edit, or of another one in its name. */
  const land = (
    command: Command,
    mend: (changes: Change[]) => Change[] = (changes) => changes,
  ): LiveEntry => {
    const decision = decide(confirmed.values(), OWNER, command, 0);
    if (!decision.accepted) throw new Error(decision.refusal.code);
    const before = confirmed.get(here.journey) as Document;
    const changes = mend(decision.documents[0]?.changes ?? []);
    const revision = before.revision + 1;
    confirmed.set(here.journey, applyChanges(before, changes, revision));
    return { documentId: here.journey, changes, revision, commandId: command.commandId };
  };
  return { shown, open, confirmed, at, land, decided: () => decided };
}

it('an edit that lands as it is shown has no other decided again, also out of its turn', async () => {
  const { shown, open, confirmed, at, land, decided } = await shownWithEdits();
  expect(decided()).toBe(3);
  const [first, second, third] = open as [Command, Command, Command];
  shown.show(confirmed, [first, third], [land(second)]);
  shown.show(confirmed, [third], [land(first)]);
  expect(decided()).toBe(3);
  expect(STEPS.map((step) => at(step)?.statement)).toEqual(STEPS.map((step) => `at ${step}`));
  expect(shown.documents().get(here.journey)?.revision).toBe(confirmed.get(here.journey)?.revision);
  shown.show(confirmed, [], [land(third)]);
  expect(shown.documents().get(here.journey)?.records).toEqual(confirmed.get(here.journey)?.records);
});

it('what lands as something else is shown as it is', async () => {
  const { shown, open, confirmed, at, land } = await shownWithEdits();
  const [first, ...rest] = open as [Command, ...Command[]];
  const otherwise = (changes: Change[]) =>
    changes.map((change) => ({
      ...change,
      after: change.after && { ...change.after, statement: 'as the server has it' },
    }));
  shown.show(confirmed, rest, [land(first, otherwise)]);
  expect(STEPS.map((step) => at(step)?.statement)).toEqual(['as the server has it', 'at use', 'at judge']);
});
