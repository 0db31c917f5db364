import { listed, plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

const cells = (count: number) => plural(count, 'cel', 'cellen');

/** Blokken cellen in de matrix: selecteren, kopiëren, plakken, vullen, leegmaken. */
export const blocks: Text['blocks'] = {
  tools: 'Geselecteerde cellen',
  size: (p) => `${p.rows} × ${p.columns}`,
  selected: (p) => `${p.rows} bij ${p.columns} cellen geselecteerd, tot en met ${p.department}, ${p.step}`,
  copy: 'Kopiëren',
  paste: 'Plakken…',
  fill: 'Vullen met de eerste rol',
  clear: 'Leegmaken',
  more: 'Meer voor de geselecteerde cellen',
  copyWithHeadings: 'Kopiëren met koppen',
  copyWithHeadingsHint: 'Stappen erboven en afdelingen ervoor; teruggeplakt vindt elke cel zijn plaats',
  selectAll: 'Alle cellen selecteren',
  copied: (p) => `${cells(p.count)} gekopieerd: plak ze in een rekenblad, of elders in de matrix.`,
  cannotCopy: 'De browser laat deze pagina niet kopiëren. Kopieer in de matrix met het toetsenbord.',
  lost: (p) =>
    `${plural(p.count, 'uitspraak gaat', 'uitspraken gaan')} mee; met Ongedaan maken ${p.count === 1 ? 'komt die' : 'komen ze'} terug.`,
  unseen: (p) =>
    `${cells(p.count)} die de bril niet ziet ${p.count === 1 ? 'blijft zoals die is' : 'blijven zoals ze zijn'}.`,
  leftOut: (p) => `${cells(p.count)} die de bril niet ziet ${p.count === 1 ? 'is' : 'zijn'} weggelaten.`,
  pasting: (p) => `plakken van ${cells(p.count)}`,
  pasted: (p) => `${cells(p.count)} geplakt.`,
  filling: (p) => `vullen van ${cells(p.count)}`,
  filled: (p) => `${cells(p.count)} gevuld.`,
  clearing: (p) => `leegmaken van ${cells(p.count)}`,
  cleared: (p) => `${cells(p.count)} leeggemaakt.`,
  leveling: (p) => `${p.level} voor ${cells(p.count)}`,
  leveled: (p) => `${cells(p.count)}: ${p.level}.`,
  dialog: {
    title: 'Plakken in de matrix',
    field: 'De tabel',
    fieldHint:
      'Plak hier de cellen die je in een rekenblad hebt gekopieerd. Een cel bevat een rol (een letter of een woord), een uitspraak, of allebei: “T: ontvangt de gast”.',
    byName: 'De tabel noemt stappen en afdelingen: elke cel gaat naar de plaats die ze aanwijzen.',
    byPlace: (p) => `De tabel begint bij ${p.department}, ${p.step}.`,
    changes: (p) => `${cells(p.count)} ${p.count === 1 ? 'verandert' : 'veranderen'}`,
    nothing: 'Er verandert niets: dit staat allemaal al in de matrix.',
    same: (p) => `${cells(p.count)} ${p.count === 1 ? 'blijft zoals die is' : 'blijven zoals ze zijn'}.`,
    lost: (p) =>
      `${plural(p.count, 'uitspraak wordt', 'uitspraken worden')} vervangen of weggehaald. Met Ongedaan maken ${p.count === 1 ? 'komt die' : 'komen ze'} terug.`,
    empty: 'Wat in de tabel leeg is',
    keeps: 'blijft in de matrix zoals het is',
    empties: 'wordt in de matrix ook leeg',
    problems: (p) => `${plural(p.count, 'ding', 'dingen')} die we overslaan`,
    problem: {
      unreadable: (p) =>
        `${p.department}, ${p.step}: ${quoted(p.text)} kunnen we niet lezen. Schrijf een rol of een zin.`,
      'too-long': (p) => `${p.department}, ${p.step}: de uitspraak is langer dan ${p.max} tekens.`,
      'no-department': (p) => `Geen afdeling heet hier ${quoted(p.text)}.`,
      'no-step': (p) => `Geen stap heet hier ${quoted(p.text)}.`,
      unseen: (p) => `${cells(p.count)} die de bril niet ziet. Zet de bril af om daar te plakken.`,
      beyond: (p) =>
        `${listed(
          [
            p.rows > 0 ? plural(p.rows, 'rij', 'rijen') : '',
            p.columns > 0 ? plural(p.columns, 'kolom', 'kolommen') : '',
          ].filter((part) => part !== ''),
          'en',
        )} buiten de rand van de matrix.`,
    },
    table: 'Cellen die veranderen',
    was: 'Nu',
    becomes: 'Wordt',
    apply: (p) => `${cells(p.count)} plakken`,
  },
};
