import type { ExampleDraft } from '@/lib/gaps/example-facts';
import { type Expected, handoff, holds } from './support/rule-rows';

/*
 * The sentences of the gap catalogue that are easily read in two ways, each held to a small journey. All is compared:
 * key, severity, place, owners and informed.
 */

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
