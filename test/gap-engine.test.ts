import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countByStep } from '@/lib/gaps/count-by-step';
import type { ExampleDraft } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Finding, Place, Severity } from '@/lib/gaps/finding';
import { groupByPlace } from '@/lib/gaps/group-by-place';
import type { Found, Rule, RuleId } from '@/lib/gaps/rule';
import { RULES } from '@/lib/gaps/rules';
import { stepWithoutLead } from '@/lib/gaps/rules/step-without-lead';
import { en } from '@/lib/text/en';
import { nl } from '@/lib/text/nl';
import { analyse, onlyJourney, TODAY } from './support/analysed-draft';

/** A rule that finds just these. */
const finds = (...found: Partial<Found<RuleId>>[]): Rule => ({
  ...stepWithoutLead,
  find: () => found.map((one) => ({ ids: [], owners: [], params: { step: '', nearest: [] }, ...one })),
});
const fails: Rule = {
  ...stepWithoutLead,
  find: () => {
    throw new Error('no such step');
  },
};

const PACKING: ExampleDraft = {
  departments: ['Sales', 'Desk'],
  moments: [
    { step: 'acquire', name: 'Book' },
    { step: 'prepare', name: 'Pack' },
  ],
};
const KEY = 'step-without-lead:prepare';

describe('the registry of rules', () => {
  it('L7: folder, registry and texts of both languages hold the same rules', () => {
    const files = readdirSync(new URL('../lib/gaps/rules', import.meta.url))
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    const ids = RULES.map((rule) => rule.id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(files.sort()).toEqual(ids);
    expect(Object.keys(en.gaps).sort()).toEqual(ids);
    expect(Object.keys(nl.gaps).sort()).toEqual(ids);
  });
});

describe('a rule that throws', () => {
  it('L6: is named with its message, and the others speak on', () => {
    const analysis = analyse(PACKING, [fails, finds({ step: 'prepare', ids: ['prepare'] })]);
    expect(analysis.failedRules).toEqual([{ rule: 'step-without-lead', message: 'no such step' }]);
    expect(analysis.findings.map(({ key }) => key)).toEqual([KEY]);
  });

  it('L6: says so whatever it throws', () => {
    const throwsText: Rule = {
      ...stepWithoutLead,
      find: () => {
        throw 'nothing here';
      },
    };
    expect(analyse(PACKING, [throwsText]).failedRules).toEqual([
      { rule: 'step-without-lead', message: 'nothing here' },
    ]);
  });
});

describe('a journey in which nothing is filled in', () => {
  it('has no gaps, whatever its workspace holds', () => {
    expect(analyse({ departments: ['Sales', 'Desk'] })).toEqual({ findings: [], failedRules: [] });
  });

  it('has begun with the first thing of any kind', () => {
    const beginnings: ExampleDraft[] = [
      { moments: [{ step: 'use', name: 'Stay' }] },
      { roles: { sales: { use: 'none' } } },
      { handoffs: [{ fromStep: 'acquire', toStep: 'start', from: 'sales', to: 'desk' }] },
      { scenarios: [{ name: 'Late', moments: [] }] },
      { assumptions: [{ text: 'Guests come by train', grade: 'observed' }] },
      { reviewed: { use: TODAY } },
      { actions: [{ text: 'Ask ten guests' }] },
      { accepted: [{ gap: 'step-unexplored:use', reason: 'Not ours' }] },
    ];
    for (const beginning of beginnings)
      expect(analyse({ departments: ['Sales', 'Desk'], ...beginning }).findings).not.toEqual([]);
  });

  it('has not begun with items that say nothing', () => {
    const blank: ExampleDraft = { assumptions: [{ text: ' ', grade: 'assumed' }], actions: [{ text: '' }] };
    expect(analyse({ departments: ['Sales'], ...blank }).findings).toEqual([]);
  });
});

describe('a finding', () => {
  const one = (found: Partial<Found<RuleId>>, more: ExampleDraft = {}) =>
    analyse({ ...PACKING, departments: ['Sales', 'Web', 'Desk'], ...more }, [finds(found)]).findings[0];

  it('has its own severity, else that of its rule', () => {
    expect(one({})?.severity).toBe('critical');
    expect(one({ severity: 'low' })?.severity).toBe('low');
  });

  it('names departments once, in their order, and none that is gone', () => {
    const finding = one({ owners: ['desk', 'gone', 'sales', 'desk'], informed: ['web', 'gone', 'web'] });
    expect(finding?.owners).toEqual(['sales', 'desk']);
    expect(finding?.informed).toEqual(['web']);
  });

  it('never informs an owner', () => {
    expect(one({ owners: ['web'], informed: ['desk', 'web'] })?.informed).toEqual(['desk']);
  });

  it.each([
    ['open', 'nobody has answered it', {}],
    ['action', 'somebody works on it', { actions: [{ text: 'Ask', gap: KEY }] }],
    [
      'open',
      'the action is done and the gap is still there',
      { actions: [{ text: 'Ask', gap: KEY, done: true }] },
    ],
    [
      'action',
      'one action is done and another is not',
      {
        actions: [
          { text: 'Ask', gap: KEY, done: true },
          { text: 'Decide', gap: KEY },
        ],
      },
    ],
    ['open', 'the action says nothing', { actions: [{ text: ' ', gap: KEY }] }],
    ['open', 'the action is about something else', { actions: [{ text: 'Ask', gap: `${KEY}:x` }] }],
    ['accepted', 'people accept it', { accepted: [{ gap: KEY, reason: 'Not ours' }] }],
    [
      'accepted',
      'people accept it though an action exists',
      {
        accepted: [{ gap: KEY, reason: 'Not ours' }],
        actions: [{ text: 'Ask', gap: KEY }],
      },
    ],
  ] satisfies [string, string, ExampleDraft][])('is %s when %s', (state, _, answers) => {
    expect(one({ ids: ['prepare'] }, answers)?.state).toBe(state);
  });
});

describe('the order of findings', () => {
  const placesIn = (...found: (Place & { severity?: Severity })[]) =>
    analyse(PACKING, [finds(...found)]).findings.map(({ severity, step, moment, department, handoff }) =>
      [severity, handoff ? `${handoff.fromStep}-${handoff.toStep}` : step, moment, department]
        .filter((part) => part !== undefined)
        .join(' '),
    );

  it('is worst first, then that of the journey; departments come after steps, the workspace last', () => {
    const found: (Place & { severity: Severity })[] = [
      { severity: 'high' },
      { severity: 'high', department: 'desk' },
      { severity: 'high', department: 'sales' },
      { severity: 'high', step: 'prepare', moment: 'pack' },
      { severity: 'high', moment: 'pack' },
      { severity: 'high', step: 'prepare', department: 'desk' },
      { severity: 'high', step: 'prepare', department: 'sales' },
      { severity: 'high', step: 'prepare' },
      { severity: 'high', handoff: { fromStep: 'acquire', toStep: 'start' } },
      { severity: 'high', handoff: { fromStep: 'acquire', toStep: 'prepare' } },
      { severity: 'high', step: 'acquire', moment: 'book' },
      { severity: 'low', step: 'trigger' },
      { severity: 'medium', step: 'trigger' },
      { severity: 'critical', step: 'continue' },
    ];
    const inOrder = [
      'critical continue',
      'high acquire-prepare',
      'high acquire-start',
      'high acquire book',
      'high prepare',
      'high prepare sales',
      'high prepare desk',
      'high prepare pack',
      'high pack',
      'high sales',
      'high desk',
      'high',
      'medium trigger',
      'low trigger',
    ];
    expect(placesIn(...found)).toEqual(inOrder);
  });

  it('is that of the catalogue where all else is equal', () => {
    const { findings } = analyse({ ...PACKING, moments: [{ step: 'use', name: 'Stay' }] }, RULES);
    const onMoment = findings.filter(({ step, severity }) => step === 'use' && severity === 'critical');
    expect(onMoment.map(({ rule }) => rule)[0]).toBe('step-without-lead');
  });
});

describe('cards by place', () => {
  const finding = (severity: Severity, place: Place, key = 'k'): Finding => ({
    key,
    rule: 'step-without-lead',
    severity,
    owners: [],
    informed: [],
    state: 'open',
    params: {},
    ...place,
  });

  it('hold all findings of one place, worst first', () => {
    const cards = groupByPlace([
      finding('low', { step: 'prepare', moment: 'pack' }, 'a'),
      finding('critical', { step: 'prepare', moment: 'pack' }, 'b'),
      finding('high', { step: 'prepare', moment: 'pack', lens: 'active' }, 'c'),
    ]);
    expect(cards).toHaveLength(1);
    expect(cards[0]?.severity).toBe('critical');
    expect(cards[0]?.findings.map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });

  it('tell every kind of place apart', () => {
    const cards = groupByPlace([
      finding('high', { step: 'prepare' }),
      finding('high', { step: 'prepare', department: 'sales' }),
      finding('high', { department: 'sales' }),
      finding('high', { handoff: { fromStep: 'acquire', toStep: 'prepare' } }),
      finding('high', { step: 'prepare', moment: 'pack' }),
      finding('high', {}),
    ]);
    expect(cards.map(({ id, place }) => [id, place])).toEqual([
      ['step:prepare', { kind: 'step', step: 'prepare' }],
      ['cell:prepare:sales', { kind: 'cell', step: 'prepare', department: 'sales' }],
      ['department:sales', { kind: 'department', department: 'sales' }],
      ['handoff:acquire:prepare', { kind: 'handoff', fromStep: 'acquire', toStep: 'prepare' }],
      ['moment:pack', { kind: 'moment', moment: 'pack' }],
      ['workspace', { kind: 'workspace' }],
    ]);
  });

  it('come with the most critical findings first, then the most high ones and so on, then in the order of the journey', () => {
    const cards = groupByPlace([
      finding('high', { step: 'trigger' }),
      finding('high', { step: 'define' }),
      finding('high', { step: 'explore' }),
      finding('high', { step: 'explore' }),
      finding('critical', { step: 'continue' }),
      finding('low', { step: 'trigger' }),
      finding('low', { step: 'define' }),
      finding('low', { step: 'define' }),
    ]);
    expect(cards.map(({ id }) => id)).toEqual([
      'step:continue',
      'step:explore',
      'step:define',
      'step:trigger',
    ]);
  });
});

describe('the count by step', () => {
  it('counts what nobody has accepted, and a handoff where the customer arrives', () => {
    const { workspace, journey } = onlyJourney({
      departments: ['Sales', 'Desk'],
      roles: { sales: { acquire: ['leads', 'Books'] }, desk: { start: ['leads', 'Welcomes'] } },
      accepted: [{ gap: 'step-carried-alone:acquire', reason: 'For now' }],
    });
    const counts = countByStep(findGaps(workspace, journey, TODAY).findings);
    expect(counts.get('acquire')).toBeUndefined();
    expect(counts.get('start')).toEqual({ count: 2, worst: 'critical' });
    expect(counts.get('trigger')).toEqual({ count: 1, worst: 'medium' });
  });
});

/* Journeys of all kinds, small enough that their parts meet. */
