import { plural } from '../plural';
import type { Text } from '../text';

/** Links waarmee een afdeling haar rapport leest zonder account. */
export const reportLinks: Text['reportLinks'] = {
  share: 'Delen met een link…',
  title: (p) => `Links naar het rapport van ${p.department}`,
  lead: 'Wie de link heeft, leest dit rapport, steeds zoals het er op dat moment voor staat: zonder account, zonder iets in te vullen, en verder is er niets te zien.',
  forWhom: 'Voor wie',
  forWhomHint: 'Zodat je later weet welke je moet intrekken. De lezer ziet dit niet.',
  days: 'Open voor',
  daysOf: (p) => plural(p.count, 'dag', 'dagen'),
  make: 'Link maken',
  made: 'De link is gemaakt',
  once: 'Kopieer hem nu. Hij is alleen deze keer te zien; raakt hij kwijt, maak dan een nieuwe.',
  address: 'Adres',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  another: 'Nog een link maken',
  onlyHere:
    'Dit adres werkt alleen op deze machine. Start voor anderen met HOST=0.0.0.0 en zet de naam of het nummer waaronder zij deze machine bereiken op de plaats van wat hier staat.',
  open: 'Open links',
  none: 'Er is geen open link naar dit rapport.',
  ended: 'Ingetrokken en verlopen',
  nameless: 'Voor niemand in het bijzonder',
  since: 'met wat er veranderd is',
  openUntil: (p) => `Open tot ${p.time}`,
  expiredAt: (p) => `Verlopen op ${p.time}`,
  withdrawnAt: (p) => `Ingetrokken op ${p.time}`,
  lastOpened: (p) => `laatst geopend op ${p.time}`,
  neverOpened: 'nog niet geopend',
  withdraw: 'Intrekken',
  withdrawOf: (p) => `Intrekken: ${p.label}`,
  withdrawHint: 'Een ingetrokken link laat vanaf dat moment niets meer zien, en dat blijft zo.',
  withdrawn: (p) => `Ingetrokken: ${p.label}`,
  reading: 'Lezen welke links er zijn…',
  failed: 'De server is niet bereikbaar. Probeer het zo nog eens.',
  readingOnly: (p) =>
    `Met je gedeeld door een link die open is tot en met ${p.day}. Het rapport is zoals het er nu voor staat; kijk later nog eens voor wat er veranderd is.`,
  nothing: 'Deze link laat niets meer zien',
  nothingWhy:
    'Hij is ingetrokken of verlopen, of er ontbreekt een stuk van het adres. Vraag een nieuwe aan wie hem je gaf.',
};
