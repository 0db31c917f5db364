import { isFilled } from '../../model/fields';
import type { FieldsOf } from '../../model/kinds';
import { exampleFacts } from '../example-facts';
import { atHandoff } from '../place';
import { defineRule } from '../rule';

const CONFIRMED: FieldsOf<'handoff'> = {
  fromStep: 'acquire',
  toStep: 'start',
  from: 'sales',
  to: 'front-office',
  confirmedBy: ['sales', 'front-office'],
};

/** A handoff that both confirm, but what is passed on or what sets it off is missing. */
export const handoffVague = defineRule({
  id: 'handoff-vague',
  family: 'handoffs',
  severity: 'medium',
  find: ({ handoffs, nameOf }) =>
    handoffs.flatMap((recorded) => {
      const { fromStep, toStep, from, to, confirmedBy = [] } = recorded;
      const lacksPasses = !isFilled(recorded.passes);
      const lacksTrigger = !isFilled(recorded.trigger);
      const holds = confirmedBy.includes(from) && confirmedBy.includes(to);
      if (!holds || !(lacksPasses || lacksTrigger)) return [];
      const { handoff, ids } = atHandoff(fromStep, toStep);
      return {
        handoff,
        ids: [...ids, from, to],
        params: {
          fromStep: fromStep.name,
          toStep: toStep.name,
          from: nameOf(from),
          to: nameOf(to),
          lacksPasses,
          lacksTrigger,
        },
        owners: [from, to],
      };
    }),
  examples: {
    clear: [
      {
        says: {
          en: 'Sales passes on the arrival time as soon as the room is paid, and Front office agrees.',
          nl: 'Sales geeft de aankomsttijd door zodra de kamer betaald is, en de receptie is het ermee eens.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            handoffs: [{ ...CONFIRMED, passes: 'Arrival time and wishes', trigger: 'The room is paid' }],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Both confirm the handoff, but nobody wrote down what sets it off.',
          nl: 'Beide bevestigen de overdracht, maar niemand schreef op wanneer die begint.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            handoffs: [{ ...CONFIRMED, passes: 'Arrival time and wishes' }],
          }),
      },
    ],
  },
});
