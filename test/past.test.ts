import { describe, expect, it } from 'vitest';
import { readLog } from '@/db/change-log';
import { readPast } from '@/db/read-past';
import { applyChanges } from '@/lib/changes/apply-changes';
import { isSame } from '@/lib/changes/draft';
import type { Intent } from '@/lib/commands/command';
import type { RowName } from '@/lib/commands/refusal';
import { EXAMPLES } from '@/lib/examples';
import { bringBackJourney, bringBackPlace, type Pair, whatDiffers } from '@/lib/history/bring-back';
import { editsBetween } from '@/lib/history/edits-between';
import { takeBack } from '@/lib/history/take-back';
import { FIVE_LENSES } from '@/lib/lenses/lens-ids';
import { type Document, emptyDocument, rowsOf } from '@/lib/model/document';
import { en } from '@/lib/text/en';
import { livedExample, OWNER } from './support/lived-example';

const { database, here, act, takenBack, answer, edit, remove, add, read } = livedExample();

const now = async () => ({ workspace: await read(here.workspace), journey: await read(here.journey) });
const pastAt = async (at: number) => ({
  workspace: await readPast(database(), OWNER, here.workspace, at),
  journey: await readPast(database(), OWNER, here.journey, at),
});
const restoring = (documents: ReturnType<typeof bringBackJourney>): Intent => ({
  type: 'restore',
  documentId: here.journey,
  documents,
});

const places = (then: Pair, later: Pair) => [...whatDiffers(then, later).places];
const bare = ({ records }: Document) =>
  Object.fromEntries(Object.entries(records).filter(([, rows]) => Object.keys(rows as object).length > 0));

describe('the past', () => {
  const edits = () => [
    answer('sales', 'prepare', { level: 'leads' }),
    edit('moment', 'pack', { name: 'Pack' }),
    remove('department', 'sales', here.workspace),
    remove('moment', 'book'),
    add('moment', { name: 'Iron', step: 'use' }, { id: 'iron-it' }),
    edit('step', 'prepare', { name: 'Get ready' }, here.workspace),
    remove('step', 'judge', here.workspace),
  ];

  it('walked back from now is the log replayed from the start, at every moment', async () => {
    const times: number[] = [];
    for (const intent of edits()) times.push((await act('Anna', intent)).at);
    for (const id of [here.workspace, here.journey]) {
      const log = await readLog(database(), OWNER, id);
      for (const at of times) {
        const replayed = log
          .filter((entry) => entry.at <= at)
          .reduce(
            (document, { changes, revision }) => applyChanges(document, changes, revision),
            emptyDocument(id),
          );
        const walked = await readPast(database(), OWNER, id, at);
        expect(walked.revision).toBe(replayed.revision);
        expect(isSame(bare(walked), bare(replayed))).toBe(true);
      }
    }
    expect((await readPast(database(), OWNER, here.journey, 1)).records.journey ?? {}).toEqual({});
  });

  it('a whole journey comes back with the departments and steps that it names, and can be undone', async () => {
    const before = await now();
    const at = here.clock;
    for (const intent of edits()) await act('Ben', intent);
    const changed = await now();
    const { documents } = await act('Anna', restoring(bringBackJourney(await pastAt(at), changed)));
    const after = await now();
    expect(isSame(after.journey.records, before.journey.records)).toBe(true);
    expect(rowsOf(after.workspace, 'department').map(({ id }) => id)).toContain('sales');
    expect(rowsOf(after.workspace, 'step').map(({ id }) => id)).toContain('judge');
    // What others have renamed stays renamed.
    expect(rowsOf(after.workspace, 'step').find(({ id }) => id === 'prepare')?.name).toBe('Get ready');
    await act('Anna', takenBack(documents));
    expect(isSame((await now()).journey.records, changed.journey.records)).toBe(true);
  });

  it('a single place comes back, and nothing else', async () => {
    const at = here.clock;
    await act('Ben', answer('sales', 'prepare', { level: 'leads' }));
    await act('Ben', answer('sales', 'use', { level: 'leads' }));
    await act('Ben', remove('moment', 'pack'));
    const then = await pastAt(at);
    await act('Anna', restoring(bringBackPlace(then, await now(), 'moment.pack')));
    expect(places(then, await now())).toEqual(['cell.sales.prepare', 'cell.sales.use']);
    await act('Anna', restoring(bringBackPlace(then, await now(), 'cell.sales.prepare')));
    expect(places(then, await now())).toEqual(['cell.sales.use']);
    expect(bringBackPlace(then, await now(), 'cell.sales.prepare')).toEqual([]);
  });

  it('brings a moment back into a framework that has lost its step', async () => {
    const at = here.clock;
    await act('Ben', remove('step', 'prepare', here.workspace));
    const changes = bringBackPlace(await pastAt(at), await now(), 'moment.pack');
    await act('Anna', restoring(changes));
    const { workspace, journey } = await now();
    expect(rowsOf(workspace, 'step').find(({ id }) => id === 'prepare')?.parent).toBe('transaction');
    expect(rowsOf(journey, 'moment').find(({ id }) => id === 'pack')?.name).toBe('Pack the hand luggage');
  });
});

