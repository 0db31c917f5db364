import { describe, expect, it } from 'vitest';
import { type ExampleDraft, exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Finding } from '@/lib/gaps/finding';
import type { RuleId } from '@/lib/gaps/rule';

/*
 * The sentences of the gap catalogue that are easily read in two ways, each held to a small journey. All is compared:
 * key, severity, place, owners and informed.
 */

type Expected = Omit<Finding, 'rule' | 'state' | 'params'>;

const DEPARTMENTS = ['Sales', 'Web', 'Desk', 'Finance'];
const CONTACT = { name: 'Mail', department: 'web' } as const;

const findingsIn = (draft: ExampleDraft, rule: RuleId): Expected[] => {
  const { workspace, journeys } = exampleFacts({ departments: DEPARTMENTS, ...draft });
  return journeys.flatMap((journey) => {
    const analysis = findGaps(workspace, journey, '2026-11-22');
    expect(analysis.failedRules).toEqual([]);
    return analysis.findings
      .filter((finding) => finding.rule === rule)
      .map(({ rule: _rule, state: _state, params: _params, ...rest }) => rest);
  });
};

type Row = [sentence: string, draft: ExampleDraft, finds: Expected[]];
const holds = (rule: RuleId, rows: Row[]) =>
  describe(rule, () => {
    it.each(rows)('%s', (_, draft, finds) => {
      expect(findingsIn(draft, rule)).toEqual(finds);
    });
  });

const handoff = (fromStep: string, toStep: string, from: string, to: string, more: object = {}) => ({
  fromStep,
  toStep,
  from,
  to,
  ...more,
});

holds('step-without-lead', [
  [
    'who supports the step owns it; everybody else with an answer there is informed',
    {
      roles: {
        sales: { prepare: 'none' },
        web: { prepare: 'supports' },
        desk: { prepare: 'consulted', start: 'leads' },
      },
    },
    [
      {
        key: 'step-without-lead:prepare',
        severity: 'critical',
        step: 'prepare',
        owners: ['web'],
        informed: ['sales', 'desk'],
      },
    ],
  ],
  [
    'without supporters the closest leads before and after own it, however far they are, and are not informed too',
    {
      moments: [{ step: 'prepare', name: 'Pack' }],
      roles: {
        sales: { trigger: 'leads', choose: 'leads' },
        desk: { define: 'leads', continue: 'leads', prepare: 'none' },
        finance: { prepare: 'informed' },
      },
    },
    [
      {
        key: 'step-without-lead:prepare',
        severity: 'critical',
        step: 'prepare',
        owners: ['sales', 'desk'],
        informed: ['finance'],
      },
    ],
  ],
  [
    '“no role, on purpose” is an answer: it explores a step',
    { roles: { finance: { use: 'none' } } },
    [{ key: 'step-without-lead:use', severity: 'critical', step: 'use', owners: [], informed: ['finance'] }],
  ],
  [
    'a step that nobody has explored is no step without a lead',
    { roles: { sales: { acquire: 'leads' } } },
    [],
  ],
]);

holds('step-unexplored', [
  [
    'every step of the framework without a moment and without an answer, owned by the nearest leads',
    {
      workspace: {
        stages: [
          {
            id: 'all',
            name: 'All',
            steps: ['one', 'two', 'three', 'four', 'five'].map((id) => ({ id, name: id })),
          },
        ],
      },
      moments: [{ step: 'five', name: 'Go home' }],
      roles: { desk: { one: 'leads' }, sales: { four: 'leads' }, web: { two: 'none' } },
    },
    [
      {
        key: 'step-unexplored:three',
        severity: 'medium',
        step: 'three',
        owners: ['sales', 'desk'],
        informed: [],
      },
    ],
  ],
]);

