import { plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

const counted = (one: string, other: string) => (p: { count: number }) => plural(p.count, one, other);

/** Inlezen wat in bestanden staat: een werkruimtebestand, of tabellen van wie waarvoor verantwoordelijk is. */
export const importing: Text['importing'] = {
  title: 'Bestand inlezen',
  lead: 'In een werkruimtebestand (.journey.json) zit een organisatie met al haar klantreizen. Je ziet wat het doet voordat er iets gebeurt.',
  chooseFile: 'Bestand kiezen',
  dropFile: 'Sleep een werkruimtebestand hierheen (.journey.json, hoogstens 20 MB), of',
  otherFile: 'Ander bestand',
  reading: (p) => `${p.name} wordt gelezen…`,
  unreadable: (p) =>
    `${p.name} kon niet worden gelezen. Kijk of het er nog staat en of je het mag openen, en kies het opnieuw.`,
  cannotRead: (p) => `${p.name} is niet ingelezen`,
  correct: (p) =>
    `${p.isPart ? 'Minstens ' : ''}${p.count === 1 ? 'Eén ding moet' : `${p.count} dingen moeten`} anders in het bestand. Elke regel zegt waar, en wat er mis is. Kies het bestand daarna opnieuw; er is niets gewijzigd.`,
  another: 'Er is niets gewijzigd. Kies een ander bestand, of herstel dit bestand en kies het opnieuw.',
  noFileOfOurs: {
    'empty-file': () => 'Dit bestand is leeg.',
    'too-large': (p) => `Dit bestand is groter dan ${p.max} MB.`,
    'too-deep': (p) =>
      `Dit is geen werkruimtebestand van Journey Lens: het is dieper genest dan ${p.max} niveaus.`,
    'not-utf8': () =>
      'Dit is geen werkruimtebestand van Journey Lens: er staat geen tekst in (UTF-8), zoals bij een foto of een Word-document.',
    'not-json': (p) =>
      `Dit is geen werkruimtebestand van Journey Lens, of het is beschadigd: vanaf regel ${p.line}, kolom ${p.column} is het niet te lezen (als JSON).`,
    'wrong-format': () =>
      'Dit is geen werkruimtebestand van Journey Lens: daarin staat helemaal bovenaan bij “format” dat het “journey-lens/1” is.',
    'newer-format': (p) =>
      `Dit bestand heeft een nieuwere versie van Journey Lens nodig, een die ${quoted(p.format)} leest; deze leest “journey-lens/1”.`,
  },
  perhapsMore: 'Misschien is er meer: we noemen er hoogstens vijftig tegelijk.',
  where: 'Waar komt het terecht?',
  asNew: 'Een nieuwe werkruimte',
  asNewHint: 'Aan wat er al is, verandert niets.',
  inPlaceOf: 'In de plaats van een werkruimte',
  inPlaceOfHint:
    'De werkruimte wordt wat in het bestand staat. Wat daar niet in staat, verdwijnt. Je kunt het ongedaan maken.',
  replacedWorkspace: 'Werkruimte die wordt vervangen',
  chooseWorkspace: 'Kies een werkruimte',
  asking: 'We kijken wat er verandert…',
  whatHappens: 'Dit gebeurt er',
  doesNotFit: 'Dit past niet bij wat er al is',
  nothingChanges: 'Niets: dit staat er allemaal al, woord voor woord.',
  becomes: {
    workspace: {
      added: (p) => `Werkruimte ${quoted(p.name)} wordt gemaakt`,
      edited: (p) => `Werkruimte ${quoted(p.name)} verandert`,
      removed: (p) => `Werkruimte ${quoted(p.name)} wordt verwijderd`,
    },
    journey: {
      added: (p) => `Klantreis ${quoted(p.name)} wordt gemaakt`,
      edited: (p) => `Klantreis ${quoted(p.name)} verandert`,
      removed: (p) => `Klantreis ${quoted(p.name)} wordt verwijderd`,
    },
  },
  ways: { added: 'Nieuw', edited: 'Gewijzigd', removed: 'Verwijderd' },
  itself: 'naam of instellingen',
  counted: {
    workspace: counted('werkruimte', 'werkruimten'),
    department: counted('afdeling', 'afdelingen'),
    stage: counted('fase', 'fasen'),
    step: counted('stap', 'stappen'),
    lens: counted('bril', 'brillen'),
    persona: counted('persona', 'persona’s'),
    template: counted('vast punt van de checklist', 'vaste punten van de checklist'),
    campaign: counted('campagne', 'campagnes'),
    check: counted('punt van de checklist', 'punten van de checklist'),
    task: counted('eigen punt van de checklist', 'eigen punten van de checklist'),
    override: counted('keer doorgaan ondanks een gat', 'keer doorgaan ondanks een gat'),
    signoff: counted('akkoord', 'akkoorden'),
    snapshot: counted('momentopname', 'momentopnamen'),
    journey: counted('klantreis', 'klantreizen'),
    moment: counted('moment', 'momenten'),
    question: counted('vraag', 'vragen'),
    obstacle: counted('obstakel', 'obstakels'),
    touchpoint: counted('contactmoment', 'contactmomenten'),
    opportunity: counted('kans', 'kansen'),
    content: counted('informatiebehoefte', 'informatiebehoeften'),
    role: counted('rol', 'rollen'),
    handoff: counted('overdracht', 'overdrachten'),
    scenario: counted('route', 'routes'),
    assumption: counted('uitgangspunt', 'uitgangspunten'),
    review: counted('bekeken stap', 'bekeken stappen'),
    action: counted('actie', 'acties'),
    acceptance: counted('aanvaard gat', 'aanvaarde gaten'),
  },
  bringInNew: 'Werkruimte maken',
  bringInReplace: 'Werkruimte vervangen',
  sending: 'Wordt ingelezen…',
  done: (p) => `${quoted(p.name)} is ingelezen`,
};
