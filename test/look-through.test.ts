import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBaton } from '@/lib/baton/find-baton';
import { EXAMPLES } from '@/lib/examples';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { stagesOf } from '@/lib/framework/twelve-steps';
import { type ExampleDraft, exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import { groupGaps } from '@/lib/gaps/group-gaps';
import { hideInGroups } from '@/lib/gaps/hide-in-groups';
import { hiddenBy, seenBaton } from '@/lib/lenses/hidden-by';
import { holesOf } from '@/lib/lenses/holes';
import { seenIn, unseen } from '@/lib/lenses/lens';
import { lookThroughAll } from '@/lib/lenses/look-through';
import { phaseHandoffs } from '@/lib/lenses/phase-handoffs';
import { stretchesOf } from '@/lib/lenses/stretches';
import type { WorkspaceFacts } from '@/lib/model/facts';
import { TEXTS } from '@/lib/text/languages';

/** A journey through one of its lenses, with all that hangs on it. */
function through(lens: string, { workspace, journeys }: WorkspaceFacts) {
  const [journey] = journeys;
  const view = journey && lookThroughAll(workspace, journey).find((one) => one.lens.id === lens);
  if (!view) throw new Error(`no journey through ${lens}`);
  const steps = stagesOf(workspace).flatMap((stage) => stage.steps);
  const baton = findBaton(steps, journey);
  const { findings } = findGaps(workspace, journey, '2026-11-25');
  const hidden = hiddenBy(view, journey, baton, findings);
  return { workspace, journey, view, steps, baton, findings, hidden };
}

const owned = (department: string) => [{ name: 'Mail', department }];

/** Sales books, nobody packs with the guest, the desk receives them; later they book again with sales. */
const HOTEL: ExampleDraft = {
  departments: [
    { name: 'Sales', function: 'sales' },
    { name: 'Desk', function: 'service' },
    { name: 'Finance', function: 'other' },
  ],
  moments: [
    { step: 'acquire', name: 'Book', touchpoints: owned('sales') },
    { step: 'prepare', name: 'Pack', questions: ['Is there an iron?'] },
    { step: 'start', name: 'Check in', touchpoints: owned('desk') },
    { step: 'start', name: 'Wait', touchpoints: owned('finance') },
    { step: 'acquire', name: 'Book again', touchpoints: owned('sales') },
  ],
  roles: {
    sales: { acquire: 'leads', prepare: ['supports', 'Sends a list'] },
    desk: { start: 'leads' },
    finance: { acquire: 'supports', prepare: 'informed' },
  },
  handoffs: [{ fromStep: 'acquire', toStep: 'start', from: 'sales', to: 'desk', confirmedBy: ['sales'] }],
};

describe('what disappears through a lens', () => {
  const { hidden, findings, baton, view, journey, steps } = through('functional', exampleFacts(HOTEL));

  it('are the moments that it does not see, and the steps where it sees none', () => {
    expect([...hidden.moments]).toEqual(['pack', 'wait']);
    expect([...hidden.steps]).toEqual(['prepare']);
  });

  it('are the roles in those steps, whoever has them, and no others', () => {
    expect(hidden.roles.size).toBe(2);
    const kept = journey.roles.filter(({ id }) => !hidden.roles.has(id));
    expect(kept.map(({ department, step }) => `${department} ${step}`).toSorted()).toEqual([
      'desk start',
      'finance acquire',
      'sales acquire',
    ]);
  });

  it('is the handoff over a break that lies in hidden steps only', () => {
    expect(baton.passages.map(({ kind }) => kind)).toEqual(['broken']);
    expect([...hidden.handoffs]).toEqual(['acquire start']);
    expect(seenBaton(baton, hidden)).toEqual({
      leadsByStep: new Map([
        ['acquire', ['sales']],
        ['start', ['desk']],
      ]),
      passages: [],
    });
  });

  it('are the findings there; those of a department or of a seen place stay', () => {
    const gone = findings.filter(({ key }) => hidden.findings.has(key));
    expect(gone.length).toBeGreaterThan(0);
    for (const { moment, step, handoff } of gone)
      expect(
        moment === 'pack' || moment === 'wait' || step === 'prepare' || handoff?.fromStep === 'acquire',
      ).toBe(true);
    const stays = findings.filter(({ key }) => !hidden.findings.has(key));
    expect(stays.filter(({ rule }) => rule === 'role-unanswered').length).toBeGreaterThan(0);
    expect(stays.some(({ step, moment }) => step === 'prepare' || moment === 'pack')).toBe(false);
  });

  it('leaves a hole that names the phases around it', () => {
    const order = steps.map(({ id }) => id);
    expect(holesOf(view, journey, hidden, order)).toEqual([
      { steps: ['prepare'], from: 'sales', to: 'service' },
    ]);
    // Pinned elsewhere, a column has other neighbours, but lies between the same phases.
    expect(
      holesOf(view, journey, hidden, ['prepare', ...order.filter((id) => id !== 'prepare')]),
    ).toHaveLength(1);
    expect(holesOf(view, journey, hidden, ['start', 'use'])).toEqual([]);
  });

  it('is nothing where it sees every moment, and no step without moments', () => {
    const whole = through('goal-oriented', exampleFacts(HOTEL)).hidden;
    for (const ids of Object.values(whole)) expect(ids.size).toBe(0);
    const none = through('functional', exampleFacts({ ...HOTEL, moments: [] })).hidden;
    for (const ids of Object.values(none)) expect(ids.size).toBe(0);
  });

  it('is a step on both sides of which a handoff is lost', () => {
    const draft: ExampleDraft = {
      ...HOTEL,
      roles: { ...HOTEL.roles, finance: { prepare: 'leads' } },
    };
    const lost = through('functional', exampleFacts(draft)).hidden.handoffs;
    expect([...lost].toSorted()).toEqual(['acquire prepare', 'prepare start']);
  });

  it('through the functional lens in the example: packing, between sales and service', () => {
    for (const value of Object.values(EXAMPLES)) {
      const file = parseFileValue(value);
      if (!file.ok) throw new Error('the example is not valid');
      const example = through('functional', file.facts);
      expect(example.hidden.moments.has('pack')).toBe(true);
      expect(example.hidden.steps.has('prepare')).toBe(true);
      const order = example.steps.map(({ id }) => id);
      const holes = holesOf(example.view, example.journey, example.hidden, order);
      expect(holes.find((hole) => hole.steps.includes('prepare'))).toEqual({
        steps: ['prepare'],
        from: 'sales',
        to: 'service',
      });
    }
  });
});

describe('stretches of unseen moments', () => {
  const see = (phases: string) =>
    new Map(
      [...phases].map((phase, at) => [
        `${at}`,
        phase === '-' ? unseen({ because: 'no-contact' }) : seenIn(phase),
      ]),
    );

  it('know the phase before and after, or that there is none', () => {
    expect(stretchesOf(see('-a--b-a'))).toEqual([
      { from: null, to: 'a', moments: ['0'] },
      { from: 'a', to: 'b', moments: ['2', '3'] },
      { from: 'b', to: 'a', moments: ['5'] },
    ]);
    expect(stretchesOf(see('a-'))).toEqual([{ from: 'a', to: null, moments: ['1'] }]);
    expect(stretchesOf(see('--'))).toEqual([{ from: null, to: null, moments: ['0', '1'] }]);
    expect(stretchesOf(see(''))).toEqual([]);
  });

  it('hold every unseen moment once, in order', () => {
    const phases = fc.array(fc.constantFrom('a', 'b', '-')).map((some) => some.join(''));
    fc.assert(
      fc.property(phases, (some) => {
        const all = [...some].flatMap((phase, at) => (phase === '-' ? [`${at}`] : []));
        expect(stretchesOf(see(some)).flatMap(({ moments }) => moments)).toEqual(all);
      }),
    );
  });
});

describe('how a change of phase is carried', () => {
  const states = (draft: ExampleDraft) => {
    const { view, journey, steps, baton } = through('functional', exampleFacts(draft));
    return phaseHandoffs(view, journey, steps, baton).map(({ from, to, state }) => `${from} ${to} ${state}`);
  };
  const led: ExampleDraft['roles'] = { sales: { acquire: 'leads' }, desk: { start: 'leads' } };
  const handoff = (confirmedBy: string[]) => [
    { fromStep: 'acquire', toStep: 'start', from: 'sales', to: 'desk', confirmedBy },
  ];
  const moments = HOTEL.moments?.filter(({ name }) => name === 'Book' || name === 'Check in') ?? [];

  it.each([
    ['missing', 'nobody recorded it', { roles: led, handoffs: [] }],
    ['unconfirmed', 'nobody confirms it', { roles: led, handoffs: handoff([]) }],
    ['unconfirmed', 'one side confirms it', { roles: led, handoffs: handoff(['desk']) }],
    ['agreed', 'both sides confirm it', { roles: led, handoffs: handoff(['desk', 'sales']) }],
    [
      'kept',
      'one department leads on',
      { roles: { sales: { acquire: 'leads', start: 'leads' } }, handoffs: [] },
    ],
    ['missing', 'nobody leads at all', { roles: {}, handoffs: [] }],
    ['missing', 'nobody leads after it', { roles: { sales: { acquire: 'leads' } }, handoffs: [] }],
    ['missing', 'nobody leads before it', { roles: { desk: { start: 'leads' } }, handoffs: [] }],
  ] satisfies [string, string, ExampleDraft][])('is %s when %s', (state, _, facts) => {
    expect(states({ ...HOTEL, moments, ...facts })).toEqual([`sales service ${state}`]);
  });

  it('is as bad as the worst passage between its two moments', () => {
    const agreed = { from: 'sales', to: 'finance', confirmedBy: ['sales', 'finance'] };
    const draft: ExampleDraft = {
      ...HOTEL,
      moments,
      roles: { ...led, finance: { prepare: 'leads' } },
      handoffs: [{ fromStep: 'acquire', toStep: 'prepare', ...agreed }],
    };
    expect(states(draft)).toEqual(['sales service missing']);
  });

  it('is missing over a step that nobody leads, and on the way back what is recorded for it', () => {
    expect(states(HOTEL)).toEqual(['sales service missing', 'service sales missing']);
    const way = { fromStep: 'start', toStep: 'acquire', from: 'desk', to: 'sales' };
    const back = [{ ...way, confirmedBy: ['desk', 'sales'] }];
    expect(states({ ...HOTEL, handoffs: back })).toEqual(['sales service missing', 'service sales agreed']);
  });
});

describe('gaps on the page', () => {
  it('give way to voids in their place; what is left keeps the worst that is seen', () => {
    const { findings, hidden, steps, workspace } = through('functional', exampleFacts(HOTEL));
    const order = {
      steps: steps.map(({ id }) => id),
      departments: workspace.departments.map(({ id }) => id),
    };
    for (const by of ['place', 'step', 'department', 'rule', 'severity'] as const) {
      const groups = groupGaps(findings, by, order);
      const rows = hideInGroups(groups, hidden.findings);
      const gone = rows.reduce((sum, row) => sum + (row.kind === 'void' ? row.gaps : row.unseen), 0);
      const all = groups.flatMap((group) => group.findings);
      expect(gone).toBe(all.filter(({ key }) => hidden.findings.has(key)).length);
      for (const [at, row] of rows.entries()) {
        if (row.kind === 'void') expect(rows[at - 1]?.kind).not.toBe('void');
        else {
          expect(row.group.findings.some(({ key }) => hidden.findings.has(key))).toBe(false);
          expect(row.group.severity).toBe(row.group.findings[0].severity);
        }
      }
      expect(hideInGroups(groups, new Set())).toEqual(
        groups.map((group) => ({ kind: 'group', group, unseen: 0 })),
      );
    }
  });
});

describe('what is said of it', () => {
  it('counts what there is and leaves out what there is none of', () => {
    const { disappear } = TEXTS.en.lookThrough;
    const theLens = 'the functional lens';
    expect(disappear({ theLens, moments: 1, roles: 0, handoffs: 0 })).toBe(
      'Through the functional lens 1 moment disappears',
    );
    expect(disappear({ theLens, moments: 1, roles: 0, handoffs: 2 })).toBe(
      'Through the functional lens 1 moment and 2 handoffs disappear',
    );
    expect(TEXTS.nl.lookThrough.disappear({ theLens: 'de bril', moments: 2, roles: 1, handoffs: 0 })).toBe(
      'Door de bril verdwijnen 2 momenten en 1 rol',
    );
  });
});