holds('step-with-several-leads', [
  [
    'the leads own it and who supports is informed',
    {
      roles: {
        desk: { acquire: 'leads' },
        sales: { acquire: 'leads' },
        web: { acquire: 'supports' },
        finance: { acquire: 'consulted' },
      },
    },
    [
      {
        key: 'step-with-several-leads:acquire',
        severity: 'high',
        step: 'acquire',
        owners: ['sales', 'desk'],
        informed: ['web'],
      },
    ],
  ],
]);

holds('step-carried-alone', [
  [
    'one that supports carries alone as well; consulted and informed know of it, who has no role does not',
    {
      roles: {
        sales: { use: 'none' },
        web: { use: 'consulted' },
        desk: { use: 'supports' },
        finance: { use: 'informed' },
      },
    },
    [
      {
        key: 'step-carried-alone:use',
        severity: 'medium',
        step: 'use',
        owners: ['desk'],
        informed: ['web', 'finance'],
      },
    ],
  ],
  [
    'two that carry, in whatever way, are not alone',
    { roles: { sales: { use: 'supports' }, web: { use: 'supports' } } },
    [],
  ],
  ['a step that nobody carries is not carried alone', { moments: [{ step: 'use', name: 'Stay' }] }, []],
]);

const TWO_STEPS = {
  stages: [{ id: 'all', name: 'All', steps: ['one', 'two'].map((id) => ({ id, name: id })) }],
};

holds('role-unanswered', [
  [
    'one a department, also where no moment or answer has explored the step',
    {
      workspace: TWO_STEPS,
      departments: ['Sales', 'Desk'],
      roles: { sales: { one: 'leads' }, desk: { one: 'none', two: 'informed' } },
    },
    [
      {
        key: 'role-unanswered:sales',
        severity: 'medium',
        department: 'sales',
        owners: ['sales'],
        informed: [],
      },
    ],
  ],
]);

holds('role-unspoken', [
  [
    'blank words are no words, and who does not carry need not speak',
    {
      roles: {
        sales: { acquire: ['leads', ' \n'] },
        web: { acquire: ['supports', 'Sends the mail'] },
        desk: { acquire: 'consulted' },
      },
    },
    [
      {
        key: 'role-unspoken:acquire:sales',
        severity: 'low',
        step: 'acquire',
        department: 'sales',
        owners: ['sales'],
        informed: [],
      },
    ],
  ],
]);

holds('role-repeated', [
  [
    'the same in Unicode NFC, with white space folded and case ignored, on three steps that it carries',
    {
      roles: {
        sales: {
          trigger: ['leads', 'Café-gasten  helpen'],
          define: ['supports', ' cafe\u0301-gasten helpen '],
          explore: ['leads', 'CAFÉ-GASTEN\u00a0HELPEN'],
        },
      },
    },
    [
      {
        key: 'role-repeated:sales:cafe-gasten-helpen',
        severity: 'low',
        department: 'sales',
        owners: ['sales'],
        informed: [],
      },
    ],
  ],
  [
    'steps in which it is consulted do not count',
    {
      roles: {
        sales: { trigger: ['leads', 'Helps'], define: ['leads', 'Helps'], explore: ['consulted', 'Helps'] },
      },
    },
    [],
  ],
  [
    'blank words are never the same words',
    { roles: { sales: { trigger: ['leads', ' '], define: ['leads', ' '], explore: ['leads', ' '] } } },
    [],
  ],
  [
    'one a statement; accents are letters of their own; statements that begin alike still have keys of their own',
    {
      roles: {
        sales: Object.fromEntries(
          ['trigger', 'define', 'explore', 'compare', 'validate', 'choose'].map((step, at) => [
            step,
            ['leads', `We answer every question that our guests ask ${at < 3 ? 'by phone' : 'by mail'}`],
          ]),
        ),
        web: { trigger: ['leads', 'Résumé'], define: ['leads', 'Resume'], explore: ['leads', 'Résumé'] },
      },
    },
    [
      'role-repeated:sales:we-answer-every-question-that-our-guests',
      'role-repeated:sales:we-answer-every-question-that-our-guests:2',
    ].map((key) => ({ key, severity: 'low', department: 'sales', owners: ['sales'], informed: [] })),
  ],
]);

