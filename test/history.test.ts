import { describe, expect, it } from 'vitest';
import { readHistory } from '@/db/read-history';
import type { Intent } from '@/lib/commands/command';
import type { HistoryQuery } from '@/lib/history/history-query';
import { ownNameOf } from '@/lib/model/actor';
import { en } from '@/lib/text/en';
import { nl } from '@/lib/text/nl';
import type { Text } from '@/lib/text/text';
import { livedExample, OWNER } from './support/lived-example';

const { database, here, act, takenBack, answer, edit, remove, add } = livedExample();

const history = (query: HistoryQuery = {}, text: Text = en, ids = [here.workspace, here.journey]) =>
  readHistory(database(), OWNER, text, ids, query);
const newest = async (text: Text = en) => (await history({}, text)).items[0];
const said = async (query: HistoryQuery = {}) => (await history(query)).items.map(({ headline }) => headline);

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
      () => ({ type: 'move', documentId: here.journey, kind: 'moment', id: 'pack', before: null }),
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
      () => remove('department', 'sales', here.workspace),
      /^Department “Sales” deleted, with (.*, )?\d+ roles and \d+ handoffs$/,
      /^Afdeling “Sales” verwijderd, met (.*, )?\d+ rollen en \d+ overdrachten$/,
    ],
    [
      'a confirmation taken back',
      () => ({
        type: 'confirm',
        documentId: here.journey,
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
      () => edit('step', 'prepare', { name: 'Get ready' }, here.workspace),
      'Step “Prepare” is now called “Get ready”',
      'Stap “Prepare” heet nu “Get ready”',
    ],
    [
      'the first deleted step, which was never written down',
      () => remove('step', 'judge', here.workspace),
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
      documentId: `${here.workspace}/copy`,
      from: 'business-trip',
      name: 'For families',
    });
    const copied = await history({}, en, [here.workspace, `${here.workspace}/copy`]);
    expect(copied.items[0]?.headline).toMatch(/^Copy made: Journey “For families” added, with 19 moments/);
    const again = await act('Anna', remove('moment', 'pack'));
    const back = await act('Anna', takenBack(again.documents));
    // An undo of bringing back brings nothing.
    await act('Anna', takenBack(back.documents));
    expect((await newest())?.headline).toMatch(/^Taken back: Moment “Pack the hand luggage” deleted/);
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
    await act('Anna', edit('department', 'sales', { name: 'Commerce' }, here.workspace));
    await act('Anna', answer('sales', 'prepare', { level: 'supports' }));
    await act('Anna', remove('department', 'sales', here.workspace));
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
      const page = await readHistory(database(), OWNER, en, [here.workspace, here.journey], {}, after);
      all.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    expect(all).toHaveLength(121);
    expect(new Set(all).size).toBe(121);
  });

  it('says what a command took away, as one would count it, and places campaigns among the campaigns', async () => {
    await act('Ben', remove('campaign', 'hand-luggage-only', here.workspace));
    expect(await newest()).toMatchObject({
      removed: [{ documentId: here.workspace, kind: 'campaign', id: 'hand-luggage-only' }],
      lines: [{ place: 'campaign.hand-luggage-only' }],
    });
    await act('Ben', edit('moment', 'pack', { feeling: 1 }));
    expect(await newest()).not.toHaveProperty('removed');
  });

  it('tells one command once, though it changed two documents', async () => {
    await act('Anna', remove('department', 'sales', here.workspace));
    const { items } = await history();
    expect(items.filter(({ by }) => by === 'Anna')).toHaveLength(1);
  });
});

it('a name from outside is mended: one line, no control characters, at most 200 characters', () => {
  expect(ownNameOf('  Anna\n de  Vries\u0007 ')).toBe('Anna de Vries');
  expect(ownNameOf('é'.repeat(500))).toHaveLength(200);
  expect(ownNameOf('\uD800Anna')).toBe('\uFFFDAnna');
});
