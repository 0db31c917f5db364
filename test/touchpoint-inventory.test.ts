import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, withoutDefusing } from '@/lib/exports/csv';
import { actionsToCsv } from '@/lib/exports/files/actions-to-csv';
import { touchpointsToCsv } from '@/lib/exports/files/touchpoints-to-csv';
import { touchpointsToXlsx } from '@/lib/exports/files/touchpoints-to-xlsx';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { COLUMN_WORDS, LIST_COLUMNS, MODE_WORDS, STATE_WORDS } from '@/lib/inventory/list-words';
import { type ListDefaults, readTouchpointList } from '@/lib/inventory/read-touchpoint-list';
import { keyOf, touchpointInventory, whereItCouldHelp } from '@/lib/inventory/touchpoint-inventory';
import type { WorkspaceFacts } from '@/lib/model/facts';
import { momentsAcross } from '@/lib/plan/moments-across';
import { TEXTS } from '@/lib/text/languages';
import { readWorkbook } from './support/read-workbook';

const hotel = () =>
  exampleFacts({
    departments: ['Sales', 'Front office'],
    moments: [
      {
        step: 'start',
        name: 'Check in',
        touchpoints: [{ name: 'Desk', channel: 'desk', mode: 'offline', department: 'front-office' }],
      },
      {
        step: 'start',
        name: 'Find the room',
        touchpoints: [{ name: 'Door sticker', channel: '', mode: 'offline', state: 'unused' }],
      },
      { step: 'prepare', name: 'Pack hand luggage' },
      {
        step: 'prepare',
        name: 'Sleep',
        absence: { state: 'left-alone', reason: 'Nobody wants a mail at night' },
      },
      { step: 'trigger', name: 'A meeting is planned' },
    ],
  });

const inventoryOf = ({ workspace, journeys }: WorkspaceFacts) => touchpointInventory(workspace, journeys);
const names = (places: { moment: { name: string } }[]) => places.map(({ moment }) => moment.name);

describe('the inventory of touchpoints', () => {
  it('has every touchpoint of every journey, with its place', () => {
    const { workspace, journeys } = hotel();
    const [journey] = journeys;
    if (!journey) throw new Error('no journey');
    const { rows, channels } = touchpointInventory(workspace, [journey, { ...journey, id: 'weekend' }]);
    expect(rows.map(({ id, moment }) => [id, moment.step.name])).toEqual([
      ['business-trip/desk', 'Start'],
      ['business-trip/door-sticker', 'Start'],
      ['weekend/desk', 'Start'],
      ['weekend/door-sticker', 'Start'],
    ]);
    expect(channels).toEqual(['desk']);
  });

  it('says where an unused one could help: its own moment, then by step; not where nobody should be', () => {
    const { unused, silent } = inventoryOf(hotel());
    expect(unused.map(({ touchpoint }) => touchpoint.name)).toEqual(['Door sticker']);
    const [sticker] = unused;
    if (!sticker) throw new Error('no unused touchpoint');
    expect(names(whereItCouldHelp(sticker, silent))).toEqual([
      'Find the room',
      'A meeting is planned',
      'Pack hand luggage',
    ]);
  });

  it('no longer proposes a moment where one of its name is planned, and names that moment', () => {
    const facts = hotel();
    facts.journeys[0]?.moments[2]?.touchpoints.push({
      id: 'sticker-2',
      name: 'door  STICKER',
      channel: '',
      mode: 'offline',
      state: 'planned',
    });
    const { unused, silent } = inventoryOf(facts);
    const [sticker] = unused;
    if (!sticker) throw new Error('no unused touchpoint');
    expect(names(whereItCouldHelp(sticker, silent))).toEqual(['Find the room', 'A meeting is planned']);
    expect(names(sticker.elsewhere)).toEqual(['Pack hand luggage']);
  });

  it('puts the unused ones that nobody uses elsewhere in front', () => {
    const facts = exampleFacts({
      moments: [
        {
          step: 'start',
          name: 'Check in',
          touchpoints: [
            { id: 'one', name: 'Sign', state: 'unused' },
            { id: 'two', name: 'Sticker', state: 'unused' },
          ],
        },
        { step: 'use', name: 'Sleep', touchpoints: [{ id: 'three', name: 'Sign' }] },
      ],
    });
    expect(inventoryOf(facts).unused.map(({ touchpoint }) => touchpoint.name)).toEqual(['Sticker', 'Sign']);
  });
});

