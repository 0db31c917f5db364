import type { Called } from '../../../lenses/lens';
import { listed, plural } from '../../plural';
import { quoted } from '../../quoted';
import { lenses } from '../lenses';

/** How sure, how fresh, how aligned. */
export const certainty = {
  'assumption-untested': {
    name: 'Untested assumption',
    finds: 'Something that the team assumes, without a plan to test it. Worse on a moment of truth.',
    title: (p: { assumption: string; where: { moment: string } | { step: string } | null }) =>
      `${
        p.where === null
          ? 'The'
          : `In ${'moment' in p.where ? quoted(p.where.moment) : `the step ${p.where.step}`} the`
      } team assumes ${quoted(p.assumption)}, and no test is planned.`,
    why: () =>
      'What nobody tests turns into a fact by being repeated. If it is wrong, you do the wrong thing for the customer.',
    fix: (p: { assumption: string }) =>
      `Plan how you will find out whether this is so: ${quoted(p.assumption)}. Asking five customers is a test too.`,
  },
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
  'step-gone-stale': {
    name: 'Step not looked at for long',
    finds:
      'A step that was last looked at longer ago than the limit in the settings of the workspace. A step that was never looked at does not count.',
    title: (p: { step: string; days: number }) =>
      `Nobody has looked at the step ${p.step} for ${plural(p.days, 'day', 'days')}.`,
    why: () =>
      'Customers and departments change. An old map is still believed, while the customer has long gone another way.',
    fix: (p: { step: string }) =>
      `Go through ${p.step} together, see whether it is still so, and note the day on which you did.`,
  },
};
