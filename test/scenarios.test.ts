import { describe, expect, it } from 'vitest';
import { compareScenarios } from '@/lib/baton/compare-scenarios';
import { scenarioPassages } from '@/lib/baton/scenario-passages';
import { stagesOf } from '@/lib/framework/twelve-steps';
import { exampleFacts } from '@/lib/gaps/example-facts';

const facts = exampleFacts({
  departments: ['Sales', 'Desk', 'Bar'],
  moments: [
    { step: 'acquire', name: 'Book' },
    { step: 'start', name: 'Arrive' },
    { step: 'use', name: 'Drink' },
    { step: 'judge', name: 'Pay' },
  ],
  roles: { sales: { acquire: 'leads' }, desk: { start: 'leads', judge: 'leads' }, bar: { use: 'leads' } },
  handoffs: [
    { fromStep: 'acquire', toStep: 'start', from: 'sales', to: 'desk', confirmedBy: ['sales', 'desk'] },
  ],
  scenarios: [
    { name: 'Whole', moments: ['book', 'arrive', 'drink', 'pay'] },
    { name: 'Late', moments: ['book', 'drink', 'arrive', 'drink', 'arrive'] },
  ],
});
const { workspace } = facts;
const [journey] = facts.journeys;
if (!journey) throw new Error('the journey is gone');
const steps = stagesOf(workspace).flatMap((stage) => stage.steps);
const [whole, late] = journey.scenarios;
if (!whole || !late) throw new Error('the ways are gone');
const passagesOf = (scenario: typeof whole) =>
  scenarioPassages(steps, journey, scenario).map(({ fromStep, toStep, goesBack, skipped, ...passage }) => ({
    pair: `${fromStep} ${toStep}`,
    goesBack,
    skipped,
    state: passage.kind === 'handed' ? passage.state : passage.kind,
  }));

describe('the baton along a way through', () => {
  it('hands over wherever the lead changes, with the state of its handoff', () => {
    expect(passagesOf(whole).map(({ pair, state }) => `${pair}: ${state}`)).toEqual([
      'acquire start: agreed',
      'start use: missing',
      'use judge: missing',
    ]);
  });

  it('names the steps that it skips, and where it goes back; the same handoff only once', () => {
    expect(passagesOf(late)).toEqual([
      { pair: 'acquire use', goesBack: false, skipped: ['prepare', 'start'], state: 'missing' },
      { pair: 'use start', goesBack: true, skipped: [], state: 'missing' },
      { pair: 'start use', goesBack: false, skipped: [], state: 'missing' },
    ]);
  });

  it('breaks where nobody leads a step that it comes by', () => {
    const roles = journey.roles.filter(({ step }) => step !== 'start');
    const broken = scenarioPassages(steps, { ...journey, roles }, whole);
    expect(broken[0]).toMatchObject({ kind: 'broken', fromStep: 'acquire', toStep: 'use', unled: ['start'] });
  });

  it('forgets moments that are gone', () => {
    const moments = journey.moments.filter(({ id }) => id !== 'arrive');
    const left = scenarioPassages(steps, { ...journey, moments }, whole);
    expect(left[0]).toMatchObject({ fromStep: 'acquire', toStep: 'use', skipped: ['prepare', 'start'] });
  });
});

describe('two ways beside each other', () => {
  it('differ in moments, order and handoffs', () => {
    const found = compareScenarios(steps, journey, whole, late);
    expect([found.onlyFirst, found.onlySecond, found.otherOrder]).toEqual([['pay'], [], true]);
    const pairs = (passages: typeof found.handoffsOnlyFirst) =>
      passages.map((p) => `${p.fromStep} ${p.toStep}`);
    expect(pairs(found.handoffsOnlyFirst)).toEqual(['acquire start', 'use judge']);
    expect(pairs(found.handoffsOnlySecond)).toEqual(['acquire use', 'use start']);
  });

  it('do not differ from themselves', () => {
    const found = compareScenarios(steps, journey, whole, whole);
    expect(
      Object.values(found).every((part) => part === false || (Array.isArray(part) && part.length === 0)),
    ).toBe(true);
  });
});