describe('a pasted list', () => {
  const read = (text: string, facts = hotel(), defaults: Partial<ListDefaults> = {}) =>
    readTouchpointList(text, facts.workspace, facts.journeys, { state: 'active', ...defaults });
  const problemsIn = (text: string) => read(text).map(({ problems }) => problems.map(({ code }) => code));
  const packing = () => {
    const { workspace, journeys } = hotel();
    return momentsAcross(workspace, journeys).find(({ moment }) => moment.name === 'Pack hand luggage');
  };

  it('of names, one a line, goes where it is told; commas and bullets are part of no column', () => {
    const place = packing();
    if (!place) throw new Error('no moment');
    const lines = read('- Invoice\n\n2. Mail, three days before\r\n', hotel(), { place, state: 'unused' });
    expect(lines).toMatchObject([
      { name: 'Invoice', state: 'unused', mode: 'online', problems: [] },
      { name: 'Mail, three days before', state: 'unused', problems: [] },
    ]);
    expect(lines.every((line) => line.place === place)).toBe(true);
  });

  it('of columns without a heading is read by their number', () => {
    expect(read('Mail\te-mail\tonline\tSales\tPack hand luggage')).toMatchObject([
      { name: 'Mail', channel: 'e-mail', mode: 'online', department: 'sales', problems: [] },
    ]);
    expect(
      read('Bord\tgang\tfysiek\tSales\tgepland\tBusiness trip with hand luggage\tFind the room')[0],
    ).toMatchObject({ mode: 'offline', state: 'planned', place: { moment: { name: 'Find the room' } } });
  });

  it('with a heading may have its columns in any order and language', () => {
    expect(read('Moment;Naam;Stand\npack HAND luggage;Mail;Ongebruikt')).toMatchObject([
      {
        line: 2,
        name: 'Mail',
        state: 'unused',
        place: { moment: { name: 'Pack hand luggage' } },
        problems: [],
      },
    ]);
  });

  it('names what is wrong with each line', () => {
    expect(problemsIn('name;moment\n;Check in')).toEqual([['no-name']]);
    expect(problemsIn(`name;moment\n${'x'.repeat(201)};Check in`)).toEqual([['too-long']]);
    expect(problemsIn('name;mode;moment\nMail;sometimes;Check in')).toEqual([['unknown-mode']]);
    expect(problemsIn('name;state;moment\nMail;old;Check in')).toEqual([['unknown-state']]);
    expect(problemsIn('name;department;moment\nMail;Legal;Check in')).toEqual([['unknown-department']]);
    expect(problemsIn('name;journey;moment\nMail;Holiday;Check in')).toEqual([['unknown-journey']]);
    expect(problemsIn('name;moment\nMail;Check out')).toEqual([['unknown-moment']]);
    expect(problemsIn('Mail')).toEqual([['no-moment']]);
    expect(problemsIn('name;moment\ndesk;Check in\nMail;Check in\nMail;Check in')).toEqual([
      ['already-there'],
      [],
      ['already-there'],
    ]);
  });

  it('does not guess between moments of one name in several journeys', () => {
    const { workspace, journeys } = hotel();
    const [journey] = journeys;
    if (!journey) throw new Error('no journey');
    const both = { workspace, journeys: [journey, { ...journey, id: 'weekend', name: 'Weekend' }] };
    const codes = (text: string) =>
      read(text, both).flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes('name;moment\nMail;Check in')).toEqual(['several-moments']);
    expect(codes('name;journey;moment\nMail;Weekend;Check in')).toEqual([]);
  });

  it('knows the words of the screens in every language', () => {
    for (const { touchpoints, model } of Object.values(TEXTS)) {
      for (const column of LIST_COLUMNS)
        expect(COLUMN_WORDS[column]).toContain(keyOf(touchpoints.columns[column]));
      for (const [mode, words] of Object.entries(MODE_WORDS))
        expect(words).toContain(keyOf(model.touchpointModes[mode as keyof typeof MODE_WORDS]));
      for (const [state, words] of Object.entries(STATE_WORDS))
        expect(words).toContain(keyOf(model.touchpointStates[state as keyof typeof STATE_WORDS]));
    }
  });
});

