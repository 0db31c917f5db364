import type { Text } from '../text';

/** Soorten bestanden, en waar elk goed voor is. */
export const exports: Text['exports'] = {
  json: {
    name: 'Werkruimtebestand',
    goodFor: 'Alles wat is ingevuld, als één JSON-bestand dat weer kan worden ingelezen',
  },
  xlsx: {
    name: 'Werkmap (Excel)',
    goodFor:
      'Om te sorteren, filteren en tellen: matrix, gaten, acties en contactmomenten; de matrix kun je terugplakken',
  },
  pptx: {
    name: 'Dia’s voor de opdrachtgever (PowerPoint)',
    goodFor:
      'Om te presenteren: brillen, stokje, ergste plekken en acties, als bewerkbare tabellen en vormen',
  },
  'matrix-pdf': {
    name: 'Matrix als PDF',
    goodFor: 'Om af te drukken en te versturen: vellen A3, ook voor schermlezers',
  },
  'map-pdf': {
    name: 'Kaart als PDF',
    goodFor: 'Om af te drukken en te versturen: één A3, of meer als hij lang is',
  },
  'lenses-pdf': {
    name: 'Brillenbord als PDF',
    goodFor: 'Om af te drukken en te versturen: wat elke bril ziet, op vellen A3',
  },
  'matrix-csv': { name: 'Matrix (CSV)', goodFor: 'Voor elk rekenblad; je kunt hem terugplakken' },
  'gaps-csv': { name: 'Gaten (CSV)', goodFor: 'Om gaten te tellen, of om ze in een ander systeem te zetten' },
  'map-svg': { name: 'Kaart als SVG', goodFor: 'Een tekening voor posters: scherp op elk formaat' },
  'lenses-svg': {
    name: 'Brillenbord als SVG',
    goodFor: 'Een tekening van wat elke bril ziet: scherp op elk formaat',
  },
  'matrix-svg': {
    name: 'Matrix als SVG',
    goodFor: 'Een tekening van wie wat doet, met het stokje: voor posters en dia’s',
  },
  'touchpoints-csv': {
    name: 'Contactmomenten (CSV)',
    goodFor: 'Een lijst voor een rekenblad, die je weer kunt plakken',
  },
  'touchpoints-xlsx': {
    name: 'Contactmomenten (Excel)',
    goodFor: 'Dezelfde lijst, met filters en koppen die in beeld blijven',
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
