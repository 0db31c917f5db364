import type { ExampleDraft } from '@/lib/gaps/example-facts';
import type { RuleId } from '@/lib/gaps/rule';
import { AROUND_PREPARE, CONTACT, type Expected, holds, moments, packing } from './support/rule-rows';

/*
 * The sentences of the gap catalogue that are easily read in two ways, each held to a small journey. All is compared:
 * key, severity, place, owners and informed.
 */

const needing = (
  rule: RuleId,
  item: string,
  severity: Expected['severity'],
  owners: string[] = ['sales', 'desk'],
): Expected => ({
  key: `${rule}:${item}`,
  severity,
  moment: 'pack',
  step: 'prepare',
  owners,
  informed: ['web'],
});
holds('question-unanswered', [
  [
    'one a question that no content of the whole journey answers; content with blank text answers nothing',
    packing(
      {
        questions: ['Iron', 'Safe', 'Socket', ' '],
        content: [{ text: ' ', answers: ['iron'] }],
        opportunities: [{ text: 'A list', addresses: ['safe'] }],
      },
      { content: [{ text: 'Folder', answers: ['socket'] }] },
    ),
    [needing('question-unanswered', 'iron', 'high'), needing('question-unanswered', 'safe', 'high')],
  ],
  [
    'a customer who is left alone still has the question',
    packing({ questions: ['Iron'], absence: { state: 'left-alone', reason: 'Theirs' } }),
    [needing('question-unanswered', 'iron', 'high')],
  ],
]);

holds('content-unowned', [
  [
    'one an item, whatever its state; blank text is no content',
    packing({
      content: [
        { text: 'List', state: 'live' },
        { text: 'Map', state: 'missing' },
        { text: 'Film', department: 'web' },
        ' ',
      ],
    }),
    [needing('content-unowned', 'list', 'high'), needing('content-unowned', 'map', 'high')],
  ],
]);

holds('content-unmeasured', [
  [
    'the department of the item owns it, else the nearest leads; an owner is not informed too',
    packing({
      content: [
        { text: 'List', measure: ' ' },
        { text: 'Map', department: 'web' },
        { text: 'Film', measure: 'Calls' },
      ],
    }),
    [
      needing('content-unmeasured', 'list', 'medium'),
      { ...needing('content-unmeasured', 'map', 'medium', ['web']), informed: [] },
    ],
  ],
]);

holds('obstacle-unaddressed', [
  [
    'an opportunity anywhere in the journey or an action that names it closes it; with blank text neither does',
    {
      ...packing(
        {
          obstacles: ['Heavy', 'Big', 'Dear', 'Slow', ' '],
          opportunities: [{ text: ' ', addresses: ['slow'] }],
        },
        { opportunities: [{ text: 'Lend one', addresses: ['heavy'] }] },
      ),
      actions: [
        { text: 'Buy a smaller one', obstacle: 'big', done: true },
        { text: ' ', obstacle: 'dear' },
      ],
    },
    [needing('obstacle-unaddressed', 'dear', 'high'), needing('obstacle-unaddressed', 'slow', 'high')],
  ],
  [
    'an action on the gap leaves it there',
    {
      ...packing({ obstacles: ['Heavy'] }),
      actions: [{ text: 'Look into it', gap: 'obstacle-unaddressed:heavy' }],
    },
    [needing('obstacle-unaddressed', 'heavy', 'high')],
  ],
]);

holds('low-point-without-opportunity', [
  [
    'bad is a low point, and an opportunity with blank text is none',
    packing({ feeling: -1, opportunities: [' '] }),
    [needing('low-point-without-opportunity', 'pack', 'high')],
  ],
  [
    'on a moment of truth it is critical',
    packing({ feeling: -2, momentOfTruth: true }),
    [needing('low-point-without-opportunity', 'pack', 'critical')],
  ],
  ['neutral is no low point', packing({ feeling: 0 }), []],
  [
    'an opportunity at that moment is enough, whoever owns it',
    packing({ feeling: -2, opportunities: ['List'] }),
    [],
  ],
  [
    'an opportunity at another moment is not',
    packing({ feeling: -2 }, { opportunities: [{ text: 'List' }] }),
    [needing('low-point-without-opportunity', 'pack', 'high')],
  ],
]);