const missing = (fromStep: string, toStep: string, owners: string[]): Expected => ({
  key: `handoff-missing:${fromStep}:${toStep}`,
  severity: 'critical',
  handoff: { fromStep, toStep },
  owners,
  informed: [],
});

holds('handoff-missing', [
  [
    'steps follow each other over steps that nobody has explored',
    { roles: { desk: { acquire: 'leads' }, sales: { continue: 'leads' } } },
    [missing('acquire', 'continue', ['sales', 'desk'])],
  ],
  [
    'they do not over a step in which something is answered, were it “no role”',
    { roles: { desk: { acquire: 'leads' }, sales: { start: 'leads' }, finance: { prepare: 'none' } } },
    [],
  ],
  [
    'nor over a step in which the customer does something',
    {
      moments: [{ step: 'prepare', name: 'Pack' }],
      roles: { desk: { acquire: 'leads' }, sales: { start: 'leads' } },
    },
    [],
  ],
  [
    'the lead does not change while one department leads both',
    { roles: { desk: { acquire: 'leads', start: 'leads' }, sales: { start: 'leads' } } },
    [],
  ],
  [
    'a handoff counts between any lead of the one and any lead of the other, confirmed or not',
    {
      roles: { desk: { acquire: 'leads' }, sales: { acquire: 'leads' }, web: { start: 'leads' } },
      handoffs: [handoff('acquire', 'start', 'sales', 'web')],
    },
    [],
  ],
  [
    'it does not count from or to a department that does not lead, nor the other way round, nor between other steps',
    {
      roles: {
        desk: { acquire: 'leads' },
        sales: { start: 'leads' },
        web: { acquire: 'supports', start: 'supports' },
      },
      handoffs: [
        handoff('acquire', 'start', 'web', 'sales'),
        handoff('acquire', 'start', 'desk', 'web'),
        handoff('start', 'acquire', 'sales', 'desk'),
        handoff('acquire', 'use', 'desk', 'sales'),
      ],
    },
    [missing('acquire', 'start', ['sales', 'desk'])],
  ],
]);

const unconfirmed = (from: string, to: string, owners: string[], informed: string[]): Expected => ({
  key: `handoff-unconfirmed:acquire:start:${from}:${to}`,
  severity: 'high',
  handoff: { fromStep: 'acquire', toStep: 'start' },
  owners,
  informed,
});

holds('handoff-unconfirmed', [
  [
    'who has not confirmed owns it and who has is informed, whether or not the handoff counts',
    {
      handoffs: [
        handoff('acquire', 'start', 'sales', 'desk'),
        handoff('acquire', 'start', 'sales', 'web', { confirmedBy: ['web'] }),
        handoff('acquire', 'start', 'web', 'desk', { confirmedBy: ['desk', 'web'] }),
      ],
    },
    [unconfirmed('sales', 'web', ['sales'], ['web']), unconfirmed('sales', 'desk', ['sales', 'desk'], [])],
  ],
  [
    'what a third department confirms does not count',
    { handoffs: [handoff('acquire', 'start', 'sales', 'desk', { confirmedBy: ['sales', 'finance'] })] },
    [unconfirmed('sales', 'desk', ['desk'], ['sales'])],
  ],
  [
    'two that are alike are two findings with keys of their own',
    {
      handoffs: [handoff('acquire', 'start', 'sales', 'desk'), handoff('acquire', 'start', 'sales', 'desk')],
    },
    [
      unconfirmed('sales', 'desk', ['sales', 'desk'], []),
      {
        ...unconfirmed('sales', 'desk', ['sales', 'desk'], []),
        key: 'handoff-unconfirmed:acquire:start:sales:desk:2',
      },
    ],
  ],
]);

const BOTH = { confirmedBy: ['sales', 'desk'] };
const VAGUE: Expected = {
  key: 'handoff-vague:acquire:start:sales:desk',
  severity: 'medium',
  handoff: { fromStep: 'acquire', toStep: 'start' },
  owners: ['sales', 'desk'],
  informed: [],
};