describe('CSV', () => {
  it('gives every cell back as it was, whatever is in it, and nothing that a spreadsheet would run', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
    });
    const risky = fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a,"b"\r\nc', "'=x", '');
    fc.assert(
      fc.property(cells, risky, risky, (rows, one, other) => {
        const all = [[one, other], ...rows];
        const read: string[][] = parse(csvOf(all), {
          bom: true,
          relax_column_count: true,
          record_delimiter: '\r\n',
        });
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
        expect(read.map((row) => row.map(withoutDefusing))).toEqual(all);
      }),
    );
  });

  it('of touchpoints comes in again: every line stands there already, and in an empty map they all fit', () => {
    const facts = hotel();
    const [row] = facts.journeys[0]?.moments ?? [];
    row?.touchpoints.push({
      id: 'formula',
      name: '=HYPERLINK("x")',
      channel: '- phone',
      mode: 'online',
      state: 'planned',
    });
    const text = touchpointsToCsv(facts);
    const empty = structuredClone(facts);
    for (const moment of empty.journeys[0]?.moments ?? []) moment.touchpoints = [];
    const codes = (into: WorkspaceFacts) =>
      readTouchpointList(text, into.workspace, into.journeys, { state: 'active' });
    expect(codes(facts).map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['already-there'],
      ['already-there'],
      ['already-there'],
    ]);
    expect(
      codes(empty).map(({ name, channel, mode, state, department, problems }) => [
        ...[name, channel, mode, state, department, problems.length],
      ]),
    ).toEqual([
      ['Desk', 'desk', 'offline', 'active', 'front-office', 0],
      ['=HYPERLINK("x")', '- phone', 'online', 'planned', undefined, 0],
      ['Door sticker', '', 'offline', 'unused', undefined, 0],
    ]);
  });

  it('of touchpoints as a workbook says the same, and can be pasted from there', async () => {
    const { workspace, journeys } = hotel();
    const [sheet] = readWorkbook(await touchpointsToXlsx({ workspace, journeys }));
    const csv: string[][] = parse(touchpointsToCsv({ workspace, journeys }), { bom: true });
    expect(sheet?.rows).toEqual(csv);
    const pasted = (sheet?.rows ?? []).map((row) => row.join('\t')).join('\n');
    const read = readTouchpointList(pasted, workspace, journeys, { state: 'active' });
    expect(read.map(({ problems }) => problems.map(({ code }) => code))).toEqual(
      csv.slice(1).map(() => ['already-there']),
    );
  });

  it('of actions says for an issue tracker what each is for', () => {
    const facts = exampleFacts({
      departments: ['Front office'],
      moments: [
        {
          step: 'prepare',
          name: 'Pack',
          obstacles: [{ id: 'nowhere', kind: 'answers', text: 'It is said nowhere' }],
        },
      ],
      actions: [
        {
          text: 'List what is in\nthe room',
          department: 'front-office',
          person: 'Ann',
          due: '2026-12-01',
          obstacle: 'nowhere',
        },
        { text: 'Call', done: true },
      ],
    });
    const read: Record<string, string>[] = parse(actionsToCsv(facts, '2026-11-25'), {
      bom: true,
      columns: true,
    });
    expect(read).toEqual([
      {
        Summary: 'List what is in the room',
        Description: 'Business trip with hand luggage\nIt is said nowhere',
        Assignee: 'Ann',
        Labels: 'Business-trip-with-hand-luggage Front-office',
        'Due Date': '2026-12-01',
        Status: 'Open',
      },
      expect.objectContaining({ Summary: 'Call', Status: 'Done' }),
    ]);
  });
});
