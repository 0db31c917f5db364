import type { certainty as inEnglish } from '../../en/gaps/certainty';
import { listed } from '../../plural';
import type { Text } from '../../text';
import { lenses } from '../lenses';

/** Hoe zeker, hoe vers, hoe eensgezind. */
export const certainty: Pick<Text['gaps'], keyof typeof inEnglish> = {
  'lens-not-shared': {
    name: 'Verschillende brillen',
    finds: 'Afdelingen die zeggen door verschillende brillen naar de klant te kijken.',
    title: (p) =>
      `Afdelingen kijken door verschillende brillen naar de klant: ${p.groups
        .map(({ lens, departments }) => `${listed(departments, 'en')} door ${lenses.theLens(lens)}`)
        .join('; ')}.`,
    why: () =>
      'Wie anders kijkt, plant en beslist langs elkaar heen: wat voor de een klaar is, is voor de ander nog niet begonnen.',
    fix: () =>
      'Leg de brillen naast elkaar, kijk wat elk niet ziet, en spreek af door welke jullie samen beslissen.',
  },
};
