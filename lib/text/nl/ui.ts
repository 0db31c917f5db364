import { plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

/** Woorden van de schermen die overal staan. */
export const ui: Text['ui'] = {
  product: 'Journey Lens',
  close: 'Sluiten',
  cancel: 'Annuleren',
  save: 'Bewaren',
  delete: 'Verwijderen',
  rename: 'Hernoemen',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  moveLeft: 'Naar links',
  moveRight: 'Naar rechts',
  more: (p) => `Meer voor ${p.of}`,
  messages: 'Berichten',
  moreMessages: (p) => `Nog ${plural(p.count, 'melding', 'meldingen')}, te zien als deze gesloten zijn`,
  language: 'Taal',
  skip: 'Naar de inhoud',
  reading: 'Bezig met lezen…',
  nothing: 'Nog niets',
  optional: 'mag leeg',
  none: 'Geen',
  no: 'Nee',
  longWork: {
    making: (p) => `${quoted(p.name)} wordt gemaakt…`,
    stop: 'Stoppen',
    failed: (p) => `${quoted(p.name)} kon niet worden gemaakt.`,
    again: 'Opnieuw proberen',
  },
};
