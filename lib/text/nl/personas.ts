import { listed, plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

/** De mensen voor wie klantreizen worden getekend, en twee klantreizen naast elkaar. */
export const personas: Text['personas'] = {
  title: 'Persona’s',
  lead: 'De soorten mensen voor wie klantreizen worden getekend. Eén kaart per persona: wat de een verder brengt, houdt de ander soms op.',
  empty: 'Nog geen persona’s. Geef de eerste hieronder een naam: “Noor, consultant”.',
  add: 'Naam van een nieuwe persona',
  added: (p) => `Nieuwe persona ${quoted(p.name)}`,
  name: 'Naam',
  nameOf: (p) => `Naam van ${p.name}`,
  summary: 'In het kort',
  summaryHint: 'Wie is dit, en in welke situatie?',
  lists: {
    goals: 'Doelen',
    frustrations: 'Frustraties',
    moves: 'Wat hen in beweging brengt',
    quotes: 'In eigen woorden',
  },
  addTo: {
    goals: 'Doel toevoegen',
    frustrations: 'Frustratie toevoegen',
    moves: 'Drijfveer toevoegen',
    quotes: 'Citaat toevoegen',
  },
  itemOf: (p) => `${p.list} ${p.number} van ${p.name}`,
  removeItem: (p) => `${quoted(p.text)} verwijderen`,
  edited: (p) => `${p.name}: ${p.field}`,
  moved: (p) => `Plek van ${quoted(p.name)}`,
  deleted: (p) =>
    p.journeys.length === 0
      ? `${quoted(p.name)} verwijderd.`
      : `${quoted(p.name)} verwijderd. Nu zonder persona: ${listed(p.journeys.map(quoted), 'en')}.`,
  portraitOf: (p) => `Portret van ${p.name}`,
  choosePicture: 'Afbeelding kiezen…',
  removePicture: 'Afbeelding weghalen',
  pictureHint: 'PNG, JPEG of WebP, tot 10 MB. De afbeelding wordt verkleind en blijft in de werkruimte.',
  notAPicture:
    'Dit is geen PNG-, JPEG- of WebP-afbeelding. Bewaar de afbeelding eerst als een daarvan, of kies een andere.',
  pictureTooLarge:
    'Deze afbeelding is groter dan 10 MB. Maak de afbeelding eerst kleiner, of kies een andere.',
  pictureUnreadable:
    'Deze afbeelding is niet te lezen; misschien is het bestand beschadigd. Open het en bewaar het opnieuw, of kies een andere.',
  journeys: 'Klantreizen',
  noJourneys: 'Voor deze persona is nog geen klantreis getekend.',
  copyHere: 'Klantreis van een andere persona, voor deze',
  copyFrom: (p) => `${quoted(p.journey)} kopiëren`,
  copyName: (p) => `${p.journey}: ${p.persona}`,
  copied: (p) => `Nieuwe klantreis ${quoted(p.name)}`,
  beside: (p) => `Naast ${quoted(p.journey)}`,
  sideBySide: {
    title: 'Twee klantreizen naast elkaar',
    lead: 'Per stap naast elkaar. Waar de ene klant zo langs loopt, blijft de andere soms steken.',
    first: 'Klantreis links',
    second: 'Klantreis rechts',
    choose: 'Kies twee klantreizen om naast elkaar te leggen.',
    tooFew: 'Er zijn nog geen twee klantreizen',
    tooFewWhy:
      'Maak er nog een, of maak een kopie voor een andere persona. Daarna kun je ze hier naast elkaar leggen.',
    none: 'Hier niets',
    noPersona: 'geen persona',
    feelingUnknown: 'gevoel niet bekend',
    gaps: (p) => (p.count === 0 ? 'geen gaten' : plural(p.count, 'gat', 'gaten')),
  },
};