holds('handoff-vague', [
  [
    'confirmed by both, what sets it off blank',
    {
      handoffs: [
        handoff('acquire', 'start', 'sales', 'desk', { ...BOTH, passes: 'The booking', trigger: ' ' }),
      ],
    },
    [VAGUE],
  ],
  [
    'confirmed by both, nothing passed on',
    { handoffs: [handoff('acquire', 'start', 'sales', 'desk', { ...BOTH, trigger: 'Paid' })] },
    [VAGUE],
  ],
  [
    'not while one side has yet to confirm; when and through what may stay open',
    {
      handoffs: [
        handoff('acquire', 'start', 'sales', 'desk', { confirmedBy: ['sales'] }),
        handoff('acquire', 'start', 'desk', 'sales', { ...BOTH, passes: 'The booking', trigger: 'Paid' }),
      ],
    },
    [],
  ],
]);

const broken = (fromStep: string, toStep: string, owners: string[], informed: string[]): Expected => ({
  key: `baton-broken:${fromStep}:${toStep}`,
  severity: 'critical',
  handoff: { fromStep, toStep },
  owners,
  informed,
});

holds('baton-broken', [
  [
    'one a break however many steps it lasts, from the last led step to the next; who answered in between is informed',
    {
      moments: [{ step: 'prepare', name: 'Pack' }],
      roles: {
        desk: { trigger: 'leads', acquire: 'leads', validate: 'informed' },
        sales: { use: 'leads', start: 'none' },
        web: { prepare: 'supports' },
        finance: { judge: 'none' },
      },
    },
    [broken('trigger', 'acquire', ['desk'], []), broken('acquire', 'use', ['sales', 'desk'], ['web'])],
  ],
  [
    'two breaks with a led step between them are two findings',
    {
      moments: [
        { step: 'define', name: 'Agree on a budget' },
        { step: 'compare', name: 'Read reviews' },
      ],
      roles: { sales: { trigger: 'leads', choose: 'leads' }, web: { explore: 'leads' } },
    },
    [broken('trigger', 'explore', ['sales', 'web'], []), broken('explore', 'choose', ['sales', 'web'], [])],
  ],
  [
    'steps that nobody explored do not break it, nor do steps before the first or after the last led one',
    {
      moments: [
        { step: 'trigger', name: 'Get an invitation' },
        { step: 'judge', name: 'Look back' },
      ],
      roles: { sales: { acquire: 'leads' }, web: { start: 'leads' } },
    },
    [],
  ],
]);

const THREE_LED: ExampleDraft = {
  moments: [
    { step: 'acquire', name: 'Book' },
    { step: 'start', name: 'Arrive' },
    { step: 'use', name: 'Stay' },
    { step: 'use', name: 'Dine' },
  ],
  roles: { sales: { acquire: 'leads' }, desk: { start: 'leads' }, web: { use: 'leads' } },
};
const skipped: Expected = {
  key: 'scenario-handoff-missing:acquire:use',
  severity: 'high',
  handoff: { fromStep: 'acquire', toStep: 'use' },
  owners: ['sales', 'web'],
  informed: [],
};

holds('scenario-handoff-missing', [
  [
    'once a pair of steps, whatever the number of scenarios and moments',
    {
      ...THREE_LED,
      scenarios: [
        { name: 'Late', moments: ['book', 'stay', 'book', 'dine'] },
        { name: 'Very late', moments: ['book', 'dine'] },
      ],
    },
    [skipped],
  ],
  [
    'not where the steps follow each other, nor back to an earlier step, nor where it takes the steps between',
    { ...THREE_LED, scenarios: [{ name: 'Usual', moments: ['stay', 'book', 'arrive', 'stay', 'dine'] }] },
    [],
  ],
  [
    'not where a handoff counts straight from the one to the other',
    {
      ...THREE_LED,
      scenarios: [{ name: 'Late', moments: ['book', 'stay'] }],
      handoffs: [handoff('acquire', 'use', 'sales', 'web')],
    },
    [],
  ],
  [
    'handoffs by way of the step between do not count',
    {
      ...THREE_LED,
      scenarios: [{ name: 'Late', moments: ['book', 'stay'] }],
      handoffs: [handoff('acquire', 'start', 'sales', 'desk'), handoff('start', 'use', 'desk', 'web')],
    },
    [skipped],
  ],
  [
    'not where the step that is skipped to has no lead',
    {
      ...THREE_LED,
      roles: { sales: { acquire: 'leads' }, desk: { start: 'leads' } },
      scenarios: [{ name: 'Late', moments: ['book', 'stay'] }],
    },
    [],
  ],
]);

