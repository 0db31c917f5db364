import type { Text } from '../text';

/** Een klantreis als tabellen: een werkmap en lijsten als CSV. */
export const workbook: Text['workbook'] = {
  matrix: 'Matrix',
  gaps: 'Gaten',
  actions: 'Acties',
  touchpoints: 'Contactmomenten',
  department: 'Afdeling',
  place: 'Waar',
  what: 'Wat',
  why: 'Waarom het telt',
  closes: 'Wat het sluit',
  owners: 'Wie het sluit',
  state: 'Stand',
  reason: 'Reden van aanvaarden',
  whatFor: 'Waarvoor',
  person: 'Wie',
  due: 'Klaar op',
  moments: 'De momenten',
};
