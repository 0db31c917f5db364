import { listed, plural } from '../plural';
import type { Text } from '../text';

/** De matrix van afdelingen tegen stappen. */
export const matrix: Text['matrix'] = {
  label: (p) => `Matrix van ${p.journey}`,
  customer: 'De klant',
  customerHint: 'momenten, streepjesrand = geen contact',
  gaps: 'Gaten',
  inspector: 'Details',
  people: (p) => plural(p.count, 'persoon', 'personen'),
  cell: (p) =>
    `${p.department}, stap ${p.step}: ${p.level.toLowerCase()}${p.statement && `, “${p.statement}”`}${p.hasContact ? '' : '; de klant heeft hier geen contact'}`,
  statement: 'Wat deze afdeling hier voor de klant doet',
  statementOf: (p) => `Wat ${p.department} doet in stap ${p.step}`,
  statementHint: 'Wat wij hier voor de klant doen',
  levelOf: (p) => `Rol van ${p.department}`,
  levelKeys: [
    { key: 't', level: 'leads' },
    { key: 'h', level: 'supports' },
    { key: 'd', level: 'consulted' },
    { key: 'i', level: 'informed' },
    { key: 'g', level: 'none' },
  ],
  momentsIn: (p) =>
    p.moments.length > 0 ? `Momenten in ${p.step}: ${p.moments.join(', ')}` : `Geen momenten in ${p.step}`,
  noContact: 'geen contact',
  momentOfTruth: 'moment van de waarheid',
  addMoment: (p) => `Moment toevoegen aan ${p.step}`,
  newMoment: (p) => `Wat de klant doet in ${p.step}`,
  gapsIn: (p) =>
    p.count === 0
      ? `Geen gaten in ${p.step}`
      : `${plural(p.count, 'gat', 'gaten')} in ${p.step}, het ergste ${p.worst.toLowerCase()}`,
  nothingIn: (p) => `Nog niets ingevuld in ${p.step}`,
  fork: (p) =>
    `${listed(p.leads, 'en')} trekken ${p.leads.length === 2 ? 'allebei' : 'allemaal'} ${p.step}: één van hen hoort dat te doen`,
  crossing: (p) => `Overdracht ${p.from} → ${p.to}: ${p.state}`,
  handoffStates: {
    agreed: 'afgesproken door beide',
    'one-side': 'bevestigd door één kant',
    recorded: 'vastgelegd, door niemand bevestigd',
    missing: 'ontbreekt',
    broken: 'daartussen trekt niemand',
    fork: 'meerdere trekken',
  },
  renameStage: 'Naam van deze fase',
  renameStep: 'Naam van deze stap',
  renameDepartment: 'Naam van deze afdeling',
  addStepHere: 'Stap toevoegen aan deze fase',
  addStepAfter: 'Stap toevoegen na deze',
  addStage: 'Fase toevoegen',
  newStep: 'Nieuwe stap',
  newStage: 'Nieuwe fase',
  pinStep: 'Links in zicht houden',
  pinDepartment: 'Bovenaan houden',
  unpin: 'Terug op zijn plaats',
  hide: 'Verbergen',
  showHidden: (p) => `Toon ${p.count} verborgen`,
  stageFilter: 'Getoonde fase',
  allStages: 'Alle fasen',
  onlyWithGaps: 'Rijen met gaten',
  addDepartment: 'Afdeling toevoegen',
  responsibilities: 'Verantwoordelijkhedentabel…',
  noSteps: 'Dit raamwerk heeft geen stappen. Voeg er een toe bij de instellingen van de werkruimte.',
  steps: 'Stappen',
  stepOf: (p) => `Stap ${p.number} van ${p.count}`,
  aboutStep: (p) => (p.count === 0 ? 'Over deze stap' : `Over deze stap: ${plural(p.count, 'gat', 'gaten')}`),
  aboutDepartment: (p) => `Meer over ${p.department}`,
  handoffInto: (p) => `Overdracht naar deze stap: ${p.state}`,
  askLater: 'Later vragen',
  first: 'Eerste stap',
  last: 'Laatste stap',
  legend: {
    label: 'Legenda',
    leads: 'staat in voor de stap',
    supports: 'doet een deel van het werk',
    unanswered: 'nog niemand heeft iets gezegd',
    handoffs: {
      agreed: 'overdracht afgesproken door beide',
      'one-side': 'door één kant',
      missing: 'ontbreekt',
    },
    keys: 'Sneltoetsen:',
  },
  edits: {
    moved: (p) => `verplaatsen van ${p.name}`,
    renamed: (p) => `hernoemen van ${p.name}`,
    added: (p) => `toevoegen van ${p.name}`,
    deleted: (p) => `verwijderen van ${p.name}`,
    answered: (p) => `${p.department} bij ${p.step}`,
    deletedWith: (p) => {
      const along = [
        p.moments > 0 ? plural(p.moments, 'moment', 'momenten') : '',
        p.answers > 0 ? plural(p.answers, 'antwoord', 'antwoorden') : '',
        p.handoffs > 0 ? plural(p.handoffs, 'overdracht', 'overdrachten') : '',
      ].filter((part) => part !== '');
      return along.length > 0 ? `${p.name} verwijderd, met ${listed(along, 'en')}.` : `${p.name} verwijderd.`;
    },
  },
};
