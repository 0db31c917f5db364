import { allLenses } from '../../lenses';
import { exampleFacts } from '../example-facts';
import { defineRule } from '../rule';

/** Departments say that they look through different lenses; those that named none do not count. */
export const lensNotShared = defineRule({
  id: 'lens-not-shared',
  family: 'certainty',
  severity: 'medium',
  find: ({ workspace }) => {
    const named = workspace.departments.filter(({ lens }) => lens !== undefined);
    const groups = allLenses(workspace).flatMap(({ id, called }) => {
      const departments = named.filter(({ lens }) => lens === id).map(({ name }) => name);
      return departments.length > 0 ? [{ lens: called, departments }] : [];
    });
    if (groups.length < 2) return [];
    return [{ ids: [], owners: named.map(({ id }) => id), params: { groups } }];
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
