import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { allLenses } from '@/lib/lenses';
import { blindPhases } from '@/lib/lenses/blind-phases';
import { copyOfLens } from '@/lib/lenses/copy-lens';
import { groupByLens } from '@/lib/lenses/group-by-lens';
import { BUILT_IN_LENSES } from '@/lib/lenses/lens-ids';
import { lookAt, lookThrough } from '@/lib/lenses/look-through';
import { sightOfField } from '@/lib/lenses/moment-field';
import { ownLens } from '@/lib/lenses/own-lens';
import { DEPARTMENT_FUNCTIONS } from '@/lib/model/department';
import type { OwnLens } from '@/lib/model/facts';
import { LENS_SIGHTS } from '@/lib/model/lens';

const TWELVE =
  'trigger define explore compare validate choose acquire prepare start use judge continue'.split(' ');

/** A moment in every step without contact, with contact that nobody owns, and with contact of each function. */
const { workspace, journeys } = exampleFacts({
  departments: DEPARTMENT_FUNCTIONS.map((one) => ({ name: one, function: one })),
  moments: TWELVE.flatMap((step) => [
    { step, name: `${step} alone` },
    { step, name: `${step} unowned`, touchpoints: [{ name: 'Mail' }] },
    ...DEPARTMENT_FUNCTIONS.map((department) => ({
      step,
      name: `${step} ${department}`,
      touchpoints: [{ name: 'Mail', department }],
    })),
  ]),
});
const [journey = expect.fail('no journey')] = journeys;
const looked = lookAt(workspace, journey);
const phasesSeen = (lens: Parameters<typeof lookThrough>[0]) =>
  [...lookThrough(lens, looked, workspace, journey).sights.values()].map(({ phase }) => phase);

const own = (lens: Partial<OwnLens>): OwnLens => ({
  id: 'mine',
  name: 'Mine',
  looksFrom: 'customer',
  sees: 'contact',
  phases: [],
  ...lens,
});

describe('a copy of a lens', () => {
  it.each(BUILT_IN_LENSES)('sees what %s sees, as a lens of the workspace', (id) => {
    const original = allLenses(workspace).find((lens) => lens.id === id) ?? expect.fail();
    const { phases, ...copy } = copyOfLens(original, workspace);
    const named = phases.map(({ called: _, ...phase }) => ({ ...phase, name: phase.id }));
    expect(phasesSeen(ownLens(own({ ...copy, phases: named })))).toEqual(phasesSeen(original));
    expect(blindPhases({ ...copy, phases: named }).size).toBe(0);
  });

  it('takes an own lens as it is', () => {
    const phases = [{ id: 'a', name: 'A', steps: ['use'], function: 'sales' as const }];
    const mine = own({ sees: 'functions', phases });
    expect(copyOfLens(ownLens(mine), { ...workspace, ownLenses: [mine] })).toEqual({
      looksFrom: 'customer',
      sees: 'functions',
      phases: [{ id: 'a', called: { own: 'A' }, steps: ['use'], function: 'sales' }],
    });
  });
});

describe('phases that can never see anything', () => {
  it('are those that see no moment of a journey that has every kind of moment', () => {
    const phase = fc.record(
      {
        name: fc.constant('A phase'),
        steps: fc.uniqueArray(fc.constantFrom(...TWELVE.slice(0, 4)), { maxLength: 4 }),
        function: fc.constantFrom(...DEPARTMENT_FUNCTIONS.slice(0, 2)),
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...LENS_SIGHTS), fc.array(phase, { maxLength: 5 }), (sees, drawn) => {
        const lens = own({ sees, phases: drawn.map((one, at) => ({ ...one, id: `p${at}` }) as never) });
        const seen = new Set(phasesSeen(ownLens(lens)));
        const blind = lens.phases.map(({ id }) => id).filter((id) => !seen.has(id));
        expect([...blindPhases(lens).keys()]).toEqual(blind);
      }),
      { numRuns: 300 },
    );
  });

  it('say why', () => {
    const steps = ['use', 'start'];
    const found = blindPhases({
      sees: 'contact',
      phases: [
        { id: 'a', name: 'A', steps: ['use'] },
        { id: 'b', name: 'B' },
        { id: 'c', name: 'C', steps: ['start', 'judge'] },
        { id: 'd', name: 'D', steps },
      ],
    });
    expect([...found]).toEqual([
      ['b', { because: 'no-steps' }],
      ['d', { because: 'behind', phases: ['A', 'C'] }],
    ]);
    expect([...blindPhases({ sees: 'functions', phases: [{ id: 'a', name: 'A', steps }] })]).toEqual([
      ['a', { because: 'no-function' }],
    ]);
  });
});

describe('what a moment says to a lens', () => {
  const fieldOf = (moment: object, contact = true) => {
    const facts = exampleFacts({
      moments: [
        { step: 'choose', name: 'Choose', ...(contact && { touchpoints: [{ name: 'Mail' }] }), ...moment },
      ],
    });
    const [only = expect.fail()] = lookAt(facts.workspace, facts.journeys[0] ?? expect.fail());
    return only;
  };

  it('is taken from its step until somebody sets it, and comes back', () => {
    expect(sightOfField('target', fieldOf({}))).toEqual({
      isSet: false,
      now: { phase: 'conversion' },
      byDefault: { phase: 'conversion' },
    });
    expect(sightOfField('target', fieldOf({ target: 'retention' }))).toEqual({
      isSet: true,
      now: { phase: 'retention' },
      byDefault: { phase: 'conversion' },
    });
    expect(sightOfField('product', fieldOf({ product: 'none' })).now.phase).toBeNull();
    expect(sightOfField('activePhase', fieldOf({ activePhase: '  ' }))).toMatchObject({
      isSet: false,
      now: { phase: 'choose' },
    });
  });

  it('does not help the active lens where there is no contact', () => {
    const { isSet, now } = sightOfField('activePhase', fieldOf({ activePhase: 'Book' }, false));
    expect([isSet, now.phase]).toEqual([true, null]);
  });
});

describe('who looks through which lens', () => {
  it('groups departments by lens, in the order of the lenses, and keeps who has not said', () => {
    const facts = exampleFacts({
      departments: [
        { name: 'Finance', lens: 'target' },
        { name: 'Web', lens: 'functional' },
        'IT',
        { name: 'Sales', lens: 'target' },
      ],
    });
    const { groups, silent } = groupByLens(facts.workspace);
    expect(groups.map(({ lens, departments }) => [lens.id, departments.map(({ name }) => name)])).toEqual([
      ['functional', ['Web']],
      ['target', ['Finance', 'Sales']],
    ]);
    expect(silent.map(({ name }) => name)).toEqual(['IT']);
  });
});
