import { plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

/** De inventaris van contactmomenten over klantreizen heen. */
export const touchpoints: Text['touchpoints'] = {
  title: 'Contactmomenten',
  lead: 'Elke manier waarop de organisatie er voor de klant is, in alle klantreizen. De grootste vondsten zijn contactmomenten die nog niemand gebruikt.',
  columns: {
    name: 'Naam',
    channel: 'Kanaal',
    mode: 'Online of offline',
    department: 'Afdeling',
    state: 'Stand',
    journey: 'Klantreis',
    step: 'Stap',
    moment: 'Moment',
  },
  where: 'Waar het wordt gebruikt',
  shown: (p) =>
    p.shown === p.count
      ? plural(p.count, 'contactmoment', 'contactmomenten')
      : `${p.shown} van ${plural(p.count, 'contactmoment', 'contactmomenten')}`,
  noChannel: 'Geen kanaal',
  tableHint:
    'Met de pijltjes ga je van cel naar cel, Enter of F2 opent er een, Escape laat alles zoals het was, Delete verwijdert het contactmoment.',
  cell: (p) => `${p.column} van ${p.name}`,
  csv: 'Bewaren als CSV',
  xlsx: 'Bewaren voor Excel',
  filters: 'Wat er te zien is',
  by: 'Groeperen op',
  groupings: {
    none: 'Niets: één lijst',
    department: 'Afdeling',
    channel: 'Kanaal',
    state: 'Stand',
    journey: 'Klantreis',
  },
  anyJourney: 'Elke klantreis',
  anyDepartment: 'Elke afdeling',
  noDepartment: 'Geen afdeling',
  anyState: 'Elke stand',
  search: 'Zoeken',
  searchHint: 'Naam, kanaal, moment',
  clear: 'Alles weer tonen',
  noMatch: 'Geen enkel contactmoment past bij dit filter.',
  emptyTitle: 'Nog geen contactmomenten',
  empty:
    'Loop door de organisatie en schrijf op wat de klant kan tegenkomen: mails, pagina’s, balies, bordjes, ook wat niemand gebruikt. Plak de lijst hier, of voeg contactmomenten toe bij een moment in de matrix.',
  noMomentsTitle: 'Schrijf eerst op wat de klant doet',
  noMoments: 'Een contactmoment hoort bij een moment in een klantreis, en er is nog geen moment.',
  toJourneys: 'Naar de klantreizen',
  unused: {
    title: 'Ongebruikt',
    lead: 'Ze zijn er, of kunnen er zijn, en niemand gebruikt ze.',
    none: 'Elk contactmoment op de kaart is in gebruik of gepland. Kijk nog eens rond: stickers op de deur, regels op de factuur, de wachtmuziek.',
    couldHelp: 'Waar zou dit kunnen helpen?',
    couldHelpOf: (p) => `Waar zou dit kunnen helpen? ${p.name}`,
    alreadyAt: (p) => `In gebruik of gepland bij ${p.places}`,
    noSilence: 'Er is geen moment zonder contact meer waar het niet al staat.',
    hint: 'Momenten zonder contact, per stap:',
    here: 'staat hier, ongebruikt',
    takeUp: 'Hier gebruiken',
    takeUpAt: (p) => `Hier gebruiken: ${p.name} bij ${p.moment}`,
    put: 'Hier neerzetten',
    putAt: (p) => `Hier neerzetten: ${p.name} bij ${p.moment}`,
    placed: (p) => `${quoted(p.name)} is gepland bij ${quoted(p.moment)}.`,
    questions: (p) => plural(p.count, 'vraag', 'vragen'),
    obstacles: (p) => plural(p.count, 'obstakel', 'obstakels'),
    showMore: (p) => `Toon er nog ${p.count}`,
  },
  paste: {
    open: 'Lijst plakken…',
    title: 'Een lijst contactmomenten plakken',
    list: 'Lijst',
    hint: 'Namen, één per regel. Of kolommen uit een rekenblad: naam, kanaal, online of offline, afdeling, klantreis, moment. Een bestand dat hier is bewaard, komt zo weer binnen.',
    placeholder: 'Deursticker\nFactuur\nMail voor aankomst',
    journey: 'Klantreis van regels die er geen noemen',
    moment: 'Moment van regels die er geen noemen',
    noMoment: 'Kies een moment',
    state: 'Stand van regels die er geen noemen',
    preview: (p) =>
      p.bad === 0
        ? `${plural(p.good, 'contactmoment', 'contactmomenten')} om toe te voegen`
        : `${plural(p.good, 'contactmoment', 'contactmomenten')} om toe te voegen, ${plural(p.bad, 'regel blijft', 'regels blijven')} weg`,
    line: (p) => `Regel ${p.line}`,
    add: (p) =>
      p.count === 0
        ? 'Contactmomenten toevoegen'
        : `${plural(p.count, 'contactmoment', 'contactmomenten')} toevoegen`,
    added: (p) => `${plural(p.count, 'contactmoment', 'contactmomenten')} toegevoegd`,
    more: (p) => `… en nog ${p.count}`,
    problems: {
      'no-name': () => 'Er staat geen naam.',
      'too-long': () => 'De naam is te lang.',
      'unknown-mode': (p) => `${quoted(p.value)} is niet online en niet offline.`,
      'unknown-state': (p) => `${quoted(p.value)} is geen stand: actief, ongebruikt of gepland.`,
      'unknown-department': (p) =>
        `Er is geen afdeling ${quoted(p.value)}. Voeg die eerst toe, of laat het vak leeg.`,
      'unknown-journey': (p) => `Er is geen klantreis ${quoted(p.value)}.`,
      'unknown-moment': (p) => `Er is geen moment ${quoted(p.value)}.`,
      'several-moments': (p) => `Er zijn meer momenten ${quoted(p.value)}. Noem ook de klantreis.`,
      'no-moment': () => 'Er staat geen moment bij. Kies er hierboven een voor zulke regels.',
      'already-there': (p) => `Het staat al bij ${quoted(p.value)}.`,
    },
  },
};
