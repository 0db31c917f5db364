import type { certainty as inEnglish } from '../../en/gaps/certainty';
import { listed, plural } from '../../plural';
import { quoted } from '../../quoted';
import type { Text } from '../../text';
import { lenses } from '../lenses';

/** Hoe zeker, hoe vers, hoe eensgezind. */
export const certainty: Pick<Text['gaps'], keyof typeof inEnglish> = {
  'assumption-untested': {
    name: 'Uitgangspunt zonder test',
    finds: 'Iets wat het team aanneemt, zonder plan om het te testen. Erger bij een moment van de waarheid.',
    title: (p) =>
      `${
        p.where === null
          ? 'Het team gaat'
          : `${'moment' in p.where ? `Bij ${quoted(p.where.moment)}` : `In de stap ${p.where.step}`} gaat het team`
      } uit van ${quoted(p.assumption)}, en er is geen test gepland.`,
    why: () =>
      'Wat niemand test, wordt door herhaling vanzelf een feit. Klopt het niet, dan doe je het verkeerde voor de klant.',
    fix: (p) =>
      `Spreek af hoe je uitzoekt of dit klopt: ${quoted(p.assumption)}. Het vijf klanten vragen is ook een test.`,
  },
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
  'step-gone-stale': {
    name: 'Stap die te lang niet is bekeken',
    finds:
      'Een stap waar langer geleden voor het laatst naar is gekeken dan de grens in de instellingen van de werkruimte. Een stap die nooit is bekeken telt niet mee.',
    title: (p) => `Naar de stap ${p.step} heeft al ${plural(p.days, 'dag', 'dagen')} niemand meer gekeken.`,
    why: () =>
      'Klanten en afdelingen veranderen. Een oude kaart wordt nog geloofd, terwijl de klant allang anders loopt.',
    fix: (p) => `Loop ${p.step} samen na, kijk of alles nog klopt, en noteer op welke dag jullie dat deden.`,
  },
};