const deciding = (draft: object, leads = true): ExampleDraft => ({
  moments: [{ step: 'use', name: 'Stay', momentOfTruth: true, touchpoints: [CONTACT], ...draft }],
  roles: leads ? { desk: { use: 'leads' }, web: { use: 'supports' } } : { web: { use: 'supports' } },
});
const atRisk = (owners: string[] = ['desk']): Expected => ({
  key: 'moment-of-truth-at-risk:stay',
  severity: 'critical',
  moment: 'stay',
  step: 'use',
  owners,
  informed: ['web'],
});

holds('moment-of-truth-at-risk', [
  ['a feeling that nobody knows is no reason', deciding({}), []],
  ['a good feeling is none', deciding({ feeling: 1 }), []],
  ['a neutral one is', deciding({ feeling: 0 }), [atRisk()]],
  [
    'no contact is one, also when left alone on purpose',
    deciding({ feeling: 2, touchpoints: [], absence: { state: 'left-alone', reason: 'Theirs' } }),
    [atRisk()],
  ],
  ['a step without a lead is one', deciding({ feeling: 2 }, false), [atRisk([])]],
  ['all reasons are one finding', deciding({ feeling: -2, touchpoints: [] }, false), [atRisk([])]],
  [
    'another moment is not at risk',
    deciding({ feeling: -2, touchpoints: [], momentOfTruth: false }, false),
    [],
  ],
]);

holds('opportunity-unowned', [
  [
    'one an opportunity; blank text is none',
    packing({ opportunities: ['List', 'Map', { text: 'Film', department: 'web' }, ' '] }),
    [needing('opportunity-unowned', 'list', 'medium'), needing('opportunity-unowned', 'map', 'medium')],
  ],
]);

const assumed = (id: string, on: { step?: string; moment?: string } | undefined, more: object = {}) => ({
  id,
  text: 'They know',
  grade: 'assumed' as const,
  ...(on && { on }),
  ...more,
});

holds('assumption-untested', [
  [
    'of the moment rather than the step; nobody is informed, and without a place nobody owns it',
    {
      ...packing({ momentOfTruth: true }, {}),
      assumptions: [
        assumed('a', { moment: 'pack', step: 'use' }),
        assumed('b', { moment: 'stay-0' }, { test: ' ' }),
        assumed('c', { step: 'prepare' }),
        assumed('d', undefined),
      ],
    },
    [
      { ...needing('assumption-untested', 'a', 'high'), informed: [] },
      {
        key: 'assumption-untested:c',
        severity: 'medium',
        step: 'prepare',
        owners: ['sales', 'desk'],
        informed: [],
      },
      {
        key: 'assumption-untested:b',
        severity: 'medium',
        moment: 'stay-0',
        step: 'use',
        owners: ['desk'],
        informed: [],
      },
      { key: 'assumption-untested:d', severity: 'medium', owners: [], informed: [] },
    ],
  ],
  [
    'not with a test, nor once observed or measured, nor with blank text',
    {
      moments: [{ step: 'use', name: 'Stay' }],
      assumptions: [
        assumed('a', undefined, { test: 'Ask' }),
        assumed('b', undefined, { grade: 'observed' }),
        assumed('c', undefined, { grade: 'measured' }),
        assumed('d', undefined, { text: ' ' }),
      ],
    },
    [],
  ],
]);

// The day of these analyses is 22 November 2026.
const stale = (owners: string[]): Expected => ({
  key: 'step-gone-stale:prepare',
  severity: 'low',
  step: 'prepare',
  owners,
  informed: [],
});

holds('step-gone-stale', [
  ['180 days ago is not yet too long', { reviewed: { prepare: '2026-05-26' } }, []],
  [
    '181 days ago is, and the nearest leads own it',
    { reviewed: { prepare: '2026-05-25' }, roles: AROUND_PREPARE },
    [stale(['sales', 'desk'])],
  ],
  [
    'the workspace sets the limit, and 0 days is a limit',
    { reviewed: { prepare: '2026-11-21', use: '2026-11-22' }, workspace: { reviewAfterDays: 0 } },
    [stale([])],
  ],
  ['a day that is still to come is not long ago', { reviewed: { prepare: '2027-01-01' } }, []],
  ['never reviewed is silent', moments({}), []],
]);
