import { parseFileValue } from '@/lib/file/parse-file-value';
import { problemText } from '@/lib/file/problem';
import { writeFile } from '@/lib/file/write-file';
import { TEXTS } from '@/lib/text/languages';

// biome-ignore lint/suspicious/noExplicitAny: a file that a person writes may hold anything anywhere.
export type Anything = any;

/** A workspace file with one of everything, every field of it filled in. */
export const whole = (): Anything => ({
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

export const smallest = (): Anything => ({
  format: 'journey-lens/1',
  workspace: { name: 'Hotel', language: 'nl', departments: [] },
  journeys: [],
});

export type Change = (file: Anything, journey: Anything, moment: Anything) => unknown;
export const changed = (change: Change) => {
  const file = whole();
  change(file, file.journeys[0], file.journeys[0].moments[0]);
  return file;
};

export const told = (value: unknown): string[] => {
  const parsed = parseFileValue(value);
  return parsed.ok ? [] : parsed.problems.map((problem) => problemText(TEXTS.en, problem));
};
export const factsOf = (value: unknown) => {
  const parsed = parseFileValue(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.facts;
};
/** What comes out when it has been read and written. */
export const rewritten = (value: unknown) => JSON.parse(writeFile(factsOf(value)));
export const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
