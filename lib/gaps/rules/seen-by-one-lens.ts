import { FIVE_LENSES } from '../../lenses/lens-ids';
import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** A moment that a single switched-on lens sees; silent with fewer than two lenses on. */
export const seenByOneLens = defineRule({
  id: 'seen-by-one-lens',
  family: 'presence',
  severity: 'medium',
  find: ({ moments, lensViews }) => {
    const views = lensViews();
    if (views.length < 2) return [];
    return moments.flatMap((moment) => {
      const [only, ...others] = views.filter(({ sights }) => sights.get(moment.id)?.phase != null);
      if (!only || others.length > 0) return [];
      return {
        ...atMoment(moment),
        lens: only.lens.id,
        params: { moment: moment.name, lens: only.lens.called, lenses: views.length },
      };
    });
  },
  examples: {
    clear: [
      {
        says: {
          en: 'A mail to the guest who packs brings packing into sight of most lenses.',
          nl: 'Door een mail aan de gast die inpakt, zien de meeste brillen het inpakken.',
        },
        facts: () =>
          exampleFacts({
            moments: [{ step: 'prepare', name: 'Pack hand luggage', touchpoints: [{ name: 'Mail' }] }],
          }),
      },
      {
        says: {
          en: 'Only one lens is switched on, so there is nothing to compare it with.',
          nl: 'Er staat maar één bril aan, dus er is niets om mee te vergelijken.',
        },
        facts: () =>
          exampleFacts({
            workspace: { lenses: FIVE_LENSES.slice(-1) },
            moments: [{ step: 'prepare', name: 'Pack hand luggage' }],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The guest packs, and only who looks at what the guest wants to get done sees it.',
          nl: 'De gast pakt in, en dat ziet alleen wie kijkt naar wat de gast voor elkaar wil krijgen.',
        },
        facts: () => exampleFacts({ moments: [{ step: 'prepare', name: 'Pack hand luggage' }] }),
      },
    ],
  },
});