describe('what was edited between two moments', () => {
  const sentences = (then: Pair, later: Pair) => editsBetween(en, then, later).lines;

  it('is told as in the history, with both texts, and levels are left to others', async () => {
    const at = here.clock;
    await act('Ben', answer('finance', 'use', { level: 'informed' }));
    expect(sentences(await pastAt(at), await now())).toEqual([]);

    await act('Ben', answer('finance', 'use', { statement: 'We hear of it' }));
    await act('Ben', edit('persona', 'noor', { summary: 'Flies on Mondays' }, here.workspace));
    await act('Ben', edit('moment', 'pack', { thoughts: ['Is there an iron?', 'And a safe?'] }));
    await act('Ben', add('moment', { name: 'Iron', step: 'use' }, { id: 'iron-it' }));
    await act('Ben', add('question', { text: 'Where?' }, { id: 'where', parent: 'iron-it' }));
    const told = sentences(await pastAt(at), await now());
    expect(told.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/Iron.*1 question/),
      expect.stringMatching(/Noor/),
      expect.stringMatching(/Pack the hand luggage/),
      'Finance is informed in Use: “We hear of it”',
    ]);
    expect(told[2]).toMatchObject({ after: 'Is there an iron?\nAnd a safe?', place: 'moment.pack' });
  });

  it('has what was put elsewhere, and not what stands elsewhere because of others', async () => {
    const at = here.clock;
    await act('Ben', { type: 'move', documentId: here.journey, kind: 'moment', id: 'pack', before: null });
    await act('Ben', remove('moment', 'book'));
    await act('Ben', remove('scenario', 'first-stay'));
    const [then, later] = [await pastAt(at), await now()];
    expect(sentences(then, later).map(({ sentence }) => sentence)).toContain(
      'Moment “Pack the hand luggage” moved',
    );
    expect(whatDiffers(then, later)).toEqual({ places: new Set(['moment.pack', 'moment.book']), others: 3 });
  });

  it('is told as a person would: with a department its answers come and go', async () => {
    const at = here.clock;
    await act('Ben', remove('department', 'sales', here.workspace));
    const [then, later] = [await pastAt(at), await now()];
    expect(sentences(then, later)).toHaveLength(1);
    expect(sentences(later, then)).toHaveLength(1);
    expect(sentences(then, then)).toEqual([]);
  });
});

describe('snapshots', () => {
  it('take the server’s time, survive a file that comes in, and stay out of files and copies', async () => {
    const { at } = await act('Anna', add('snapshot', { name: 'Before' }, { id: 'before' }, here.workspace));
    expect(rowsOf(await read(here.workspace), 'snapshot')).toMatchObject([{ name: 'Before', at }]);
    await act('Anna', { type: 'import', documentId: here.workspace, mode: 'replace', file: EXAMPLES.en });
    expect(rowsOf(await read(here.workspace), 'snapshot')).toHaveLength(1);
    await act('Anna', add('snapshot', { name: 'Earlier', at: 1000 }, { id: 'earlier' }, here.workspace));
    expect(rowsOf(await read(here.workspace), 'snapshot').at(-1)).toMatchObject({ at: 1000 });
  });
});

