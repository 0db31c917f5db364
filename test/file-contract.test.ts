import { describe, expect, it } from 'vitest';
import { parseFile, parseFileBytes } from '@/lib/file/parse-file';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { problemText } from '@/lib/file/problem';
import { writeFile } from '@/lib/file/write-file';
import { lensesOf } from '@/lib/lenses';
import { FIVE_LENSES } from '@/lib/lenses/lens-ids';
import { TEXTS } from '@/lib/text/languages';
import {
  type Anything,
  type Change,
  changed,
  factsOf,
  rewritten,
  smallest,
  times,
  told,
  whole,
} from './support/whole-file';

/*
 * The workspace file, sentence by sentence of docs/file-format.md. Everything here starts from one file that has one
 * of each thing in it, and changes one place.
 */

describe('a file that is right', () => {
  it('comes out as it went in, when nothing was missing: the same text', () => {
    const text = `${JSON.stringify(whole(), null, 2)}\n`;
    const parsed = parseFile(text);
    expect(parsed.ok && writeFile(parsed.facts)).toBe(text);
  });

  it('comes out in the order of the format, whatever order it was written in', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      );
    };
    expect(writeFile(factsOf(turned(whole())))).toBe(writeFile(factsOf(whole())));
  });

  it('may leave out everything that is marked so, and then it is not written either', () => {
    expect(rewritten(smallest())).toEqual(smallest());
    const { stages, lenses, silentAfterDays, reviewAfterDays } = factsOf(smallest()).workspace;
    expect([stages, lenses, silentAfterDays, reviewAfterDays]).toEqual(times(4, () => undefined));
    expect(lensesOf(factsOf(smallest()).workspace).map(({ id }) => id)).toEqual([...FIVE_LENSES]);
  });

  const allowed: [string, Change][] = [
    ['a scenario that takes a moment twice', (_, journey) => journey.scenarios[0].moments.push('sleep')],
    [
      'an accepted gap that no longer exists',
      (_, journey) => journey.accepted.push({ gap: 'x', reason: '' }),
    ],
    ['a text of blanks', (_, __, moment) => moment.questions.push({ text: '  ' })],
    ['a text with line breaks and tabs', (_, journey) => (journey.why = 'one\n\ttwo\r\n')],
    [
      'a name of 200 characters that each take two code units',
      (file) => (file.workspace.name = '𝄞'.repeat(200)),
    ],
    ['a text of 5,000', (_, journey) => (journey.why = '𝄞'.repeat(5000))],
    ['an id of 80', (file) => (file.personas = [{ id: 'x'.repeat(80), name: 'Long' }, ...file.personas])],
    ['a duration of 0 days', (_, __, moment) => (moment.durationDays = 0)],
    [
      'a moment that returns to an earlier step',
      (_, journey) => journey.moments.push({ id: 'again', step: 'book', name: 'Again' }),
    ],
    [
      'the same phase id in two lenses',
      (file) => file.workspace.ownLenses.push({ ...file.workspace.ownLenses[0], id: 'other' }),
    ],
    ['one id for things of two kinds', (_, journey) => (journey.scenarios[0].id = 'sales')],
    [
      'an opportunity that addresses a question or an obstacle',
      (_, __, moment) => (moment.opportunities[0].addresses = ['iron', 'fee']),
    ],
    ['a reference to something that stands further on', (file) => (file.journeys[0].copyOf = 'second')],
    [
      '200 departments',
      (file) => file.workspace.departments.push(...times(198, (n) => ({ id: `d${n}`, name: 'x' }))),
    ],
    [
      '100 steps',
      (file) => file.workspace.stages[0].steps.push(...times(98, (n) => ({ id: `s${n}`, name: 'x' }))),
    ],
    [
      '500 journeys',
      (file) =>
        file.journeys.push(...times(498, (n) => ({ id: `j${n}`, name: 'x', moments: [], roles: [] }))),
    ],
    [
      '1,000 moments',
      (_, journey) => journey.moments.push(...times(998, (n) => ({ id: `m${n}`, name: 'x', step: 'book' }))),
    ],
  ];
  it.each(allowed)('may have %s, and keeps it', (_, change) => {
    expect(told(changed(change))).toEqual([]);
    const once = rewritten(changed(change));
    expect(rewritten(once)).toEqual(once);
  });

  it('may begin with a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify(whole())}`;
    expect(parseFile(text).ok).toBe(true);
    expect(parseFileBytes(new TextEncoder().encode(text)).ok).toBe(true);
  });

  it('makes ids from the text where they are missing, which are free in the whole file and stay', () => {
    const file = changed((_, journey, moment) => {
      moment.questions = [
        { text: 'Is there an iron?' },
        { text: 'Is there an iron?' },
        { id: 'is-there-an-iron', text: 'Kept' },
        { text: '???' },
        { text: 'Élan & co' },
        { text: `${'very '.repeat(20)}long` },
      ];
      moment.opportunities[0].addresses = ['fee'];
      moment.content[0].answers = [];
      for (const list of ['obstacles', 'touchpoints', 'opportunities', 'content'])
        for (const item of moment[list]) item.id = undefined;
      for (const item of [...journey.assumptions, ...journey.actions]) item.id = undefined;
      moment.opportunities[0].addresses = ['a-fee'];
      journey.actions[0].obstacle = undefined;
      moment.obstacles.push({ id: 'a-fee', kind: 'cost', text: 'Another' });
    });
    const written = rewritten(JSON.parse(JSON.stringify(file)));
    const [journey] = written.journeys;
    const [moment] = journey.moments;
    const idsOf = (items: Anything[]) => items.map(({ id }) => id);
    expect(idsOf(moment.questions)).toEqual([
      'is-there-an-iron-2',
      'is-there-an-iron-3',
      'is-there-an-iron',
      'question',
      'elan-co',
      'very-very-very-very-very-very-very-very-very-very-very-very-very-very-very-very',
    ]);
    expect(idsOf(moment.obstacles)).toEqual(['a-fee-2', 'a-fee']);
    expect(['touchpoints', 'opportunities', 'content'].flatMap((list) => idsOf(moment[list]))).toEqual([
      'site',
      'a-list',
      'a-page',
    ]);
    expect(idsOf([...journey.assumptions, ...journey.actions])).toEqual(['they-book-early', 'call']);
    expect(rewritten(written)).toEqual(written);
  });
});

