import { groupByLens } from '../../lenses/group-by-lens';
import { exampleFacts } from '../example-facts';
import { defineRule } from '../rule';

/** Departments say that they look through different lenses; those that named none do not count. */
export const lensNotShared = defineRule({
  id: 'lens-not-shared',
  family: 'certainty',
  severity: 'medium',
  find: ({ workspace }) => {
    const { groups } = groupByLens(workspace);
    if (groups.length < 2) return [];
    const owners = workspace.departments.filter(({ lens }) => lens !== undefined).map(({ id }) => id);
    const named = groups.map(({ lens, departments }) => ({
      lens: lens.called,
      departments: departments.map(({ name }) => name),
    }));
    return [{ ids: [], owners, params: { groups: named } }];
  },
  examples: {
    clear: [
      {
        says: {
          en: 'Sales and Front office look through the same lens; Finance has not said.',
          nl: 'Sales en de receptie kijken door dezelfde bril; Financiën heeft niets gezegd.',
        },
        facts: () =>
          exampleFacts({
            departments: [
              { name: 'Sales', lens: 'goal-oriented' },
              { name: 'Front office', lens: 'goal-oriented' },
              'Finance',
            ],
            moments: [{ step: 'prepare', name: 'Pack hand luggage' }],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Sales plans by targets, Front office by touchpoints.',
          nl: 'Sales plant naar doelen, de receptie naar contactmomenten.',
        },
        facts: () =>
          exampleFacts({
            departments: [
              { name: 'Sales', lens: 'target' },
              { name: 'Front office', lens: 'active' },
            ],
            moments: [{ step: 'prepare', name: 'Pack hand luggage' }],
          }),
      },
    ],
  },
});