const inMoment = (rule: RuleId, severity: Expected['severity'], moment: string, step: string): Expected => ({
  key: `${rule}:${moment}`,
  severity,
  moment,
  step,
  owners: ['sales', 'desk'],
  informed: ['web'],
});
/** Prepare has no lead: its nearest are Sales before it and Desk after it; Web supports it. */
const AROUND_PREPARE = {
  sales: { acquire: 'leads' },
  desk: { start: 'leads' },
  web: { prepare: 'supports' },
} as const;
const UNSERVED = inMoment('non-touchpoint-unserved', 'critical', 'pack', 'prepare');
const packing = (moment: object, ...later: object[]): ExampleDraft => ({
  moments: [
    { step: 'prepare', name: 'Pack', ...moment },
    ...later.map((draft, at) => ({ step: 'use', name: `Stay ${at}`, ...draft })),
  ],
  roles: AROUND_PREPARE,
});

holds('non-touchpoint-unserved', [
  ['a question', packing({ questions: ['An iron?'] }), [UNSERVED]],
  ['an obstacle', packing({ obstacles: ['Heavy'] }), [UNSERVED]],
  ['a feeling below 0', packing({ feeling: -1 }), [UNSERVED]],
  ['a feeling of 0 is not below 0', packing({ feeling: 0 }), []],
  ['a question with blank text is no question', packing({ questions: [' '], obstacles: ['\t'] }), []],
  [
    'answered questions and addressed obstacles count too: nobody is there',
    packing({
      questions: [{ id: 'iron', text: 'An iron?' }],
      content: [{ text: 'What the room has', answers: ['iron'] }],
      opportunities: [{ text: 'A list', addresses: ['iron'] }],
    }),
    [UNSERVED],
  ],
  [
    'an unused or planned touchpoint is no contact',
    packing({
      feeling: -1,
      touchpoints: [
        { name: 'A', state: 'unused' },
        { name: 'B', state: 'planned' },
      ],
    }),
    [UNSERVED],
  ],
  [
    'an active touchpoint that nobody owns is contact',
    packing({ feeling: -1, touchpoints: [{ name: 'Mail' }] }),
    [],
  ],
  [
    'absence is ignored where there is contact',
    packing({ feeling: -1, touchpoints: [CONTACT], absence: { state: 'open' } }),
    [],
  ],
  [
    'left alone with a reason is not open',
    packing({ feeling: -1, absence: { state: 'left-alone', reason: 'Theirs' } }),
    [],
  ],
  [
    'left alone without a reason stays open',
    packing({ feeling: -1, absence: { state: 'left-alone' } }),
    [UNSERVED],
  ],
  [
    'left alone with a blank reason stays open',
    packing({ feeling: -1, absence: { state: 'left-alone', reason: ' ' } }),
    [UNSERVED],
  ],
  [
    'could help without an opportunity stays open',
    packing({ feeling: -1, absence: { state: 'could-help' } }),
    [UNSERVED],
  ],
  [
    'could help with a blank opportunity stays open',
    packing({ feeling: -1, absence: { state: 'could-help' }, opportunities: [''] }),
    [UNSERVED],
  ],
  [
    'could help with an opportunity is not open',
    packing({ feeling: -1, absence: { state: 'could-help' }, opportunities: ['A list'] }),
    [],
  ],
  ['an opportunity alone does not close it', packing({ feeling: -1, opportunities: ['A list'] }), [UNSERVED]],
]);

