import { quoted } from '../quoted';
import type { Text } from '../text';
import { isHetWord } from './het-words';

/** Waarom een bewerking niet is uitgevoerd, en wat te doen. */
export const refusals: Text['refusals'] = {
  conflict: (p) =>
    `Iemand anders heeft ${p.where === undefined ? 'dit' : quoted(p.where)} tegelijk gewijzigd; het staat er nu zoals diegene het achterliet.`,
  gone: (p) =>
    `${isHetWord(p.kind) ? 'Dit' : 'Deze'} ${p.kind} is intussen verwijderd. Maak dat ongedaan om te kunnen bewerken.`,
  'already-there': (p) => `Er is al een ${p.kind} ${quoted(p.id)}.`,
  'no-document': () => 'Deze werkruimte of klantreis bestaat niet (meer). Ga terug naar het overzicht.',
  'wrong-document': (p) => `Een ${p.kind} hoort niet in dit document.`,
  invalid: () => 'Zo kan het niet bewaard worden. Kijk wat er anders moet.',
  'last-stage': () => 'Een raamwerk heeft minstens één fase nodig. Voeg er eerst een toe.',
  'too-many': (p) => `Er kunnen hoogstens ${p.counted} zijn. Verwijder er eerst een.`,
  'not-a-side': () => 'Alleen de twee afdelingen van een overdracht kunnen die bevestigen.',
  'changed-since': () =>
    'Dit is daarna weer bewerkt. Maak eerst die bewerkingen ongedaan, of pas het met de hand aan.',
  'too-large': () => 'Dit is te groot om te bewaren: hoogstens 20 MB. Splits het, of laat iets weg.',
  'not-allowed': () =>
    'De server laat deze pagina niet schrijven. Open hem op zijn eigen adres (localhost) en probeer het opnieuw.',
};
