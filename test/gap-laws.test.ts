import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stagesOf } from '@/lib/framework/twelve-steps';
import type { ExampleDraft } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import { SEVERITIES } from '@/lib/gaps/finding';
import { groupByPlace } from '@/lib/gaps/group-by-place';
import type { Journey } from '@/lib/model/facts';
import { ROLE_LEVELS } from '@/lib/model/role';
import { analyse, onlyJourney, TODAY } from './support/analysed-draft';

const STEPS = stagesOf({ language: 'en' })
  .flatMap((stage) => stage.steps.map(({ id }) => id))
  .slice(5, 11);
const DEPARTMENTS = ['sales', 'web', 'desk'];
const anyStep = fc.constantFrom(...STEPS);
const anyDepartment = fc.constantFrom(...DEPARTMENTS);
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength });

const anyMoment = fc.record(
  {
    step: anyStep,
    name: fc.constant('Moment'),
    durationDays: fc.constantFrom(0, 7, 8),
    feeling: fc.constantFrom(-2 as const, 0 as const, 1 as const),
    questions: some(fc.constantFrom('An iron?', ' '), 1),
    touchpoints: some(
      fc.record(
        {
          name: fc.constant('Mail'),
          department: anyDepartment,
          state: fc.constantFrom('active' as const, 'unused' as const, 'planned' as const),
        },
        { requiredKeys: ['name'] },
      ),
      2,
    ),
    absence: fc.record(
      {
        state: fc.constantFrom('open' as const, 'could-help' as const, 'left-alone' as const),
        reason: fc.constantFrom('Theirs', ''),
      },
      { requiredKeys: ['state'] },
    ),
    opportunities: some(fc.constant('A list'), 1),
  },
  { requiredKeys: ['step', 'name'] },
);
const anyHandoff = fc
  .record(
    {
      fromStep: anyStep,
      toStep: anyStep,
      from: anyDepartment,
      to: anyDepartment,
      passes: fc.constantFrom('The booking', ' '),
      trigger: fc.constant('Paid'),
      confirmedBy: fc.subarray(DEPARTMENTS),
    },
    { requiredKeys: ['fromStep', 'toStep', 'from', 'to'] },
  )
  .filter(({ fromStep, toStep }) => fromStep !== toStep);
const anyLevel = fc.oneof(
  fc.constantFrom(...ROLE_LEVELS),
  fc.constant(['leads', 'Helps the guest'] as const),
);

const anyDraft: fc.Arbitrary<ExampleDraft> = fc
  .record({
    moments: some(anyMoment, 8),
    roles: fc.dictionary(anyDepartment, fc.dictionary(anyStep, anyLevel)),
    handoffs: some(anyHandoff, 5),
    ways: some(some(fc.nat(), 4), 2),
  })
  .map(({ moments, ways, ...rest }) => {
    const named = moments.map((moment, at) => ({ ...moment, id: `m${at}` }));
    const scenarios = ways.map((way, at) => ({
      name: `Way ${at}`,
      moments: named.length === 0 ? [] : way.map((nth) => `m${nth % named.length}`),
    }));
    return { departments: ['Sales', 'Web', 'Desk'], moments: named, scenarios, ...rest };
  });

describe('in any journey', () => {
  it('findings have keys of their own, no rule fails, and owners are never also informed', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { findings, failedRules } = analyse(draft);
        expect(failedRules).toEqual([]);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        for (const { owners, informed } of findings)
          expect(owners.filter((id) => informed.includes(id))).toEqual([]);
      }),
    );
  });

  it('findings come worst first, and every one stands on exactly one card', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { findings } = analyse(draft);
        const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        const onCards = groupByPlace(findings).flatMap((card) => card.findings);
        expect(onCards).toHaveLength(findings.length);
        expect(new Set(onCards)).toEqual(new Set(findings));
      }),
    );
  });

  it('an open moment without contact is either unserved or unexamined, and no other is', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { findings } = analyse(draft);
        for (const moment of onlyJourney(draft).journey.moments) {
          const said = findings.filter(
            ({ rule, moment: at }) => rule.startsWith('non-touchpoint-') && at === moment.id,
          );
          const contact = moment.touchpoints.some(({ state }) => state === 'active');
          const { state, reason } = moment.absence ?? {};
          const settled =
            (state === 'left-alone' && reason === 'Theirs') ||
            (state === 'could-help' && moment.opportunities.length > 0);
          expect(said).toHaveLength(contact || settled ? 0 : 1);
        }
      }),
    );
  });

  it('accepting a gap changes the state of that one finding and nothing else', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (draft, nth) => {
        const { workspace, journey } = onlyJourney(draft);
        const before = findGaps(workspace, journey, TODAY).findings;
        const chosen = before[nth % Math.max(before.length, 1)];
        if (!chosen) return;
        const accepted: Journey['accepted'] = [{ id: 'a', gap: chosen.key, reason: 'For now' }];
        const after = findGaps(workspace, { ...journey, accepted }, TODAY).findings;
        expect(after).toEqual(
          before.map((finding) => (finding === chosen ? { ...finding, state: 'accepted' } : finding)),
        );
      }),
    );
  });

  it('two handoffs that are alike keep their keys, whichever was typed first', () => {
    const twin = { fromStep: 'acquire', toStep: 'start', from: 'sales', to: 'desk' };
    const { workspace, journey } = onlyJourney({
      departments: ['Sales', 'Desk'],
      handoffs: [{ ...twin, confirmedBy: ['sales'] }, twin],
    });
    const retyped = { ...journey, handoffs: journey.handoffs.toReversed() };
    expect(findGaps(workspace, retyped, TODAY)).toEqual(findGaps(workspace, journey, TODAY));
  });

  it('the order in which roles and handoffs were typed changes nothing', () => {
    const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
    fc.assert(
      fc.property(
        anyDraft.chain((draft) => {
          const { workspace, journey } = onlyJourney(draft);
          return fc
            .record({ roles: shuffled(journey.roles), handoffs: shuffled(journey.handoffs) })
            .map((typed) => ({ workspace, journey, retyped: { ...journey, ...typed } }));
        }),
        ({ workspace, journey, retyped }) => {
          expect(findGaps(workspace, retyped, TODAY)).toEqual(findGaps(workspace, journey, TODAY));
        },
      ),
    );
  });
});
