import type { Text } from '../text';
import { isHetWord } from './het-words';

/** Wat er mis is met een waarde die binnenkwam, gezegd na het pad van de plek. */
export const problems: Text['problems'] = {
  'unknown-field': () => 'onbekend veld',
  missing: () => 'ontbreekt',
  'wrong-type': (p) => `moet ${p.expected} zijn`,
  'not-in-list': (p) => `moet een van deze zijn: ${p.options.join(', ')}`,
  'too-long': (p) => `is langer dan ${p.max} tekens`,
  'too-small': (p) => `moet ${p.min} of meer zijn`,
  'too-big': (p) => `moet ${p.max} of minder zijn`,
  'too-few': (p) => `heeft er minstens ${p.min} nodig`,
  'too-many': (p) => `heeft meer dan ${p.max} ${p.kind}`,
  'not-whole': () => 'moet een heel getal zijn',
  blank: () => 'mag niet leeg zijn',
  'control-characters': () => 'bevat stuurtekens, die niet bewaard kunnen worden',
  'bad-id': () => 'moet een id zijn van 1 tot 80 kleine letters, cijfers en streepjes',
  'bad-day': () => 'moet een bestaande dag zijn, als JJJJ-MM-DD',
  'bad-link': () => 'moet een adres zijn dat begint met http:// of https://',
  'bad-picture': (p) =>
    `moet een PNG-, JPEG- of WebP-afbeelding zijn, als data-adres van hooguit ${p.max} tekens`,
  'duplicate-id': (p) =>
    `een ${isHetWord(p.kind) ? 'ander' : 'andere'} ${p.kind} heeft de id ${p.id} al, op ${p.first}`,
  'unknown-reference': (p) => `er is geen ${p.kind} ${p.id}`,
  'second-role': (p) => `deze afdeling heeft al een rol in deze stap, op ${p.first}`,
  'self-handoff': () => 'een overdracht gaat van de ene stap naar een andere',
  'named-twice': (p) => `${p.id} staat er twee keer in`,
  'not-json': (p) => `dit is geen JSON: het klopt niet meer op regel ${p.line}, kolom ${p.column}`,
  'empty-file': () => 'is leeg',
  'not-utf8': () => 'dit is geen UTF-8-tekst',
  'too-deep': (p) => `is dieper genest dan ${p.max} niveaus`,
  'too-large': (p) => `is groter dan ${p.max} MB`,
  'wrong-format': () => 'is geen werkruimte van Journey Lens: "format" moet "journey-lens/1" zijn',
  'newer-format': (p) =>
    `heeft een nieuwere versie van Journey Lens nodig, een die "${p.format}" leest; deze leest "journey-lens/1"`,
};

/** Wat een waarde had moeten zijn, voor `wrong-type`. */
export const expectedTypes: Text['expectedTypes'] = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
};

/** Wat er in een lijst van een bestand staat, voor `too-many`. */
export const lists: Text['lists'] = {
  departments: 'afdelingen',
  steps: 'stappen',
  journeys: 'klantreizen',
  moments: 'momenten',
};

/** Waar een fout zonder eigen pad over gaat. */
export const wholeFile = 'het bestand';