const UNEXAMINED = inMoment('non-touchpoint-unexamined', 'medium', 'pack', 'prepare');

holds('non-touchpoint-unexamined', [
  ['nothing is known', packing({}), [UNEXAMINED]],
  [
    'a good feeling and thoughts are none of what counts',
    packing({ feeling: 2, thoughts: ['Nice'] }),
    [UNEXAMINED],
  ],
  ['blank questions and obstacles are unknown', packing({ questions: [''], obstacles: [' '] }), [UNEXAMINED]],
  ['one question is enough to be examined', packing({ questions: ['An iron?'] }), []],
  [
    'could help with an opportunity is not open',
    packing({ absence: { state: 'could-help' }, opportunities: ['A list'] }),
    [],
  ],
]);

const silent = (moment: string, step: string, owners: string[], informed: string[] = []): Expected => ({
  key: `silent-stretch:${moment}`,
  severity: 'high',
  moment,
  step,
  owners,
  informed,
});
const moments = (...drafts: object[]): ExampleDraft => ({
  moments: drafts.map((draft, at) => ({ step: 'use', name: `M${at}`, ...draft })),
});

holds('silent-stretch', [
  [
    'one a longest run, across steps, at its first moment; who leads and supports that step closes it',
    {
      moments: [
        { step: 'acquire', name: 'Book', touchpoints: [CONTACT] },
        { step: 'prepare', name: 'Pack' },
        { step: 'start', name: 'Travel' },
        { step: 'prepare', name: 'Buy an adapter' },
        { step: 'start', name: 'Arrive', touchpoints: [CONTACT] },
        { step: 'use', name: 'Work' },
        { step: 'use', name: 'Iron a shirt' },
      ],
      roles: AROUND_PREPARE,
    },
    [silent('pack', 'prepare', ['sales', 'desk'], ['web']), silent('work', 'use', ['desk'])],
  ],
  ['a single one must last longer than seven days', moments({ durationDays: 7 }), []],
  ['and then it is one', moments({ durationDays: 7.5 }), [silent('m0', 'use', [])]],
  [
    'the workspace sets the limit',
    { ...moments({ durationDays: 7 }), workspace: { silentAfterDays: 6.9 } },
    [silent('m0', 'use', [])],
  ],
  [
    'a limit of 0 days is a limit',
    { ...moments({ durationDays: 0.1 }), workspace: { silentAfterDays: 0 } },
    [silent('m0', 'use', [])],
  ],
  ['two are a run however short they last', moments({ durationDays: 0 }, {}), [silent('m0', 'use', [])]],
  [
    'one that is left alone ends a run',
    moments({}, { absence: { state: 'left-alone', reason: 'Theirs' } }, {}),
    [],
  ],
  [
    'one that is left alone without a reason does not, nor one with an opportunity',
    moments(
      {},
      { absence: { state: 'left-alone' } },
      { absence: { state: 'could-help' }, opportunities: ['A list'] },
    ),
    [silent('m0', 'use', [])],
  ],
  [
    'where there is contact, left alone means nothing: contact ends the run',
    moments({}, { touchpoints: [CONTACT], absence: { state: 'left-alone', reason: 'Theirs' } }, {}),
    [],
  ],
]);

const touchpoint = (rule: RuleId, severity: Expected['severity'], owners: string[]): Expected => ({
  key: `${rule}:mail`,
  severity,
  moment: 'pack',
  step: 'prepare',
  owners,
  informed: ['web'],
});

