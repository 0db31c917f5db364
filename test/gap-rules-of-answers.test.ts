import { holds } from './support/rule-rows';

/*
 * The sentences of the gap catalogue that are easily read in two ways, each held to a small journey. All is compared:
 * key, severity, place, owners and informed.
 */

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
