import { describe, expect, it } from 'vitest';
import { parseFile, parseFileBytes } from '@/lib/file/parse-file';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { problemText } from '@/lib/file/problem';
import { writeFile } from '@/lib/file/write-file';
import { lensesOf } from '@/lib/lenses';
import { FIVE_LENSES } from '@/lib/lenses/lens-ids';
import { TEXTS } from '@/lib/text/languages';

/*
 * The workspace file, sentence by sentence of docs/file-format.md. Everything here starts from one file that has one
 * of each thing in it, and changes one place.
 */

// biome-ignore lint/suspicious/noExplicitAny: a file that a person writes may hold anything anywhere.
type Anything = any;

/** A file with one of everything, every field of it filled in. */
const whole = (): Anything => ({
  format: 'journey-lens/1',
  workspace: {
    name: 'Hotel',
    language: 'en',
    departments: [
      { id: 'sales', name: 'Sales', function: 'sales', size: 12, lens: 'functional' },
      { id: 'desk', name: 'Front desk', function: 'service', lens: 'ours' },
    ],
    stages: [
      { id: 'before', name: 'Before', steps: [{ id: 'book', name: 'Book', asks: 'How do I book?' }] },
      { id: 'during', name: 'During', steps: [{ id: 'stay', name: 'Stay' }] },
    ],
    lenses: ['functional', 'ours'],
    ownLenses: [
      {
        id: 'ours',
        name: 'Ours',
        looksFrom: 'inside',
        sees: 'contact',
        phases: [
          { id: 'early', name: 'Early', steps: ['book'], function: 'sales' },
          { id: 'late', name: 'Late' },
        ],
      },
    ],
    silentAfterDays: 2.5,
    reviewAfterDays: 90,
  },
  personas: [
    {
      id: 'noor',
      name: 'Noor',
      summary: 'Travels light',
      goals: ['Rest'],
      frustrations: ['Queues'],
      moves: ['Time'],
      quotes: ['Quick!'],
    },
  ],
  journeys: [
    {
      id: 'trip',
      name: 'Trip',
      why: 'They come back',
      persona: 'noor',
      moments: [
        {
          id: 'reserve',
          step: 'book',
          name: 'Reserve',
          momentOfTruth: true,
          durationDays: 0.5,
          questions: [{ id: 'iron', text: 'Is there an iron?' }],
          thoughts: ['Is it far?'],
          feeling: -1,
          feelingWord: 'unsure',
          movesOn: 'A friend',
          obstacles: [{ id: 'fee', kind: 'cost', text: 'A fee' }],
          touchpoints: [
            {
              id: 'site',
              name: 'Site',
              channel: 'web',
              mode: 'online',
              department: 'sales',
              state: 'active',
            },
          ],
          absence: { state: 'left-alone', reason: 'Theirs' },
          opportunities: [
            {
              id: 'list',
              text: 'A list',
              department: 'desk',
              addresses: ['fee', 'iron'],
              effect: 3,
              effort: 1,
            },
          ],
          content: [
            {
              id: 'page',
              text: 'A page',
              form: 'text',
              channel: 'web',
              department: 'sales',
              measure: 'calls',
              state: 'draft',
              answers: ['iron'],
            },
          ],
          target: 'conversion',
          product: 'purchase',
          activePhase: 'Book',
        },
        { id: 'sleep', step: 'stay', name: 'Sleep', target: 'none', product: 'none' },
      ],
      roles: [
        { department: 'sales', step: 'book', level: 'leads', statement: 'Answers within a day' },
        { department: 'desk', step: 'stay', level: 'none' },
      ],
      handoffs: [
        {
          fromStep: 'book',
          toStep: 'stay',
          from: 'sales',
          to: 'desk',
          passes: 'Name',
          trigger: 'Booked',
          within: 'A day',
          system: 'Mail',
          confirmedBy: ['sales', 'desk'],
        },
      ],
      scenarios: [{ id: 'short', name: 'Short', moments: ['reserve', 'sleep', 'reserve'] }],
      assumptions: [
        {
          id: 'early-birds',
          text: 'They book early',
          on: { step: 'book', moment: 'reserve' },
          grade: 'assumed',
          test: 'Ask',
          result: 'Half',
          due: '2026-12-01',
        },
      ],
      reviewed: { book: '2026-11-01' },
      actions: [
        {
          id: 'call',
          text: 'Call',
          department: 'desk',
          person: 'Ada',
          due: '2026-12-24',
          done: false,
          gap: 'step-without-lead:gone',
          obstacle: 'fee',
        },
      ],
      accepted: [{ gap: 'role-unspoken:gone:too', reason: 'It is small' }],
    },
    { id: 'second', name: 'Second', copyOf: 'trip', moments: [], roles: [] },
  ],
});

