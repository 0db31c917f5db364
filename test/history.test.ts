import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLog } from '@/db/change-log';
import type { Database } from '@/db/open-db';
import { readDocument } from '@/db/read-document';
import { readHistory } from '@/db/read-history';
import { readPast } from '@/db/read-past';
import { runCommand } from '@/db/run-command';
import { applyChanges, inverseOf } from '@/lib/changes/apply-changes';
import { isSame } from '@/lib/changes/draft';
import type { Intent } from '@/lib/commands/command';
import { EXAMPLES } from '@/lib/examples';
import { bringBackJourney, bringBackPlace, placesThatDiffer } from '@/lib/history/bring-back';
import type { HistoryQuery } from '@/lib/history/history-query';
import type { Actor } from '@/lib/model/actor';
import { ownNameOf } from '@/lib/model/actor';
import { type Document, emptyDocument, rowsOf } from '@/lib/model/document';
import { en } from '@/lib/text/en';
import { nl } from '@/lib/text/nl';
import type { Text } from '@/lib/text/text';
import { storedDatabase } from './support/stored-database';

const OWNER: Actor = { id: 'owner', name: '', role: 'owner' };

const database = storedDatabase();
let db: Database;
let workspaces = 0;
let clock = 1_700_000_000_000;
let W: string;
let J: string;

beforeAll(() => {
  db = database();
});
beforeEach(async () => {
  workspaces += 1;
  W = `hotel-${workspaces}`;
  J = `${W}/business-trip`;
  await act('', { type: 'import', documentId: W, mode: 'new', file: EXAMPLES.en });
});

/** Carries out a command in somebody's name, a second after the last one; gives what it changed and when. */
async function act(name: string, intent: Intent) {
  clock += 1000;
  const command = { ...intent, commandId: crypto.randomUUID() } as Parameters<typeof runCommand>[2];
  const result = await runCommand(db, { ...OWNER, name }, command, clock);
  if (!result.accepted) throw new Error(JSON.stringify(result.refusal));
  const documents = result.entries.map(({ documentId, changes }) => ({ documentId, changes }));
  return { at: clock, documents };
}
const takenBack = (
  documents: { documentId: string; changes: Parameters<typeof inverseOf>[0] }[],
): Intent => ({
  type: 'restore',
  documentId: J,
  documents: documents.map(({ documentId, changes }) => ({ documentId, changes: inverseOf(changes) })),
});
const answer = (department: string, step: string, fields: object): Intent =>
  ({ type: 'answer', documentId: J, department, step, ...fields }) as Intent;
const edit = (kind: string, id: string, fields: object, documentId = J): Intent =>
  ({ type: 'edit', documentId, kind, id, fields }) as Intent;
const remove = (kind: string, id: string, documentId = J): Intent =>
  ({ type: 'remove', documentId, kind, id }) as Intent;
const add = (kind: string, fields: object, more: object = {}, documentId = J): Intent =>
  ({ type: 'add', documentId, kind, fields, ...more }) as Intent;

const history = (query: HistoryQuery = {}, text: Text = en, ids = [W, J]) =>
  readHistory(db, OWNER, text, ids, query);
const newest = async (text: Text = en) => (await history({}, text)).items[0];
const said = async (query: HistoryQuery = {}) => (await history(query)).items.map(({ headline }) => headline);
const read = async (id: string) => (await readDocument(db, OWNER, id)) ?? emptyDocument(id);
const now = async () => ({ workspace: await read(W), journey: await read(J) });
const pastAt = async (at: number) => ({
  workspace: await readPast(db, OWNER, W, at),
  journey: await readPast(db, OWNER, J, at),
});
const restoring = (documents: ReturnType<typeof bringBackJourney>): Intent => ({
  type: 'restore',
  documentId: J,
  documents,
});

const matching = (words: string | RegExp) =>
  typeof words === 'string' ? words : expect.stringMatching(words);

