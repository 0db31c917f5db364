import type { Called, PhaseWord } from '../../../lenses/lens';
import type { RoleLevel } from '../../../model/role';
import { listed, plural } from '../../plural';
import { quoted } from '../../quoted';
import { lenses } from '../lenses';

const all = (names: string[]) => listed(names, 'and');
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const days = (count: number) => `${number.format(count)} ${number.format(count) === '1' ? 'day' : 'days'}`;

/** Where nobody is there. */
export const presence = {
  'non-touchpoint-unserved': {
    name: 'Non-touchpoint nobody serves',
    finds:
      'A moment without contact in which the customer has a question, an obstacle or a bad feeling, while nobody helps or has chosen to leave the customer alone.',
    title: (p: { moment: string; questions: number; obstacles: number; feelsBad: boolean }) =>
      `Nobody is there in ${quoted(p.moment)}, where the customer has ${all([
        ...(p.questions > 0 ? [plural(p.questions, 'question', 'questions')] : []),
        ...(p.obstacles > 0 ? [plural(p.obstacles, 'obstacle', 'obstacles')] : []),
        ...(p.feelsBad ? ['a bad feeling'] : []),
      ])}.`,
    why: () => 'Here the customer needs you and meets nobody. You hear of it later as a complaint, or never.',
    fix: () =>
      'Be there: make a touchpoint active, or choose “We could help” and write down an opportunity. Or leave the customer alone on purpose, and say why.',
  },
  'non-touchpoint-unexamined': {
    name: 'Non-touchpoint nobody has looked at',
    finds:
      'A moment without contact of which no question, obstacle or bad feeling is known, and about which nothing has been decided.',
    title: (p: { moment: string }) =>
      `Nobody is there in ${quoted(p.moment)}, and nobody knows what the customer needs in it.`,
    why: () =>
      'A moment without contact is no empty place. Often the customer is busy there with something you could make easier.',
    fix: (p: { moment: string }) =>
      `Ask customers what they wonder and feel in ${quoted(p.moment)}. Then help, or leave them alone on purpose and say why.`,
  },
  'silent-stretch': {
    name: 'Silent stretch',
    finds:
      'Two or more moments in a row without contact, or a single one that lasts longer than the limit in the settings of the workspace. Moments left alone on purpose do not count.',
    title: (p: { moments: string[]; days: number; allDaysKnown: boolean }) =>
      p.moments.length === 1
        ? `For ${days(p.days)}, in ${quoted(p.moments[0] ?? '')}, the customer hears nothing.`
        : `From ${quoted(p.moments[0] ?? '')} to ${quoted(p.moments.at(-1) ?? '')} the customer hears nothing for ${p.moments.length} moments${
            p.days > 0 ? ` (${p.allDaysKnown ? '' : 'at least '}${days(p.days)})` : ''
          }.`,
    why: () => 'The longer it stays silent, the more a customer doubts, forgets you or looks elsewhere.',
    fix: (p: { moments: string[] }) =>
      p.moments.length === 1
        ? 'Let the customer hear from you before it is over, or leave them alone on purpose and say why.'
        : 'Be there in at least every other of these moments, or leave the customer alone on purpose and say why.',
  },
  'seen-by-one-lens': {
    name: 'Seen by one lens',
    finds: 'A moment that only one of the switched-on lenses sees.',
    title: (p: { moment: string; lens: Called; lenses: number }) =>
      `Of ${p.lenses} lenses only ${lenses.theLens(p.lens)} sees ${quoted(p.moment)}.`,
    why: () => 'What all other ways of looking miss, nobody plans, measures or does for the customer.',
    fix: (p: { moment: string }) =>
      `Look at ${quoted(p.moment)} together, and agree whose it is: a touchpoint, a target, or a reason to leave it alone.`,
  },
  'between-phases': {
    name: 'Between two phases',
    finds: 'Moments that a lens does not see, between two phases that it does see.',
    title: (p: { lens: Called; from: Called<PhaseWord>; to: Called<PhaseWord>; moments: string[] }) =>
      `Through ${lenses.theLens(p.lens)}, ${all([
        quoted(p.moments[0] ?? ''),
        ...(p.moments.length > 1 ? [plural(p.moments.length - 1, 'more moment', 'more moments')] : []),
      ])} lie${p.moments.length > 1 ? '' : 's'} unseen between ${quoted(lenses.phase(p.from))} and ${quoted(lenses.phase(p.to))}.`,
    why: () => 'One phase counts itself done, the next has not begun: the customer is in neither.',
    fix: (p: { from: Called<PhaseWord>; to: Called<PhaseWord> }) =>
      `Agree how far ${quoted(lenses.phase(p.from))} reaches and where ${quoted(lenses.phase(p.to))} begins, so that they meet.`,
  },
  'touchpoint-unused': {
    name: 'Unused touchpoint',
    finds: 'A touchpoint that exists or could exist, but that nobody uses.',
    title: (p: { touchpoint: string; moment: string }) =>
      `${quoted(p.touchpoint)} could serve the customer in ${quoted(p.moment)}, but nobody uses it.`,
    why: () => 'This is often the cheapest way to do the customer good: it is nearly there.',
    fix: (p: { touchpoint: string; department: string | null }) =>
      `Let ${p.department ?? 'a department'} put ${quoted(p.touchpoint)} to use, or take it off the map.`,
  },
  'touchpoint-unowned': {
    name: 'Touchpoint without an owner',
    finds: 'A touchpoint in use that belongs to no department.',
    title: (p: { touchpoint: string; moment: string }) =>
      `The customer meets ${quoted(p.touchpoint)} in ${quoted(p.moment)}, but no department owns it.`,
    why: () => 'What nobody owns, nobody keeps right. The customer is the first to notice.',
    fix: (p: { touchpoint: string }) => `Say which department owns ${quoted(p.touchpoint)}.`,
  },
  'touchpoint-against-role': {
    name: 'Touchpoint outside its role',
    finds: 'A department that has a touchpoint in use in a step that it neither leads nor supports.',
    title: (p: { department: string; step: string; level: RoleLevel | null; touchpoints: string[] }) =>
      `${p.department} meets the customer in ${p.step} (${p.touchpoints.map(quoted).join(', ')}), but ${
        p.level === null
          ? 'has not said what its role is there'
          : p.level === 'none'
            ? 'says that it has no role there'
            : `is only ${p.level === 'consulted' ? 'consulted' : 'informed'} there`
      }.`,
    why: () =>
      'To the customer this department is the company here, but it does not count itself among those who do the work.',
    fix: (p: { department: string; step: string }) =>
      `Let ${p.department} say that it leads or supports ${p.step}, or give its touchpoints there to a department that does.`,
  },
  'lead-without-contact': {
    name: 'Lead without contact',
    finds:
      'A department that leads a step in which the customer has contact, but owns no touchpoint and no content there.',
    title: (p: { department: string; step: string }) =>
      `${p.department} leads ${p.step}, but nothing that the customer meets there is its own.`,
    why: () => 'Who answers for a step without being in it, hears last what goes wrong for the customer.',
    fix: (p: { department: string; step: string }) =>
      `Give ${p.department} a touchpoint or content of its own in ${p.step}, or let a department lead that is there.`,
  },
};
