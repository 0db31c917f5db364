import type { Text } from '../text';

/** Soorten bestanden, en waar elk goed voor is. */
export const exports: Text['exports'] = {
  json: {
    name: 'Werkruimtebestand',
    goodFor: 'Alles wat is ingevuld, als één JSON-bestand dat weer kan worden ingelezen',
  },
  'map-svg': { name: 'Kaart als SVG', goodFor: 'Een tekening voor posters: scherp op elk formaat' },
  'touchpoints-csv': {
    name: 'Contactmomenten (CSV)',
    goodFor: 'Een lijst voor een rekenblad, die je weer kunt plakken',
  },
  'actions-csv': {
    name: 'Acties (CSV)',
    goodFor: 'Voor een takensysteem: samenvatting, beschrijving, wie, labels, dag',
  },
  pdf: { name: 'PDF', goodFor: 'Om te versturen en te bewaren: ziet er overal hetzelfde uit' },
  docx: { name: 'Word-document', goodFor: 'Om aan te passen, en in de eigen huisstijl te zetten' },
  ics: { name: 'Agenda (iCal)', goodFor: 'De dagen waarop punten klaar moeten zijn, in ieders eigen agenda' },
  md: { name: 'Markdown', goodFor: 'Voor wiki’s, tickets en chat' },
};
