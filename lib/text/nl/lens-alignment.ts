import { listed, plural } from '../plural';
import type { Text } from '../text';

const answers: Text['lensAlignment']['answers'] = {
  functional: {
    label: 'Naar ons eigen deel van het werk',
    example:
      '“We plannen onze campagnes, onze verkoop, onze roosters. Is het geboekt, dan is het aan service.”',
  },
  target: {
    label: 'Naar onze cijfers',
    example:
      '“We kijken naar leads, boekingen en terugkerende klanten, en doen wat het cijfer omhoog brengt.”',
  },
  engagement: {
    label: 'Naar hoe ver mensen zijn met ons product',
    example: '“We vragen wie ons kent, wie ons overweegt, wie weer koopt, en brengen hen een stap verder.”',
  },
  active: {
    label: 'Naar het contact dat we hebben',
    example:
      '“We kijken naar telefoontjes, mails, bezoek aan de site en de rij aan de balie, en maken die beter.”',
  },
  'goal-oriented': {
    label: 'Naar wat de klant voor elkaar wil krijgen',
    example:
      '“We beginnen bij wat iemand die week probeert te doen, ook bij het deel waarin wij niet voorkomen.”',
  },
  'five-stages': {
    label: 'Naar de vijf fasen tot de aankoop, en wat daarna komt',
    example: '“We plannen van bekendheid tot aankoop; wat erna komt, is één fase.”',
  },
  relationship: {
    label: 'Naar hoe de relatie ervoor staat',
    example:
      '“We onderscheiden wie rondkijkt, wie nieuw is, wie blijft en wie op het punt staat te vertrekken.”',
  },
  'value-chain': {
    label: 'Naar het product op weg door het bedrijf',
    example:
      '“Het wordt ontwikkeld, verkocht, in de markt gezet en ondersteund; daartussen doen wij ons deel.”',
  },
};

/** Door welke bril elke afdeling vandaag beslist en plant. */
export const lensAlignment: Text['lensAlignment'] = {
  title: 'Door welke bril beslist elke afdeling?',
  lead: 'Verschillende antwoorden zijn geen schande, maar daardoor plannen afdelingen wel langs elkaar heen. Dit kan ook wachten tot een workshop.',
  question: (p) => `Waar kijkt ${p.department} naar om te beslissen wat volgende maand het eerst gebeurt?`,
  answers,
  isLens: (p) => `Dat is ${p.lens}.`,
  ownExample: (p) => `In de fasen ${listed(p.phases, 'en')}.`,
  ownWithoutPhases: 'Een bril die in deze werkruimte is gemaakt.',
  notSaid: 'Nog niet gezegd',
  notSaidHint: 'Laat het open: iemand van de afdeling antwoordt later, of een workshop doet het.',
  answer: 'Antwoorden',
  answerFor: (p) => `Antwoorden voor ${p.department}`,
  change: 'Wijzigen',
  changeFor: (p) => `Het antwoord van ${p.department} wijzigen`,
  saveAndNext: (p) => `Bewaren, dan ${p.department} vragen`,
  answered: (p) => `Bril van ${p.department}`,
  list: 'Afdelingen en hun bril',
  noDepartments: 'Voeg eerst afdelingen toe; daarna kan elk zeggen door welke bril ze beslist.',
  picture: 'Wie door welke bril kijkt',
  department: 'Afdeling',
  lens: 'Bril',
  nobody:
    'Niemand heeft nog gezegd door welke bril een afdeling beslist. Antwoord voor een ervan, of vraag rond.',
  silent: (p) => plural(p.count, 'afdeling heeft niets gezegd', 'afdelingen hebben niets gezegd'),
  shared: (p) =>
    p.count === 1
      ? `Eén afdeling heeft iets gezegd: zij kijkt door ${p.lens}. Met een tweede antwoord valt er iets te vergelijken.`
      : `Alle ${p.count} afdelingen die iets hebben gezegd, kijken door ${p.lens}.`,
  aboutRule: 'Over deze regel',
  toDepartments: 'Antwoorden voor de afdelingen',
};
