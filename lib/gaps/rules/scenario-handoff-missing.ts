import type { Scenario } from '../../model/facts';
import { exampleFacts } from '../example-facts';
import { type GapContext, leadChanges } from '../gap-context';
import type { MappedStep } from '../map-journey';
import { atHandoff } from '../place';
import { defineRule } from '../rule';

/** A scenario skips steps to a later one that others lead, and no handoff counts: one finding a pair of steps. */
export const scenarioHandoffMissing = defineRule({
  id: 'scenario-handoff-missing',
  family: 'handoffs',
  severity: 'high',
  find: (context) =>
    skipsOf(context)
      .filter(({ from, to }) => leadChanges(from, to) && !context.isHandedOver(from, to))
      .map(({ from, to, scenarios }) => ({
        ...atHandoff(from, to),
        params: {
          fromStep: from.name,
          toStep: to.name,
          fromLeads: context.namesOf(from.leads),
          toLeads: context.namesOf(to.leads),
          scenarios: scenarios.map((scenario) => scenario.name),
        },
        owners: [...from.leads, ...to.leads],
      })),
  examples: {
    clear: [
      {
        says: {
          en: 'A late guest goes from booking straight to the bar, and Sales hands them over to Service.',
          nl: 'Een late gast gaat van het boeken meteen naar de bar, en Sales draagt die over aan de bediening.',
        },
        facts: () => lateGuest([{ fromStep: 'acquire', toStep: 'use', from: 'sales', to: 'service' }]),
      },
    ],
    found: [
      {
        says: {
          en: 'A late guest goes from booking straight to the bar, past the reception; nobody tells Service.',
          nl: 'Een late gast gaat van het boeken meteen naar de bar, langs de receptie; niemand zegt het de bediening.',
        },
        facts: () => lateGuest([]),
      },
    ],
  },
});

/** The pairs of steps, the second later, that scenarios go between while other explored steps lie between them. */
function skipsOf({ journey, momentById, followEachOther }: GapContext) {
  const skips = new Map<string, { from: MappedStep; to: MappedStep; scenarios: Scenario[] }>();
  for (const scenario of journey.scenarios) {
    for (const [at, id] of scenario.moments.entries()) {
      const from = momentById.get(id)?.step;
      const to = momentById.get(scenario.moments[at + 1] ?? '')?.step;
      if (!from || !to || to.position <= from.position || followEachOther(from, to)) continue;
      const pair = `${from.id}:${to.id}`;
      const skip = skips.get(pair) ?? { from, to, scenarios: [] };
      if (!skip.scenarios.includes(scenario)) skip.scenarios.push(scenario);
      skips.set(pair, skip);
    }
  }
  return [...skips.values()];
}

function lateGuest(handoffs: Parameters<typeof exampleFacts>[0]['handoffs']) {
  return exampleFacts({
    departments: ['Sales', 'Front office', 'Service'],
    moments: [
      { step: 'acquire', name: 'Book on the phone' },
      { step: 'start', name: 'Check in' },
      { step: 'use', name: 'Have a drink' },
    ],
    roles: { sales: { acquire: 'leads' }, 'front-office': { start: 'leads' }, service: { use: 'leads' } },
    scenarios: [{ name: 'Late guest', moments: ['book-on-the-phone', 'have-a-drink', 'check-in'] }],
    handoffs,
  });
}