describe('what people did, in words', () => {
  // The example names steps of its own, in English, in both languages.
  const sentences: [string, () => Intent, string | RegExp, string | RegExp][] = [
    [
      'a lead',
      () => answer('sales', 'prepare', { level: 'leads' }),
      'Sales leads Prepare',
      'Sales trekt Prepare',
    ],
    [
      'no role',
      () => answer('sales', 'prepare', { level: 'none' }),
      'Sales has no role in Prepare, on purpose',
      'Sales heeft bewust geen rol in Prepare',
    ],
    [
      'words',
      () => answer('sales', 'prepare', { statement: 'asks' }),
      'Sales supports Prepare: “asks”',
      'Sales helpt bij Prepare: “asks”',
    ],
    [
      'a feeling',
      () => edit('moment', 'pack', { feeling: 1 }),
      'Moment “Pack the hand luggage”: feeling “Good”',
      'Moment “Pack the hand luggage”: gevoel “Goed”',
    ],
    [
      'a new name',
      () => edit('moment', 'pack', { name: 'Pack' }),
      'Moment “Pack the hand luggage” is now called “Pack”',
      'Moment “Pack the hand luggage” heet nu “Pack”',
    ],
    [
      'another step',
      () => edit('moment', 'pack', { step: 'start' }),
      'Moment “Pack the hand luggage” moved to “Start”',
      'Moment “Pack the hand luggage” verplaatst naar “Start”',
    ],
    [
      'another place',
      () => ({ type: 'move', documentId: J, kind: 'moment', id: 'pack', before: null }),
      'Moment “Pack the hand luggage” moved',
      'Moment “Pack the hand luggage” verplaatst',
    ],
    [
      'a question',
      () => add('question', { text: 'Is there an iron?' }, { id: 'iron-x', parent: 'pack' }),
      'Question “Is there an iron?” added to “Pack the hand luggage”',
      'Vraag “Is there an iron?” toegevoegd aan “Pack the hand luggage”',
    ],
    [
      'a deleted moment with what hung under it',
      () => remove('moment', 'pack'),
      'Moment “Pack the hand luggage” deleted from “Prepare”, with 4 questions, 2 obstacles and 1 touchpoint',
      'Moment “Pack the hand luggage” verwijderd uit “Prepare”, met 4 vragen, 2 obstakels en 1 contactmoment',
    ],
    [
      'a deleted department with its roles, without what only lost its name',
      () => remove('department', 'sales', W),
      /^Department “Sales” deleted, with (.*, )?\d+ roles and \d+ handoffs$/,
      /^Afdeling “Sales” verwijderd, met (.*, )?\d+ rollen en \d+ overdrachten$/,
    ],
    [
      'a confirmation taken back',
      () => ({
        type: 'confirm',
        documentId: J,
        handoff: 'define:explore:sales:marketing',
        department: 'sales',
        confirmed: false,
      }),
      'Sales no longer confirms handoff Define → Explore, from Sales to Marketing',
      'Sales bevestigt overdracht Define → Explore, van Sales naar Marketing niet meer',
    ],
    [
      'an accepted gap',
      () => add('acceptance', { gap: 'step-without-lead:prepare', reason: 'for now' }),
      'Gap “Step without a lead” accepted: “for now”',
      'Gat “Stap zonder trekker” aanvaard: “for now”',
    ],
    [
      'the first edit to a step, without the twelve that it wrote down',
      () => edit('step', 'prepare', { name: 'Get ready' }, W),
      'Step “Prepare” is now called “Get ready”',
      'Stap “Prepare” heet nu “Get ready”',
    ],
    [
      'the first deleted step, which was never written down',
      () => remove('step', 'judge', W),
      /^Step “Judge” deleted from “Evaluation”, with 2 moments, .* roles/,
      /^Stap “Judge” verwijderd uit “Evaluation”, met 2 momenten, .* rollen/,
    ],
    [
      'two things at once',
      () => edit('moment', 'pack', { feeling: 1, movesOn: 'the bag is full' }),
      'Moment “Pack the hand luggage”: feeling “Good”; Moment “Pack the hand luggage”: what moves them on “the bag is full”',
      'Moment “Pack the hand luggage”: gevoel “Goed”; Moment “Pack the hand luggage”: wat de klant verder brengt “the bag is full”',
    ],
  ];
  it.each(sentences)('%s', async (_what, intent, english, dutch) => {
    await act('Anna', intent());
    const told = await newest();
    expect(told?.by).toBe('Anna');
    expect(told?.headline).toEqual(matching(english));
    expect((await newest(nl))?.headline).toEqual(matching(dutch));
  });

  it('a file, a copy, and what was brought back', async () => {
    expect((await newest())?.headline).toMatch(
      /^File brought in: Workspace “Stadshotel” added, with 8 departments/,
    );
    const { documents } = await act('Anna', remove('moment', 'pack'));
    await act('Anna', takenBack(documents));
    expect((await newest())?.headline).toBe(
      'Brought back: Moment “Pack the hand luggage” added to “Prepare”, with 4 questions, 2 obstacles and 1 touchpoint',
    );
    await act('Anna', {
      type: 'copy-journey',
      documentId: `${W}/copy`,
      from: 'business-trip',
      name: 'For families',
    });
    const copied = await history({}, en, [W, `${W}/copy`]);
    expect(copied.items[0]?.headline).toMatch(/^Copy made: Journey “For families” added, with 19 moments/);
  });

  it('keeps both texts of words that were replaced', async () => {
    await act('Anna', answer('sales', 'prepare', { statement: 'from Anna' }));
    await act('Ben', answer('sales', 'prepare', { statement: 'from Ben' }));
    expect((await newest())?.lines).toEqual([
      {
        sentence: 'Sales at Prepare: “from Ben”',
        before: 'from Anna',
        after: 'from Ben',
        place: 'cell.sales.prepare',
      },
    ]);
    expect(await said({ search: 'FROM ANNA' })).toHaveLength(2);
  });

  it('calls things as they were called then', async () => {
    await act('Anna', answer('sales', 'prepare', { level: 'leads' }));
    await act('Anna', edit('department', 'sales', { name: 'Commerce' }, W));
    await act('Anna', answer('sales', 'prepare', { level: 'supports' }));
    await act('Anna', remove('department', 'sales', W));
    expect((await said()).slice(1, 4)).toEqual([
      'Commerce supports Prepare',
      'Department “Sales” is now called “Commerce”',
      'Sales leads Prepare',
    ]);
  });
});

