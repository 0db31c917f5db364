import type { Called } from '../../../lenses/lens';
import { listed } from '../../plural';
import { lenses } from '../lenses';

/** How sure, how fresh, how aligned. */
export const certainty = {
  'lens-not-shared': {
    name: 'Different lenses',
    finds: 'Departments that say they look at the customer through different lenses.',
    title: (p: { groups: { lens: Called; departments: string[] }[] }) =>
      `Departments look at the customer through different lenses: ${p.groups
        .map(({ lens, departments }) => `${listed(departments, 'and')} through ${lenses.theLens(lens)}`)
        .join('; ')}.`,
    why: () =>
      'Who looks differently, plans and decides past each other: what one calls done has not begun for another.',
    fix: () =>
      'Lay the lenses side by side, look at what each cannot see, and agree through which one you decide together.',
  },
};
