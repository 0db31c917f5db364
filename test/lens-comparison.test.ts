import { describe, expect, it } from 'vitest';
import { chosenPair } from '@/app/w/[workspaceId]/journeys/[journeyId]/lenses/chosen-pair';
import { EXAMPLES } from '@/lib/examples';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { type ExampleDraft, exampleFacts } from '@/lib/gaps/example-facts';
import { allLenses, lensesOf } from '@/lib/lenses';
import { compareLenses, SEEN_BY } from '@/lib/lenses/compare-lenses';
import { lookThroughAll } from '@/lib/lenses/look-through';
import type { WorkspaceFacts } from '@/lib/model/facts';

function comparing({ workspace, journeys: [journey] }: WorkspaceFacts, first: string, second: string) {
  const views = lookThroughAll(workspace, journey ?? expect.fail('no journey'));
  const view = (id: string) => views.find(({ lens }) => lens.id === id) ?? expect.fail(id);
  const { moments, handoffs } = compareLenses(view(first), view(second));
  const said = (change: { from: string; to: string }) => `${change.from} to ${change.to}`;
  return {
    moments: Object.fromEntries(SEEN_BY.map((by) => [by, moments[by].map(({ moment }) => moment)])),
    onlyA: handoffs.onlyA.map(said),
    onlyB: handoffs.onlyB.map(said),
    both: handoffs.both.map(({ a, b }) => `${said(a)} = ${said(b)}`),
    whole: { moments, handoffs },
  };
}

const hotel: ExampleDraft = {
  departments: [
    { name: 'Ads', function: 'marketing' },
    { name: 'Reservations', function: 'sales' },
    { name: 'Desk', function: 'service' },
  ],
  moments: [
    { id: 'ad', step: 'explore', name: 'Ad', touchpoints: [{ name: 'Ad', department: 'ads' }] },
    { id: 'ask', step: 'define', name: 'Ask', target: 'acquisition' },
    {
      id: 'book',
      step: 'acquire',
      name: 'Book',
      touchpoints: [{ name: 'Page', department: 'reservations' }],
    },
    {
      id: 'pay',
      step: 'acquire',
      name: 'Pay',
      target: 'retention',
      touchpoints: [{ name: 'Page', department: 'reservations' }],
    },
    { id: 'pack', step: 'prepare', name: 'Pack' },
    { id: 'arrive', step: 'start', name: 'Arrive', touchpoints: [{ name: 'Desk', department: 'desk' }] },
    {
      id: 'hush',
      step: 'use',
      name: 'Hush',
      target: 'none',
      touchpoints: [{ name: 'Desk', department: 'desk' }],
    },
  ],
};

describe('two lenses side by side', () => {
  it('sort every moment by who sees it, in the customer’s order, with the reason where one is blind', () => {
    const { moments, whole } = comparing(exampleFacts(hotel), 'functional', 'target');
    expect(moments).toEqual({
      onlyA: ['hush'],
      onlyB: ['ask'],
      both: ['ad', 'book', 'pay', 'arrive'],
      neither: ['pack'],
    });
    expect(whole.moments.onlyA[0]).toEqual({
      moment: 'hush',
      a: { phase: 'service' },
      b: { phase: null, blind: { because: 'set-to-none', field: 'target' } },
    });
  });

  it('tell the handoffs at the same place from those that only one has', () => {
    const facts = exampleFacts(hotel);
    const { onlyA, onlyB, both } = comparing(facts, 'functional', 'target');
    // Both go over between ad and book; target changes while booking, functions change on the way to the desk.
    expect(both).toEqual(['marketing to sales = acquisition to conversion']);
    expect(onlyA).toEqual(['sales to service']);
    expect(onlyB).toEqual(['conversion to retention']);
    const turned = comparing(facts, 'target', 'functional');
    expect([turned.onlyA, turned.onlyB]).toEqual([onlyB, onlyA]);
  });

  it('are the same lens twice: everything is in both or in neither', () => {
    const { moments, onlyA, onlyB, whole } = comparing(exampleFacts(hotel), 'target', 'target');
    expect([moments.onlyA, moments.onlyB, onlyA, onlyB]).toEqual([[], [], [], []]);
    expect(whole.handoffs.both.every(({ a, b }) => a.fromMoment === b.fromMoment)).toBe(true);
  });

  it('show packing of the example to the goal-oriented lens alone', () => {
    const parsed = parseFileValue(EXAMPLES.en);
    if (!parsed.ok) throw new Error('the example is not valid');
    const { moments, onlyA } = comparing(parsed.facts, 'functional', 'goal-oriented');
    expect(moments.onlyB).toContain('pack');
    expect(moments.onlyA).toEqual([]);
    expect(onlyA).toContain('sales to service');
  });
});

describe('the pair that an address names', () => {
  const pairOf = (address: string, lenses?: string[]) => {
    const workspace = { ownLenses: [], ...(lenses && { lenses }) };
    const pair = chosenPair(address, allLenses(workspace), lensesOf(workspace));
    return pair && [pair.a.id, pair.b.id, pair.isUnknown];
  };
  it.each([
    ['target,relationship', ['target', 'relationship', false]],
    ['', ['functional', 'goal-oriented', false]],
    ['active', ['active', 'functional', false]],
    ['goal-oriented,goal-oriented', ['goal-oriented', 'functional', false]],
    ['gone,target', ['target', 'functional', true]],
  ])('%s', (address, expected) => expect(pairOf(address)).toEqual(expected));

  it('is found also where hardly a lens is on', () => {
    expect(pairOf('', ['active'])).toEqual(['active', 'functional', false]);
    expect(pairOf('', [])).toEqual(['functional', 'target', false]);
  });
});
