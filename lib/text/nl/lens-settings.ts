import type { PhaseBlindness } from '../../lenses/blind-phases';
import { listed, plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

const byContact = 'Ziet een moment als de klant er contact met jullie heeft.';
const byFunction = 'Ziet een moment als een afdeling met die functie er een actief contactmoment heeft.';

const builtInSees: Text['lensSettings']['builtInSees'] = {
  functional: byFunction,
  target:
    'Ziet een moment als er een zakelijk doel bij is gekozen; anders geeft de stap er een, waar de klant contact met jullie heeft.',
  engagement:
    'Ziet een moment als er een productfase bij is gekozen; anders geeft de stap er een, waar de klant contact met jullie heeft.',
  active: byContact,
  'goal-oriented': 'Ziet elk moment, ook waar jullie er niet bij zijn.',
  'five-stages': byContact,
  relationship: byContact,
  'value-chain': byFunction,
};

const sides: Text['lensSettings']['sides'] = { inside: 'Van binnenuit', customer: 'Vanuit de klant' };

const sights: Text['lensSettings']['sights'] = {
  functions: {
    label: 'Van wie het contactmoment is',
    hint: 'Een fase ziet een moment als een afdeling met haar functie daar een actief contactmoment heeft.',
    sees: 'Ziet een moment als een afdeling met de functie van een fase er een actief contactmoment heeft.',
  },
  contact: {
    label: 'Contact in een stap',
    hint: 'Een fase ziet een moment in een van haar stappen als de klant daar contact met jullie heeft.',
    sees: 'Ziet een moment in een stap van een fase als de klant er contact met jullie heeft.',
  },
  everything: {
    label: 'Alles in een stap',
    hint: 'Een fase ziet elk moment in een van haar stappen, ook waar jullie er niet bij zijn.',
    sees: 'Ziet elk moment in een stap van een fase, ook waar jullie er niet bij zijn.',
  },
};

/** De brillen van een werkruimte: welke er aan staan, in welke volgorde, en hoe je er zelf een maakt. */
export const lensSettings: Text['lensSettings'] = {
  tab: 'Brillen',
  title: 'Brillen',
  lead: 'Iedereen in een bedrijf kijkt door een andere bril naar dezelfde klantreis. Kies welke worden vergeleken en in welke volgorde; borden, gaten en bestanden gaan meteen mee.',
  on: 'Staat aan',
  off: 'Staat uit',
  noneOn: 'Er staat geen bril aan. Zet er minstens twee aan, dan valt er iets te vergelijken.',
  oneOn: 'Eén bril valt nergens mee te vergelijken. Zet er nog een aan.',
  noneOff: 'Alle brillen staan aan.',
  toFive: 'Terug naar de vijf van de methode',
  toFiveDone: 'De vijf brillen van de methode staan aan',
  builtInSees,
  sides,
  sights,
  pitfall: 'De valkuil',
  phases: 'Fasen',
  fromJourney: 'die van de klantreis zelf, anders de stappen',
  noPhases: 'nog geen fasen',
  own: 'Hier gemaakt',
  edit: 'Bewerken',
  copy: 'Maak er een eigen bril van',
  drag: 'Sleep naar een andere plek, of druk op Alt met een pijltje',
  moved: (p) => `Plaats van de bril ${quoted(p.lens)}`,
  switchedOn: (p) => `${quoted(p.lens)} aangezet`,
  switchedOff: (p) => `${quoted(p.lens)} uitgezet`,

  make: {
    title: 'Een eigen bril',
    why: 'Hoe knipt jullie organisatie een klantreis in stukken? Als trechter, per team, per systeem? Maak daar een bril van en zie wat die mist.',
    name: 'Naam',
    nameHint: 'Zoals “Onze trechter” of “Het app-team”.',
    from: 'Begin met',
    fromNothing: 'Niets: ik noem zelf de fasen',
    button: 'Bril maken',
    made: (p) => `Bril ${quoted(p.lens)} gemaakt`,
    copyOf: (p) => `Kopie van ${p.lens}`,
    taken: (p) => `Er is al een bril die ${quoted(p.lens)} heet. Geef deze een andere naam.`,
  },

  editor: {
    back: 'Alle brillen',
    rename: 'Bril hernoemen',
    name: 'Naam van de bril',
    isOff: 'Deze bril staat uit: borden en gaten laten hem buiten beschouwing.',
    switchOn: 'Aanzetten',
    looksFrom: 'Kijkt',
    seesBy: 'Waaraan hij een moment herkent',
    phases: 'Fasen',
    phasesWhy: 'In deze volgorde: waar meer fasen een moment zouden kunnen zien, doet de eerste het.',
    noPhases: 'Nog geen fasen, dus deze bril ziet niets. Noem de eerste.',
    addPhase: 'Fase toevoegen',
    phaseName: (p) => `Naam van fase ${p.number}`,
    function: (p) => `Functie van ${p.phase}`,
    noFunction: 'Geen functie',
    steps: (p) => `Stappen van ${p.phase}`,
    allSteps: 'Geen stap gekozen: kijkt in elke stap.',
    inPhase: (p) => `${p.step} (al in ${p.phase})`,
    removePhase: (p) => `Fase ${quoted(p.phase)} verwijderd`,
    edited: (p) => `Bril ${quoted(p.lens)}`,
    blind: (blind: PhaseBlindness) => {
      switch (blind.because) {
        case 'no-function':
          return 'Ziet nog niets: kies de functie waar deze fase naar kijkt.';
        case 'no-steps':
          return 'Ziet nog niets: kies de stappen die erbij horen.';
        case 'behind':
          return `Ziet niets: ${listed(blind.phases.map(quoted), 'en')} ${
            blind.phases.length === 1 ? 'staat' : 'staan'
          } ervoor en ${blind.phases.length === 1 ? 'ziet' : 'zien'} alles al. Zet deze fase hoger, of geef haar iets eigens.`;
      }
    },
    remove: 'Deze bril verwijderen',
    removed: (p) =>
      `Bril ${quoted(p.lens)} verwijderd.${
        p.departments > 0
          ? ` ${plural(p.departments, 'afdeling', 'afdelingen')} die erdoor ${
              p.departments === 1 ? 'keek, heeft' : 'keken, hebben'
            } nu geen bril.`
          : ''
      }`,
    gone: 'Deze bril is er niet meer',
    goneWhy:
      'Iemand heeft hem verwijderd, of het maken is ongedaan gemaakt. Via de geschiedenis van de werkruimte kan hij terugkomen.',
  },

  preview: {
    title: 'Wat hij zou zien',
    journey: 'Klantreis',
    reading: 'De klantreis wordt gelezen…',
    noJourneys:
      'Er is nog geen klantreis om naar te kijken. Maak er een, dan zie je hier wat deze bril ervan ziet.',
    noMoments: 'Deze klantreis heeft nog geen momenten. Voeg ze toe in de matrix, dan zie je ze hier.',
    sees: (p) => `Ziet ${p.seen} van ${plural(p.moments, 'moment', 'momenten')}`,
    handoffs: (p) => plural(p.count, 'overdracht', 'overdrachten'),
    moments: 'Momenten, in de volgorde van de klant',
    seenIn: (p) => `gezien in ${p.phase}`,
    missed: (p) => `gemist, omdat ${p.because}`,
    toBoard: 'Bekijk hem naast de andere brillen',
  },
};
