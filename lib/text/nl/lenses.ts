import type { Blindness, Called, PhaseWord } from '../../lenses/lens';
import type { BuiltInLens } from '../../lenses/lens-ids';
import { listed, plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

const builtIn: Text['lenses']['builtIn'] = {
  functional: {
    name: 'Functioneel',
    inSentence: 'de functionele bril',
    asks: 'Welke afdeling is hier aan het werk?',
    shows: 'Een reeks afdelingen, elk met haar eigen deel',
    pitfall: 'Elke afdeling bepaalt haar eigen deel; niemand denkt de overdrachten door.',
  },
  target: {
    name: 'Target',
    inSentence: 'de targetbril',
    asks: 'Welk van onze doelen wordt hier gediend?',
    shows: 'Een reeks zakelijke doelen',
    pitfall:
      'Vaak de functionele bril in een andere jas; een boeking telt als klaar, terwijl die nog kan worden geannuleerd.',
  },
  engagement: {
    name: 'Betrokkenheid',
    inSentence: 'de betrokkenheidsbril',
    asks: 'Hoe ver is de klant met ons product?',
    shows: 'Hoe betrokken de klant is bij het product',
    pitfall: 'Vraagt hoe de klant ons helpt, niet hoe wij de klant helpen.',
  },
  active: {
    name: 'Actief',
    inSentence: 'de actieve bril',
    asks: 'Wat doet de klant bij ons?',
    shows: 'Wat de klant doet, van contactmoment naar contactmoment',
    pitfall:
      'Medewerkers kennen klanten alleen van contactmomenten; wat daartussen gebeurt, blijft buiten beeld.',
  },
  'goal-oriented': {
    name: 'Doelgericht',
    inSentence: 'de doelgerichte bril',
    asks: 'Wat wil de klant voor elkaar krijgen?',
    shows: 'Wat de klant voor elkaar wil krijgen, stap voor stap',
    pitfall: 'Kost het meeste onderzoek, en moet voor elke context opnieuw worden gemaakt.',
  },
  'five-stages': {
    name: 'Vijf fasen',
    inSentence: 'de bril van vijf fasen',
    asks: 'Welke van vijf fasen doorloopt de klant?',
    shows: 'Van bekendheid tot wat op de aankoop volgt',
    pitfall: 'Alles na de aankoop is één fase, terwijl dat het meeste is wat de klant meemaakt.',
  },
  relationship: {
    name: 'Relatie',
    inSentence: 'de relatiebril',
    asks: 'Hoe staat de relatie ervoor?',
    shows: 'Oriënteren, klant worden, klant zijn, vertrekken',
    pitfall: 'Ziet alleen een relatie waar contact is; de klant ziet het misschien niet als relatie.',
  },
  'value-chain': {
    name: 'Waardeketen',
    inSentence: 'de waardeketenbril',
    asks: 'Welke functie voegt hier waarde toe?',
    shows: 'Het bedrijf als keten van functies',
    pitfall: 'Volgt het product door het bedrijf, niet de klant door de dag.',
  },
};

const phases: Text['lenses']['phases'] = {
  marketing: 'Marketing',
  sales: 'Sales',
  service: 'Service',
  acquisition: 'Acquisitie',
  conversion: 'Conversie',
  retention: 'Retentie',
  awareness: 'Bekendheid',
  interest: 'Interesse',
  consideration: 'Overweging',
  purchase: 'Aankoop',
  aftersales: 'Aftersales',
  repeat: 'Herhaalaankoop',
  engagement: 'Betrokkenheid',
  evaluation: 'Evaluatie',
  'post-purchase': 'Na de aankoop',
  orienting: 'Oriënteren',
  becoming: 'Klant worden',
  being: 'Klant zijn en blijven',
  leaving: 'Vertrekken',
  product: 'R&D',
  'customer-service': 'Klantenservice',
};

const functions = {
  marketing: 'marketing',
  sales: 'sales',
  service: 'service',
  product: 'product',
  other: 'overig',
};

const lensOf = (called: Called): { name: string; inSentence?: string } =>
  'own' in called ? { name: called.own } : builtIn[called.builtIn as BuiltInLens];

const fields = { target: 'zakelijk doel', product: 'productfase' };

const because = (blind: Blindness): string => {
  switch (blind.because) {
    case 'no-function':
      return blind.functions.length === 0
        ? 'geen van de fasen een functie noemt'
        : `geen afdeling met de functie ${listed(
            blind.functions.map((one) => functions[one]),
            'of',
          )} hier een actief contactmoment heeft`;
    case 'no-contact':
      return 'de klant hier geen contact met ons heeft';
    case 'nothing-set':
      return `hier geen ${fields[blind.field]} is gekozen, en de stap er zonder contact geen geeft`;
    case 'set-to-none':
      return `iemand heeft gezegd dat hier geen ${fields[blind.field]} is`;
    case 'no-default':
      return `${quoted(blind.step)} een eigen stap is, waar niets van kan worden overgenomen`;
    case 'outside-steps':
      return `geen fase die het zou kunnen zien de stap ${quoted(blind.step)} bevat`;
  }
};

/** Brillen: hoe ze heten, wat ze vragen en wat ze niet zien. */
export const lenses: Text['lenses'] = {
  builtIn,
  phases,
  lens: (called) => lensOf(called).name,
  theLens: (called) => lensOf(called).inSentence ?? `de bril ${quoted(lensOf(called).name)}`,
  phase: (called: Called<PhaseWord>) => ('own' in called ? called.own : phases[called.builtIn]),
  because,
  why: (blind) => `Omdat ${because(blind)}.`,
  board: {
    tab: 'Brillen',
    title: (p) => `Eén klantreis, ${plural(p.count, 'bril', 'brillen')}`,
    lead: (p) =>
      `${plural(p.moments, 'moment', 'momenten')} in de volgorde van de klant. Een gearceerd gat is wat een bril niet ziet.`,
    caption: 'Wat elke bril van elk moment ziet',
    moments: 'De momenten van de klant',
    momentsHint: 'rood: geen contact met ons',
    seen: 'Geziene momenten',
    unseen: 'niet gezien',
    sides: { inside: 'kijkt van binnenuit', customer: 'kijkt vanuit de klant' },
    blindSpots: (p) => plural(p.count, 'blinde vlek', 'blinde vlekken'),
    handoffs: (p) => plural(p.count, 'overdracht', 'overdrachten'),
    seesIt: (p) => `ziet het in ${quoted(p.phase)}`,
    missesIt: (p) => `ziet het niet${p.around && ` (${p.around})`}, omdat ${p.because}`,
    whoSees: (p) => {
      if (p.missing.length === 0) return 'Elke bril ziet het.';
      if (p.seeing.length === 0) return 'Geen enkele bril ziet het.';
      return `Gezien door ${listed(p.seeing, 'en')}, niet door ${listed(p.missing, 'of')}.`;
    },
    hole: (p) => `Niet gezien${p.around && `, ${p.around}`}`,
    holeOf: (p) =>
      p.around === ''
        ? `${p.lens} ziet helemaal niets.`
        : `${p.lens}: ${p.around} ${p.moments.length === 1 ? 'ligt' : 'liggen'} ${listed(p.moments, 'en')}.`,
    lens: 'Bril',
    seenOf: (p) => `ziet ${p.seen} van ${plural(p.moments, 'moment', 'momenten')}`,
    run: (p) => `${p.name} (${plural(p.count, 'moment', 'momenten')})`,
    rowInWords: (p) => `${p.lens}: ${p.runs.join(', ')}`,
    notAgreed: (p) => `${p.count} niet afgesproken`,
    handoffStates: {
      missing: 'ontbreekt',
      unconfirmed: 'niet door beide bevestigd',
      agreed: 'afgesproken door beide',
      kept: 'één afdeling blijft trekken',
    },
    phaseHandoff: (p) => `${p.from} → ${p.to}: ${p.state}`,
    openHandoffs: 'Overdrachten zonder afspraak',
    noOpenHandoffs:
      'Overal waar een fase wisselt, blijft één afdeling trekken of hebben beide het afgesproken.',
    unseenBetween: (p) => `met ${plural(p.count, 'ongezien moment', 'ongeziene momenten')} ertussen`,
    more: (p) => `Nog ${p.count}`,
    legend: 'Wat de tekens betekenen',
    legendHandoff: (p) => `overdracht ${p.state}`,
    questions: 'Wat elke bril vraagt, en de valkuil',
    which: 'Getoonde momenten',
    allMoments: (p) => `Alle ${p.count}`,
    missedBy: (p) =>
      p.count === 0
        ? 'Gezien door elke bril'
        : `Gemist door ${p.count} van de ${plural(p.lenses, 'bril', 'brillen')}`,
    momentCount: (p) => plural(p.count, 'moment', 'momenten'),
    sort: 'Volgorde',
    customersOrder: 'Die van de klant',
    worstFirst: 'Meest gemist eerst',
    print: 'Afdrukken',
    toMoment: 'Toon in de matrix',
    overlooked: (p) =>
      `Over het hoofd gezien door ${p.missing} van de ${plural(p.lenses, 'bril', 'brillen')}`,
    nothingOverlooked: 'Elke bril ziet elk moment.',
    between: 'Ongezien tussen twee fasen',
    nothingBetween: 'Bij geen enkele bril ligt er iets tussen twee fasen.',
    empty: 'Er is nog niets te zien',
    emptyWhy:
      'Brillen vergelijken wat ze van de momenten van de klant zien. Voeg in de matrix de eerste momenten toe.',
    noLenses: 'In deze werkruimte staat geen bril aan.',
    toMatrix: 'Naar de matrix',
  },
  table: {
    moment: 'Moment',
    unseen: '–',
    summary: (p) =>
      `${p.lens}: ziet ${p.seen} van ${plural(p.moments, 'moment', 'momenten')}, ${plural(p.handoffs, 'overdracht', 'overdrachten')}`,
    between: (p) => `tussen ${p.from} en ${p.to}: ${p.moments.join(', ')}`,
    noMoments: 'nog geen momenten',
  },
};