describe('the history of a journey', () => {
  it('is filtered by who, where, what and words', async () => {
    await act('Anna', answer('sales', 'prepare', { level: 'leads' }));
    await act('Ben', edit('moment', 'pack', { feeling: 1 }));
    await act('Ben', add('question', { text: 'Is there an iron?' }, { id: 'iron-x', parent: 'pack' }));
    expect(await said({ by: 'Anna' })).toEqual(['Sales leads Prepare']);
    const ofPack = (await said({ place: 'moment.pack' })).slice(0, 2);
    expect(ofPack).toEqual([
      'Question “Is there an iron?” added to “Pack the hand luggage”',
      'Moment “Pack the hand luggage”: feeling “Good”',
    ]);
    expect(await said({ place: 'cell.sales.prepare' })).toEqual(['Sales leads Prepare']);
    expect((await said({ place: 'step.prepare' }))[2]).toBe('Sales leads Prepare');
    expect((await said({ kind: 'role' }))[0]).toBe('Sales leads Prepare');
    expect((await said({ search: 'an iron?' }))[0]).toBe(ofPack[0]);
    expect((await history()).people).toEqual(['', 'Anna', 'Ben']);
  });

  it('comes in pages that leave nothing out and repeat nothing', async () => {
    for (let number = 0; number < 120; number += 1)
      await act('', answer('sales', 'prepare', { statement: `words ${number}` }));
    const all: string[] = [];
    let after: string | undefined;
    do {
      const page = await readHistory(db, OWNER, en, [W, J], {}, after);
      all.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    expect(all).toHaveLength(121);
    expect(new Set(all).size).toBe(121);
  });

  it('tells one command once, though it changed two documents', async () => {
    await act('Anna', remove('department', 'sales', W));
    const { items } = await history();
    expect(items.filter(({ by }) => by === 'Anna')).toHaveLength(1);
  });
});

const bare = ({ records }: Document) =>
  Object.fromEntries(Object.entries(records).filter(([, rows]) => Object.keys(rows as object).length > 0));

describe('the past', () => {
  const edits = () => [
    answer('sales', 'prepare', { level: 'leads' }),
    edit('moment', 'pack', { name: 'Pack' }),
    remove('department', 'sales', W),
    remove('moment', 'book'),
    add('moment', { name: 'Iron', step: 'use' }, { id: 'iron-it' }),
    edit('step', 'prepare', { name: 'Get ready' }, W),
    remove('step', 'judge', W),
  ];

  it('walked back from now is the log replayed from the start, at every moment', async () => {
    const times: number[] = [];
    for (const intent of edits()) times.push((await act('Anna', intent)).at);
    for (const id of [W, J]) {
      const log = await readLog(db, OWNER, id);
      for (const at of times) {
        const replayed = log
          .filter((entry) => entry.at <= at)
          .reduce(
            (document, { changes, revision }) => applyChanges(document, changes, revision),
            emptyDocument(id),
          );
        const walked = await readPast(db, OWNER, id, at);
        expect(walked.revision).toBe(replayed.revision);
        expect(isSame(bare(walked), bare(replayed))).toBe(true);
      }
    }
    expect((await readPast(db, OWNER, J, 1)).records.journey ?? {}).toEqual({});
  });

  it('a whole journey comes back with the departments and steps that it names, and can be undone', async () => {
    const before = await now();
    const at = clock;
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
    const at = clock;
    await act('Ben', answer('sales', 'prepare', { level: 'leads' }));
    await act('Ben', answer('sales', 'use', { level: 'leads' }));
    await act('Ben', remove('moment', 'pack'));
    const then = await pastAt(at);
    await act('Anna', restoring(bringBackPlace(then, await now(), 'moment.pack')));
    expect(placesThatDiffer(then, await now())).toEqual(new Set(['cell.sales.prepare', 'cell.sales.use']));
    await act('Anna', restoring(bringBackPlace(then, await now(), 'cell.sales.prepare')));
    expect(placesThatDiffer(then, await now())).toEqual(new Set(['cell.sales.use']));
    expect(bringBackPlace(then, await now(), 'cell.sales.prepare')).toEqual([]);
  });

  it('brings a moment back into a framework that has lost its step', async () => {
    const at = clock;
    await act('Ben', remove('step', 'prepare', W));
    const changes = bringBackPlace(await pastAt(at), await now(), 'moment.pack');
    await act('Anna', restoring(changes));
    const { workspace, journey } = await now();
    expect(rowsOf(workspace, 'step').find(({ id }) => id === 'prepare')?.parent).toBe('transaction');
    expect(rowsOf(journey, 'moment').find(({ id }) => id === 'pack')?.name).toBe('Pack the hand luggage');
  });
});

describe('snapshots', () => {
  it('take the server’s time, survive a file that comes in, and stay out of files and copies', async () => {
    const { at } = await act('Anna', add('snapshot', { name: 'Before' }, { id: 'before' }, W));
    expect(rowsOf(await read(W), 'snapshot')).toMatchObject([{ name: 'Before', at }]);
    await act('Anna', { type: 'import', documentId: W, mode: 'replace', file: EXAMPLES.en });
    expect(rowsOf(await read(W), 'snapshot')).toHaveLength(1);
    await act('Anna', add('snapshot', { name: 'Earlier', at: 1000 }, { id: 'earlier' }, W));
    expect(rowsOf(await read(W), 'snapshot').at(-1)).toMatchObject({ at: 1000 });
  });
});

describe('journeys that are copies', () => {
  it('can be renamed, and lose the name of a source that is deleted', async () => {
    const copy = `${W}/copy`;
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

it('a name from outside is mended: one line, no control characters, at most 200 characters', () => {
  expect(ownNameOf('  Anna\n de  Vries\u0007 ')).toBe('Anna de Vries');
  expect(ownNameOf('é'.repeat(500))).toHaveLength(200);
  expect(ownNameOf('\uD800Anna')).toBe('\uFFFDAnna');
});