holds('touchpoint-unused', [
  [
    'its department owns it, and is informed no more for supporting the step',
    packing({ touchpoints: [{ id: 'mail', name: 'Mail', department: 'web', state: 'unused' }] }),
    [{ ...touchpoint('touchpoint-unused', 'medium', ['web']), informed: [] }],
  ],
  [
    'another department owns it too, and who supports is informed',
    packing({ touchpoints: [{ id: 'mail', name: 'Mail', department: 'finance', state: 'unused' }] }),
    [touchpoint('touchpoint-unused', 'medium', ['finance'])],
  ],
  [
    'without a department the nearest leads do',
    packing({ touchpoints: [{ id: 'mail', name: 'Mail', state: 'unused' }] }),
    [touchpoint('touchpoint-unused', 'medium', ['sales', 'desk'])],
  ],
]);

holds('touchpoint-unowned', [
  [
    'only an active one needs an owner',
    packing({
      touchpoints: [
        { id: 'mail', name: 'Mail' },
        { id: 'guide', name: 'City guide', state: 'planned' },
        { id: 'sticker', name: 'Door sticker', state: 'unused' },
      ],
    }),
    [touchpoint('touchpoint-unowned', 'high', ['sales', 'desk'])],
  ],
]);

const againstRole = (step: string, department: string, informed: string[]): Expected => ({
  key: `touchpoint-against-role:${step}:${department}`,
  severity: 'high',
  step,
  department,
  owners: [department],
  informed,
});

holds('touchpoint-against-role', [
  [
    'one a department and step, however many touchpoints and moments, whatever else its cell says',
    {
      moments: [
        {
          step: 'use',
          name: 'Stay',
          touchpoints: [
            { name: 'Wi-Fi page', department: 'web' },
            { name: 'Newsletter', department: 'web' },
            { name: 'Bill', department: 'finance' },
          ],
        },
        {
          step: 'use',
          name: 'Dine',
          touchpoints: [
            { name: 'Menu', department: 'web' },
            { name: 'Waiter', department: 'desk' },
          ],
        },
        { step: 'judge', name: 'Look back', touchpoints: [{ name: 'Survey', department: 'web' }] },
      ],
      roles: {
        desk: { use: 'leads' },
        web: { use: 'consulted' },
        finance: { use: 'none' },
        sales: { judge: 'supports' },
      },
    },
    [
      againstRole('use', 'web', ['desk']),
      againstRole('use', 'finance', ['desk']),
      againstRole('judge', 'web', []),
    ],
  ],
  [
    'an unused or planned touchpoint does no work yet',
    {
      moments: [
        {
          step: 'use',
          name: 'Stay',
          touchpoints: [
            { name: 'A', department: 'web', state: 'unused' },
            { name: 'B', department: 'web', state: 'planned' },
          ],
        },
      ],
    },
    [],
  ],
]);

const withoutContact = (department: string): Expected => ({
  key: `lead-without-contact:use:${department}`,
  severity: 'medium',
  step: 'use',
  department,
  owners: [department],
  informed: ['web'],
});
const staying = (...drafts: object[]): ExampleDraft => ({
  ...moments(...drafts),
  roles: { sales: { use: 'leads' }, desk: { use: 'leads' }, web: { use: 'supports' } },
});

holds('lead-without-contact', [
  [
    'every lead that owns nothing in its step, while some moment there has contact',
    staying({ touchpoints: [CONTACT] }, {}),
    [withoutContact('sales'), withoutContact('desk')],
  ],
  [
    'not where no moment of the step has contact',
    staying({ touchpoints: [{ name: 'Mail', department: 'web', state: 'planned' }] }),
    [],
  ],
  [
    'a touchpoint in any state, or content, is enough, also at another moment of the step',
    staying(
      { touchpoints: [CONTACT] },
      { touchpoints: [{ name: 'Sticker', department: 'sales', state: 'unused' }] },
      { content: [{ text: 'House rules', department: 'desk' }] },
    ),
    [],
  ],
  [
    'content with blank text is no content, and what stands in another step does not count',
    staying(
      { touchpoints: [CONTACT], content: [{ text: ' ', department: 'desk' }] },
      { step: 'judge', touchpoints: [{ name: 'Survey', department: 'sales' }] },
    ),
    [withoutContact('sales'), withoutContact('desk')],
  ],
]);

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
