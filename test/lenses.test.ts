import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lensesToJson } from '@/lib/exports/lenses-json';
import { type ExampleDraft, exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import { allLenses, lensesOf } from '@/lib/lenses';
import { BUILT_IN_LENSES, FIVE_LENSES } from '@/lib/lenses/lens-ids';
import { lookThroughAll } from '@/lib/lenses/look-through';
import { TEXTS } from '@/lib/text/languages';

const TWELVE =
  'trigger define explore compare validate choose acquire prepare start use judge continue'.split(' ');

function seeing(draft: ExampleDraft) {
  const { workspace, journeys } = exampleFacts(draft);
  const [journey] = journeys;
  if (!journey) throw new Error('no journey');
  const printed = lensesToJson(TEXTS.en, journey.id, lookThroughAll(workspace, journey)).lenses;
  const { findings, failedRules } = findGaps(workspace, journey, '2026-11-24');
  const lens = (id: string) => {
    const found = printed.find((one) => one.id === id);
    if (!found) throw new Error(`the lens ${id} is off`);
    return found;
  };
  return { printed, lens, findings, failedRules };
}

const desk = (name: string, department?: string) => ({ name, ...(department && { department }) });

describe('the registry of lenses', () => {
  it('L7: folder, registry and texts hold the same lenses', () => {
    const files = readdirSync(new URL('../lib/lenses', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    const lenses = allLenses({ ownLenses: [] }).map(({ id }) => id);
    expect(lenses).toEqual([...BUILT_IN_LENSES]);
    expect(files).toEqual(expect.arrayContaining(lenses));
    for (const text of Object.values(TEXTS)) expect(Object.keys(text.lenses.builtIn)).toEqual(lenses);
  });

  it('has the five on unless the workspace lists others, and then those in its order', () => {
    expect(lensesOf({ ownLenses: [] }).map(({ id }) => id)).toEqual([...FIVE_LENSES]);
    expect(lensesOf({ lenses: ['value-chain', 'target'], ownLenses: [] }).map(({ id }) => id)).toEqual([
      'value-chain',
      'target',
    ]);
  });
});

describe('the phase that each lens gives a step with contact', () => {
  const { lens } = seeing({
    workspace: { lenses: [...BUILT_IN_LENSES] },
    moments: TWELVE.map((step) => ({ id: step, step, name: step, touchpoints: [desk('Mail')] })),
  });
  it.each([
    ['target', 'acquisition*3 conversion*4 retention*5'],
    ['engagement', 'awareness*1 interest*2 consideration*2 purchase*2 aftersales*4 repeat*1'],
    ['goal-oriented', 'framing*3 deciding*3 transaction*3 evaluation*3'],
    ['five-stages', 'awareness*1 engagement*2 evaluation*2 purchase*2 post-purchase*5'],
    ['relationship', 'orienting*4 becoming*3 being*3 leaving*2'],
  ])('%s', (id, expected) => {
    const phases = expected.split(' ').flatMap((part) => {
      const [phase = '', times] = part.split('*');
      return Array<string>(Number(times)).fill(phase);
    });
    expect(Object.values(lens(id).moments)).toEqual(phases);
    expect(lens(id).handoffs).toBe(new Set(phases).size - 1);
  });

  it('active takes the step itself, and sees by functions only what a function owns', () => {
    expect(Object.values(lens('active').moments)).toEqual(TWELVE);
    expect(lens('functional').seen).toBe(0);
    expect(lens('value-chain').seen).toBe(0);
  });
});

describe('what is set on a moment', () => {
  it('counts without contact, and "none" hides the moment even with contact', () => {
    const { lens } = seeing({
      moments: [
        {
          id: 'set',
          step: 'prepare',
          name: 'Set',
          target: 'conversion',
          product: 'repeat',
          activePhase: 'Pack',
        },
        {
          id: 'none',
          step: 'start',
          name: 'None',
          target: 'none',
          product: 'none',
          activePhase: '  Arrive ',
          touchpoints: [desk('Desk')],
        },
        { id: 'blank', step: 'use', name: 'Blank', activePhase: '  ', touchpoints: [desk('Desk')] },
        { id: 'planned', step: 'use', name: 'Planned', touchpoints: [{ name: 'App', state: 'planned' }] },
      ],
    });
    expect(lens('target').moments).toEqual({
      set: 'conversion',
      none: null,
      blank: 'retention',
      planned: null,
    });
    expect(lens('engagement').moments).toEqual({
      set: 'repeat',
      none: null,
      blank: 'aftersales',
      planned: null,
    });
    expect(lens('active').moments).toEqual({ set: null, none: 'Arrive', blank: 'use', planned: null });
    expect(lens('goal-oriented').seen).toBe(4);
    expect(lens('target').why).toEqual({
      none: 'Because somebody has said that it has no target.',
      planned: 'Because no target is set here, and without contact none is taken from the step.',
    });
  });
});

describe('lenses that go by functions', () => {
  const departments = [
    { name: 'Desk', function: 'service' as const },
    { name: 'Shop', function: 'sales' as const },
    { name: 'Lab', function: 'product' as const },
    'Nameless',
  ];
  it('take the first of their phases that is present', () => {
    const { lens } = seeing({
      departments,
      workspace: { lenses: ['functional', 'value-chain'] },
      moments: [
        { id: 'both', step: 'use', name: 'Both', touchpoints: [desk('A', 'desk'), desk('B', 'shop')] },
        { id: 'lab', step: 'use', name: 'Lab', touchpoints: [desk('A', 'lab'), desk('B', 'desk')] },
        { id: 'bare', step: 'use', name: 'Bare', touchpoints: [desk('A', 'nameless'), desk('B')] },
        {
          id: 'unused',
          step: 'use',
          name: 'Unused',
          touchpoints: [{ ...desk('A', 'shop'), state: 'unused' }],
        },
      ],
    });
    expect(lens('functional').moments).toEqual({ both: 'sales', lab: 'service', bare: null, unused: null });
    expect(lens('value-chain').moments).toEqual({ both: 'sales', lab: 'product', bare: null, unused: null });
    expect(lens('functional').why.bare).toBe(
      'Because no department with the function marketing, sales or service owns an active touchpoint here.',
    );
  });
});

describe('lenses of the workspace', () => {
  const see = (
    sees: 'functions' | 'contact' | 'everything',
    phases: { id: string; name: string; steps?: string[]; function?: 'sales' | 'service' }[],
  ) =>
    seeing({
      departments: [{ name: 'Desk', function: 'service' }],
      workspace: {
        lenses: ['mine'],
        ownLenses: [{ id: 'mine', name: 'Mine', looksFrom: 'customer', sees, phases }],
      },
      moments: [
        { id: 'pack', step: 'prepare', name: 'Pack' },
        { id: 'arrive', step: 'start', name: 'Arrive', touchpoints: [desk('Desk', 'desk')] },
        { id: 'stay', step: 'use', name: 'Stay', touchpoints: [desk('Desk', 'desk')] },
      ],
    }).lens('mine');

  it('see by functions, in the steps of the phase where it names some', () => {
    const { moments, why } = see('functions', [
      { id: 'a', name: 'A', steps: ['start'], function: 'service' },
      { id: 'b', name: 'B', function: 'sales' },
      { id: 'c', name: 'C' },
    ]);
    expect(moments).toEqual({ pack: null, arrive: 'a', stay: null });
    expect(why.stay).toContain('“Use”');
    expect(see('functions', [{ id: 'a', name: 'A', function: 'service' }]).moments.stay).toBe('a');
  });

  it('see by contact or everything, in the first phase that holds the step', () => {
    const phases = [
      { id: 'none', name: 'None' },
      { id: 'way', name: 'Way', steps: ['prepare', 'start'] },
      { id: 'late', name: 'Late', steps: ['start'] },
    ];
    expect(see('contact', phases).moments).toEqual({ pack: null, arrive: 'way', stay: null });
    expect(see('everything', phases).moments).toEqual({ pack: 'way', arrive: 'way', stay: null });
  });
});

describe('a framework of the workspace’s own', () => {
  it('has no defaults in steps of its own, but keeps those of the steps it kept', () => {
    const { lens } = seeing({
      workspace: {
        stages: [
          {
            id: 'trip',
            name: 'Trip',
            steps: [
              { id: 'fly', name: 'Fly' },
              { id: 'use', name: 'Stay' },
            ],
          },
        ],
      },
      moments: ['fly', 'use'].map((step) => ({ id: step, step, name: step, touchpoints: [desk('Desk')] })),
    });
    expect(lens('target').moments).toEqual({ fly: null, use: 'retention' });
    expect(lens('target').why.fly).toContain('“Fly”');
    expect(lens('goal-oriented').moments).toEqual({ fly: 'trip', use: 'trip' });
  });
});

describe('stretches between phases', () => {
  const departments = [
    { name: 'Shop', function: 'sales' as const },
    { name: 'Desk', function: 'service' as const },
  ];
  const at = (id: string, step: string, department?: string) => ({
    id,
    step,
    name: id,
    touchpoints: department ? [desk('There', department)] : [],
  });

  it('name both phases, also going back, and leave out what lies before, after or inside one phase', () => {
    const { lens, findings } = seeing({
      departments,
      workspace: { lenses: ['functional', 'goal-oriented'] },
      moments: [
        at('first', 'trigger'),
        at('shop', 'acquire', 'shop'),
        at('inside', 'acquire'),
        at('shop-again', 'acquire', 'shop'),
        at('pack', 'prepare'),
        at('travel', 'prepare'),
        at('desk', 'start', 'desk'),
        at('call', 'prepare'),
        at('shop-back', 'acquire', 'shop'),
        at('desk-next', 'use', 'desk'),
        at('last', 'continue'),
      ],
    });
    expect(lens('functional')).toMatchObject({
      seen: 5,
      handoffs: 3,
      between: [
        { from: 'sales', to: 'service', moments: ['pack', 'travel'] },
        { from: 'service', to: 'sales', moments: ['call'] },
      ],
    });
    const between = findings.filter(({ rule }) => rule === 'between-phases');
    expect(
      between.map(({ key, severity, lens: id, moment, step }) => [key, severity, id, moment, step]),
    ).toEqual([
      ['between-phases:functional:pack', 'high', 'functional', 'pack', 'prepare'],
      ['between-phases:functional:call', 'high', 'functional', 'call', 'prepare'],
    ]);
    const alone = findings.filter(({ rule }) => rule === 'seen-by-one-lens');
    expect(alone.map(({ key, lens: id }) => [key, id])).toEqual(
      ['first', 'inside', 'pack', 'travel', 'call', 'last']
        .map((id) => [`seen-by-one-lens:${id}`, 'goal-oriented'])
        .sort((a, b) => order(a[0]) - order(b[0])),
    );
  });

  // Findings stand by step first: acquire before prepare.
  const order = (key = '') =>
    ['first', 'inside', 'pack', 'travel', 'call', 'last'].indexOf(key.split(':')[1] ?? '');
});