const smallest = (): Anything => ({
  format: 'journey-lens/1',
  workspace: { name: 'Hotel', language: 'nl', departments: [] },
  journeys: [],
});

type Change = (file: Anything, journey: Anything, moment: Anything) => unknown;
const changed = (change: Change) => {
  const file = whole();
  change(file, file.journeys[0], file.journeys[0].moments[0]);
  return file;
};

const told = (value: unknown): string[] => {
  const parsed = parseFileValue(value);
  return parsed.ok ? [] : parsed.problems.map((problem) => problemText(TEXTS.en, problem));
};
const factsOf = (value: unknown) => {
  const parsed = parseFileValue(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.facts;
};
/** What comes out when it has been read and written. */
const rewritten = (value: unknown) => JSON.parse(writeFile(factsOf(value)));
const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

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

describe('a file that is wrong is refused, with the path of the place', () => {
  const ID = 'must be an id of 1 to 80 small letters, digits and hyphens';
  const wrong: [string, Change, ...string[]][] = [
    // Unknown fields, at every depth.
    ['an unknown field in the file', (f) => (f.extra = 1), 'extra: unknown field'],
    ['… in the workspace', (f) => (f.workspace.owner = 'x'), 'workspace.owner: unknown field'],
    [
      '… in a phase',
      (f) => (f.workspace.ownLenses[0].phases[1].step = 'book'),
      'workspace.ownLenses[0].phases[1].step: unknown field',
    ],
    [
      '… in a touchpoint',
      (_, __, m) => (m.touchpoints[0].departement = 'sales'),
      'journeys[0].moments[0].touchpoints[0].departement: unknown field',
    ],
    [
      '… in what an assumption is on',
      (_, j) => (j.assumptions[0].on.department = 'sales'),
      'journeys[0].assumptions[0].on.department: unknown field',
    ],
    ['an id where there is none', (_, j) => (j.roles[0].id = 'x'), 'journeys[0].roles[0].id: unknown field'],
    [
      'a field whose name is no name',
      (f) => (f.workspace['a.b\n'] = 1),
      'workspace["a.b\\n"]: unknown field',
    ],
    // What has to be there, and of which kind.
    ['no workspace', (f) => delete f.workspace, 'workspace: is missing'],
    ['no departments', (f) => delete f.workspace.departments, 'workspace.departments: is missing'],
    ['no journeys', (f) => delete f.journeys, 'journeys: is missing'],
    ['no moments', (f) => delete f.journeys[1].moments, 'journeys[1].moments: is missing'],
    ['no roles', (f) => delete f.journeys[1].roles, 'journeys[1].roles: is missing'],
    [
      'a moment without an id',
      (_, j) => delete j.moments[1].id,
      'journeys[0].moments[1].id: is missing',
      'journeys[0].scenarios[0].moments[1]: there is no moment "sleep"',
    ],
    ['a journey without a name', (_, j) => delete j.name, 'journeys[0].name: is missing'],
    ['null for nothing', (_, j) => (j.why = null), 'journeys[0].why: must be text'],
    [
      'one for a list',
      (_, __, m) => (m.thoughts = 'Far?'),
      'journeys[0].moments[0].thoughts: must be a list',
    ],
    [
      'a text for an object',
      (_, j) => (j.moments[1] = 'sleep'),
      'journeys[0].moments[1]: must be an object',
      'journeys[0].scenarios[0].moments[1]: there is no moment "sleep"',
    ],
    [
      'a text for yes or no',
      (_, __, m) => (m.momentOfTruth = 'yes'),
      'journeys[0].moments[0].momentOfTruth: must be true or false',
    ],
    // Choices.
    [
      'a language that we do not speak',
      (f) => (f.workspace.language = 'fr'),
      'workspace.language: must be one of en, nl',
    ],
    [
      'an unknown function',
      (f) => (f.workspace.departments[0].function = 'it'),
      'workspace.departments[0].function: must be one of marketing, sales, service, product, other',
    ],
    [
      'an unknown side',
      (f) => (f.workspace.ownLenses[0].looksFrom = 'above'),
      'workspace.ownLenses[0].looksFrom: must be one of inside, customer',
    ],
    [
      'an unknown sight',
      (f) => (f.workspace.ownLenses[0].sees = 'all'),
      'workspace.ownLenses[0].sees: must be one of functions, contact, everything',
    ],
    [
      'an unknown level',
      (_, j) => (j.roles[0].level = 'owns'),
      'journeys[0].roles[0].level: must be one of leads, supports, consulted, informed, none',
    ],
    [
      'a feeling between',
      (_, __, m) => (m.feeling = 0.5),
      'journeys[0].moments[0].feeling: must be one of -2, -1, 0, 1, 2',
    ],
    [
      'an unknown obstacle',
      (_, __, m) => (m.obstacles[0].kind = 'time'),
      'journeys[0].moments[0].obstacles[0].kind: must be one of cost, terms, answers, effort, trust, other',
    ],
    [
      'an unknown mode',
      (_, __, m) => (m.touchpoints[0].mode = 'both'),
      'journeys[0].moments[0].touchpoints[0].mode: must be one of online, offline',
    ],
    [
      'an unknown state',
      (_, __, m) => (m.touchpoints[0].state = 'live'),
      'journeys[0].moments[0].touchpoints[0].state: must be one of active, unused, planned',
    ],
    [
      'an unknown absence',
      (_, __, m) => (m.absence.state = 'closed'),
      'journeys[0].moments[0].absence.state: must be one of open, could-help, left-alone',
    ],
    [
      'an effect too large',
      (_, __, m) => (m.opportunities[0].effect = 4),
      'journeys[0].moments[0].opportunities[0].effect: must be one of 1, 2, 3',
    ],
    [
      'an unknown state of content',
      (_, __, m) => (m.content[0].state = 'done'),
      'journeys[0].moments[0].content[0].state: must be one of missing, draft, live',
    ],
    [
      'an unknown target',
      (_, __, m) => (m.target = 'sales'),
      'journeys[0].moments[0].target: must be one of acquisition, conversion, retention, none',
    ],
    [
      'an unknown phase of the product',
      (_, __, m) => (m.product = 'use'),
      'journeys[0].moments[0].product: must be one of awareness, interest, consideration, purchase, aftersales, repeat, none',
    ],
    [
      'an unknown grade',
      (_, j) => (j.assumptions[0].grade = 'sure'),
      'journeys[0].assumptions[0].grade: must be one of assumed, observed, measured',
    ],
    // Numbers and days.
    [
      'a negative duration',
      (_, __, m) => (m.durationDays = -1),
      'journeys[0].moments[0].durationDays: must be 0 or more',
    ],
    [
      'a negative limit',
      (f) => (f.workspace.silentAfterDays = -0.5),
      'workspace.silentAfterDays: must be 0 or more',
    ],
    [
      'a duration in words',
      (_, __, m) => (m.durationDays = '2 days'),
      'journeys[0].moments[0].durationDays: must be a number',
    ],
    [
      'a size with a fraction',
      (f) => (f.workspace.departments[0].size = 2.5),
      'workspace.departments[0].size: must be a whole number',
    ],
    [
      'a negative size',
      (f) => (f.workspace.departments[0].size = -1),
      'workspace.departments[0].size: must be 0 or more',
    ],
    [
      'a day that does not exist',
      (_, j) => (j.actions[0].due = '2026-02-30'),
      'journeys[0].actions[0].due: must be a day that exists, as YYYY-MM-DD',
    ],
    [
      'a day with a time',
      (_, j) => (j.reviewed.book = '2026-11-01T00:00'),
      'journeys[0].reviewed.book: must be a day that exists, as YYYY-MM-DD',
    ],
    // Texts.
    [
      'a blank name',
      (f) => (f.workspace.departments[0].name = ' \u00A0'),
      'workspace.departments[0].name: must not be blank',
    ],
    [
      'an empty name',
      (_, __, m) => (m.touchpoints[0].name = ''),
      'journeys[0].moments[0].touchpoints[0].name: must not be blank',
    ],
    [
      'a name too long',
      (f) => (f.personas[0].name = 'x'.repeat(201)),
      'personas[0].name: is longer than 200 characters',
    ],
    [
      'a text too long',
      (_, j) => (j.roles[0].statement = 'x'.repeat(5001)),
      'journeys[0].roles[0].statement: is longer than 5000 characters',
    ],
    [
      'a control character',
      (f) => (f.personas[0].quotes[0] = 'a\u0000b'),
      'personas[0].quotes[0]: contains control characters, which cannot be stored',
    ],
    [
      'a line break in a name',
      (f) => (f.workspace.name = 'a\nb'),
      'workspace.name: contains control characters, which cannot be stored',
    ],
    [
      'half a character',
      (_, j) => (j.why = '\uD834'),
      'journeys[0].why: contains control characters, which cannot be stored',
    ],
    // Ids.
    [
      'an id with a capital',
      (f) => (f.personas[0].id = 'Noor'),
      `personas[0].id: ${ID}`,
      'journeys[0].persona: there is no persona "noor"',
    ],
    [
      'an empty id',
      (_, __, m) => (m.questions = [{ id: '', text: 'x' }, ...m.questions]),
      `journeys[0].moments[0].questions[0].id: ${ID}`,
    ],
    ['an id of 81', (_, j) => (j.scenarios[0].id = 'x'.repeat(81)), `journeys[0].scenarios[0].id: ${ID}`],
    [
      'a department id twice',
      (f) => f.workspace.departments.push({ id: 'sales', name: 'x' }),
      'workspace.departments[2].id: another department already has the id "sales", at workspace.departments[0]',
    ],
    [
      'a step id in two stages',
      (f) => f.workspace.stages[1].steps.push({ id: 'book', name: 'x' }),
      'workspace.stages[1].steps[1].id: another step already has the id "book", at workspace.stages[0].steps[0]',
    ],
    [
      'a journey id twice',
      (f) => (f.journeys[1].id = 'trip'),
      'journeys[1].id: another journey already has the id "trip", at journeys[0]',
    ],
    [
      'a moment id in two journeys',
      (f) => f.journeys[1].moments.push({ id: 'sleep', step: 'stay', name: 'x' }),
      'journeys[1].moments[0].id: another moment already has the id "sleep", at journeys[0].moments[1]',
    ],
    [
      'a question id in two moments',
      (_, j) => (j.moments[1].questions = [{ id: 'iron', text: 'x' }]),
      'journeys[0].moments[1].questions[0].id: another question already has the id "iron", at journeys[0].moments[0].questions[0]',
    ],
    [
      'a scenario id in two journeys',
      (f) => (f.journeys[1].scenarios = [{ id: 'short', name: 'x', moments: [] }]),
      'journeys[1].scenarios[0].id: another scenario already has the id "short", at journeys[0].scenarios[0]',
    ],
    [
      'an action id in two journeys',
      (f) => (f.journeys[1].actions = [{ id: 'call', text: 'x' }]),
      'journeys[1].actions[0].id: another action already has the id "call", at journeys[0].actions[0]',
    ],
    [
      'a lens called as one that ships',
      (f) => f.workspace.ownLenses.push({ ...f.workspace.ownLenses[0], id: 'active' }),
      'workspace.ownLenses[1].id: another lens already has the id "active", at built-in',
    ],
    [
      'a phase id twice in a lens',
      (f) => (f.workspace.ownLenses[0].phases[1].id = 'early'),
      'workspace.ownLenses[0].phases[1].id: "early" is named twice',
    ],
    // References.
    [
      'a department through an unknown lens',
      (f) => (f.workspace.departments[0].lens = 'mine'),
      'workspace.departments[0].lens: there is no lens "mine"',
    ],
    [
      'an unknown lens switched on',
      (f) => (f.workspace.lenses = ['mine']),
      'workspace.lenses[0]: there is no lens "mine"',
    ],
    [
      'a phase over an unknown step',
      (f) => (f.workspace.ownLenses[0].phases[0].steps = ['use']),
      'workspace.ownLenses[0].phases[0].steps[0]: there is no step "use"',
    ],
    ['an unknown persona', (_, j) => (j.persona = 'ben'), 'journeys[0].persona: there is no persona "ben"'],
    [
      'a copy of an unknown journey',
      (_, j) => (j.copyOf = 'gone'),
      'journeys[0].copyOf: there is no journey "gone"',
    ],
    [
      'a moment in an unknown step',
      (_, __, m) => (m.step = 'acquire'),
      'journeys[0].moments[0].step: there is no step "acquire"',
    ],
    [
      'a touchpoint of an unknown department',
      (_, __, m) => (m.touchpoints[0].department = 'it'),
      'journeys[0].moments[0].touchpoints[0].department: there is no department "it"',
    ],
    [
      'an opportunity of an unknown department',
      (_, __, m) => (m.opportunities[0].department = 'it'),
      'journeys[0].moments[0].opportunities[0].department: there is no department "it"',
    ],
    [
      'content of an unknown department',
      (_, __, m) => (m.content[0].department = 'it'),
      'journeys[0].moments[0].content[0].department: there is no department "it"',
    ],
    [
      'an obstacle that is not there',
      (_, __, m) => (m.opportunities[0].addresses = ['far']),
      'journeys[0].moments[0].opportunities[0].addresses[0]: there is no obstacle "far"',
    ],
    [
      'content that answers no question',
      (_, __, m) => (m.content[0].answers = ['iron', 'fee']),
      'journeys[0].moments[0].content[0].answers[1]: there is no question "fee"',
    ],
    [
      'a role of an unknown department',
      (_, j) => (j.roles[1].department = 'it'),
      'journeys[0].roles[1].department: there is no department "it"',
    ],
    [
      'a role in an unknown step',
      (_, j) => (j.roles[1].step = 'use'),
      'journeys[0].roles[1].step: there is no step "use"',
    ],
    [
      'a handoff between unknown steps and departments',
      (_, j) => Object.assign(j.handoffs[0], { fromStep: 'a', toStep: 'b', from: 'c', to: 'd' }),
      ...['fromStep', 'toStep', 'from', 'to'].map(
        (field, at) =>
          `journeys[0].handoffs[0].${field}: there is no ${at < 2 ? 'step' : 'department'} "${'abcd'[at]}"`,
      ),
    ],
    [
      'a confirmation of an unknown department',
      (_, j) => (j.handoffs[0].confirmedBy = ['it']),
      'journeys[0].handoffs[0].confirmedBy[0]: there is no department "it"',
    ],
    [
      'a scenario over an unknown moment',
      (_, j) => (j.scenarios[0].moments = ['gone']),
      'journeys[0].scenarios[0].moments[0]: there is no moment "gone"',
    ],
    [
      'an assumption on an unknown step and moment',
      (_, j) => (j.assumptions[0].on = { step: 'a', moment: 'b' }),
      'journeys[0].assumptions[0].on.step: there is no step "a"',
      'journeys[0].assumptions[0].on.moment: there is no moment "b"',
    ],
    [
      'a review of an unknown step',
      (_, j) => (j.reviewed.use = '2026-11-01'),
      'journeys[0].reviewed.use: there is no step "use"',
    ],
    [
      'an action of an unknown department, against an unknown obstacle',
      (_, j) => Object.assign(j.actions[0], { department: 'it', obstacle: 'far' }),
      'journeys[0].actions[0].department: there is no department "it"',
      'journeys[0].actions[0].obstacle: there is no obstacle "far"',
    ],
    [
      'a moment of another journey in a scenario',
      (f) => (f.journeys[1].scenarios = [{ id: 's', name: 's', moments: ['sleep'] }]),
      'journeys[1].scenarios[0].moments[0]: there is no moment "sleep"',
    ],
    [
      'a question of another journey answered',
      (f) =>
        f.journeys[1].moments.push({
          id: 'm',
          step: 'stay',
          name: 'm',
          content: [{ text: 'x', answers: ['iron'] }],
        }),
      'journeys[1].moments[0].content[0].answers[0]: there is no question "iron"',
    ],
    [
      'an obstacle of another journey in an action',
      (f) => (f.journeys[1].actions = [{ text: 'x', obstacle: 'fee' }]),
      'journeys[1].actions[0].obstacle: there is no obstacle "fee"',
    ],
    [
      'steps of the twelve in a framework of its own',
      (f) => (f.journeys[1].reviewed = { trigger: '2026-11-01' }),
      'journeys[1].reviewed.trigger: there is no step "trigger"',
    ],
    // What stands once.
    [
      'a second role in one cell',
      (_, j) => j.roles.push({ ...j.roles[0], level: 'informed' }),
      'journeys[0].roles[2]: this department already has a role in this step, at journeys[0].roles[0]',
    ],
    [
      'a lens named twice',
      (f) => f.workspace.lenses.push('ours'),
      'workspace.lenses[2]: "ours" is named twice',
    ],
    [
      'a confirming department named twice',
      (_, j) => j.handoffs[0].confirmedBy.push('sales'),
      'journeys[0].handoffs[0].confirmedBy[2]: "sales" is named twice',
    ],
    [
      'a handoff from a step to itself',
      (_, j) => (j.handoffs[0].toStep = 'book'),
      'journeys[0].handoffs[0].toStep: a handoff must go from one step to another',
    ],
    // Limits.
    [
      '201 departments',
      (f) => f.workspace.departments.push(...times(199, (n) => ({ id: `d${n}`, name: 'x' }))),
      'workspace.departments: has more than 200 departments',
    ],
    [
      '101 steps',
      (f) => f.workspace.stages[0].steps.push(...times(99, (n) => ({ id: `s${n}`, name: 'x' }))),
      'workspace.stages: has more than 100 steps',
    ],
    [
      '501 journeys',
      (f) => f.journeys.push(...times(499, (n) => ({ id: `j${n}`, name: 'x', moments: [], roles: [] }))),
      'journeys: has more than 500 journeys',
    ],
    [
      '1,001 moments',
      (_, j) => j.moments.push(...times(999, (n) => ({ id: `m${n}`, name: 'x', step: 'book' }))),
      'journeys[0].moments: has more than 1000 moments',
    ],
    ['a framework without a stage', (f) => (f.workspace.stages = []), 'workspace.stages: needs at least 1'],
    // The format.
    [
      'no format',
      (f) => delete f.format,
      'format: is not a Journey Lens workspace: "format" must be "journey-lens/1"',
    ],
    [
      'another format',
      (f) => (f.format = 'journey-map/1'),
      'format: is not a Journey Lens workspace: "format" must be "journey-lens/1"',
    ],
  ];
  it.each(wrong)('%s', (_, change, ...lines) => expect(told(changed(change))).toEqual(lines));

  it.each([[null], [[]], ['journey'], [1]])('what is no object at all: %j', (value) =>
    expect(told(value)).toEqual(['the file: must be an object']),
  );
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

  it.each([
    ['{\n  "format": }', 2, 13],
    ['', 1, 1],
    ['{ // a comment\n}', 1, 3],
    ['[1,]', 1, 4],
  ])('no JSON, with the place: %j', (text, line, column) =>
    expect(said(text)).toEqual([
      `the file: this is not JSON: it stops making sense at line ${line}, column ${column}`,
    ]),
  );
});