describe('errors come', () => {
  it('all at once: those of a field by itself do not hide those of what it names', () => {
    const file = changed((f, journey, moment) => {
      f.workspace.name = '';
      f.workspace.departments[1].lens = 'mine';
      moment.feeling = 9;
      moment.touchpoints[0].departement = 'x';
      moment.touchpoints[0].department = 'it';
      journey.roles.push({ department: 'desk', step: 'stay', level: 'owns' });
      journey.handoffs[0].toStep = 'book';
      journey.moments.push({ id: 'sleep', step: 'nowhere' });
    });
    expect(told(file).map((line) => line.split(': ')[0])).toEqual([
      'workspace.name',
      'workspace.departments[1].lens',
      'journeys[0].moments[0].feeling',
      'journeys[0].moments[0].touchpoints[0].department',
      'journeys[0].moments[0].touchpoints[0].departement',
      'journeys[0].moments[2].name',
      'journeys[0].moments[2].id',
      'journeys[0].moments[2].step',
      'journeys[0].roles[2]',
      'journeys[0].roles[2].level',
      'journeys[0].handoffs[0].toStep',
    ]);
  });

  it('without those that only follow from a list that cannot be read', () => {
    expect(told(changed((f) => (f.workspace.departments = 'Sales')))).toEqual([
      'workspace.departments: must be a list',
    ]);
    expect(told(changed((f) => (f.workspace = [])))).toEqual(['workspace: must be an object']);
    expect(told(changed((f) => (f.workspace.stages[0].steps = null)))).toEqual([
      'workspace.stages[0].steps: must be a list',
    ]);
  });

  it('with one word about one place: what is no id is not looked for', () => {
    expect(told(changed((_, journey) => (journey.persona = 'Ben')))).toHaveLength(1);
    expect(told(changed((_, journey) => (journey.roles[0].step = 7)))).toEqual([
      'journeys[0].roles[0].step: must be text',
    ]);
  });

  it('at most fifty, the first of the file', () => {
    const file = changed((f, journey) => {
      journey.accepted = times(40, () => ({ gap: 1, reason: '' }));
      f.journeys[1].roles = times(40, () => ({ department: 'it', step: 'book', level: 'leads' }));
    });
    const lines = told(file);
    expect(lines).toHaveLength(50);
    expect(lines[39]).toContain('journeys[0].accepted[39].gap');
    expect(lines[40]).toContain('journeys[1].roles[0].department');
  });

  it('alone when the file is newer, with the version it needs', () => {
    const file = changed((f) => Object.assign(f, { format: 'journey-lens/12', campaigns: [] }));
    expect(told(file)).toEqual([
      'format: needs a newer version of Journey Lens, one that reads "journey-lens/12"; this one reads "journey-lens/1"',
    ]);
  });

  it('in Dutch as well', () => {
    const parsed = parseFileValue(changed((f) => delete f.journeys));
    expect(parsed.ok || parsed.problems.map((problem) => problemText(TEXTS.nl, problem))).toEqual([
      'journeys: ontbreekt',
    ]);
  });
});

describe('what is no such file at all is refused in one line', () => {
  const nested = (levels: number) => times(levels, () => 0).reduce<unknown>((inner) => [inner], 1);
  const said = (bytes: Uint8Array | string) => {
    const parsed = typeof bytes === 'string' ? parseFile(bytes) : parseFileBytes(bytes);
    return parsed.ok ? [] : parsed.problems.map((problem) => problemText(TEXTS.en, problem));
  };

  it('more than 64 levels deep, however deep', () => {
    expect(said(JSON.stringify({ ...smallest(), extra: nested(63) }))).toEqual(['extra: unknown field']);
    const tooDeep = ['the file: is nested deeper than 64 levels'];
    expect(said(JSON.stringify({ ...smallest(), extra: nested(64) }))).toEqual(tooDeep);
    expect(said(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toEqual(tooDeep);
  });

  it('larger than 20 MB', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(smallest()));
    const padded = new Uint8Array(20 * 1024 * 1024).fill(32);
    padded.set(bytes);
    expect(said(padded)).toEqual([]);
    const larger = new Uint8Array(padded.length + 1).fill(32);
    larger.set(bytes);
    expect(said(larger)).toEqual(['the file: is larger than 20 MB']);
  });

  it('no UTF-8', () =>
    expect(said(new Uint8Array([0x22, 0xff, 0x22]))).toEqual(['the file: this is not UTF-8 text']));

  it.each([[''], ['\uFEFF'], [' \n']])('nothing at all: %j', (text) =>
    expect(said(text)).toEqual(['the file: is empty']),
  );

  it.each([
    ['{\n  "format": }', 2, 13],
    ['{ // a comment\n}', 1, 3],
    ['[1,]', 1, 4],
  ])('no JSON, with the place: %j', (text, line, column) =>
    expect(said(text)).toEqual([
      `the file: this is not JSON: it stops making sense at line ${line}, column ${column}`,
    ]),
  );
});