describe('journeys that are copies', () => {
  it('can be renamed, and lose the name of a source that is deleted', async () => {
    const copy = `${here.workspace}/copy`;
    await act('Anna', { type: 'copy-journey', documentId: copy, from: 'business-trip', name: 'Copy' });
    await act('Anna', edit('journey', 'copy', { name: 'Families' }, copy));
    const { documents } = await act('Anna', remove('journey', 'business-trip'));
    expect(rowsOf(await read(copy), 'journey')[0]?.copyOf).toBeUndefined();
    await act('Anna', takenBack(documents));
    expect(rowsOf(await read(copy), 'journey')[0]).toMatchObject({
      name: 'Families',
      copyOf: 'business-trip',
    });
  });
});

describe('what a command took away comes back', () => {
  const isThere = (records: { workspace: Document; journey: Document }) => (one: RowName) =>
    [records.workspace, records.journey].some(
      ({ id, records: all }) => id === one.documentId && one.id in ((all[one.kind] ?? {}) as object),
    ) || one.kind === 'step';
  /** As the history does: without the rows that others have edited since. */
  async function bringBack(taken: Parameters<typeof takeBack>[0]) {
    const there = isThere(await now());
    const all = takeBack(taken, there, []);
    const changed = await act('Ben', restoring(all)).then(
      () => [],
      (refused) => JSON.parse(refused.message).changed as RowName[],
    );
    if (changed.length > 0) await act('Ben', restoring(takeBack(taken, there, changed)));
  }

  it('with its names in what nobody has edited since', async () => {
    const { documents } = await act('Anna', remove('department', 'sales', here.workspace));
    const touchpoints = documents
      .flatMap(({ changes }) => changes)
      .filter(({ kind, after }) => kind === 'touchpoint' && after);
    const [first, second] = touchpoints;
    await act('Ben', remove('touchpoint', first?.id ?? ''));
    await bringBack(documents);
    const { workspace, journey } = await now();
    expect(rowsOf(workspace, 'department').map(({ id }) => id)).toContain('sales');
    const those = rowsOf(journey, 'touchpoint');
    expect(those.find(({ id }) => id === second?.id)?.department).toBe('sales');
    expect(those.some(({ id }) => id === first?.id)).toBe(false);
  });

  it('without what it names and is gone by now', async () => {
    const { documents } = await act('Anna', remove('campaign', 'hand-luggage-only', here.workspace));
    await act('Anna', remove('persona', 'noor', here.workspace));
    await act('Anna', remove('department', 'housekeeping', here.workspace));
    await bringBack(documents);
    const { workspace } = await now();
    const campaign = rowsOf(workspace, 'campaign').find(({ id }) => id === 'hand-luggage-only');
    expect(campaign).toBeDefined();
    expect(campaign?.persona).toBeUndefined();
    expect(rowsOf(workspace, 'signoff').some(({ department }) => department === 'housekeeping')).toBe(false);
  });
});

it('undo of the first lens that was switched off leaves the others on, with what another has switched on', async () => {
  const lenses = async () => rowsOf((await now()).workspace, 'workspace')[0]?.lenses;
  const off = FIVE_LENSES.filter((id) => id !== 'target');
  const { documents } = await act('Anna', edit('workspace', here.workspace, { lenses: off }, here.workspace));
  await act('Ben', edit('workspace', here.workspace, { lenses: [...off, 'value-chain'] }, here.workspace));
  await act('Anna', takenBack(documents));
  expect(await lenses()).toEqual(expect.arrayContaining([...FIVE_LENSES, 'value-chain']));
});
