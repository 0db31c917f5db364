import { plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

/** Wat er opviel bij het lezen van een tabel met verantwoordelijkheden, en waar. */
export const responsibilities: Text['responsibilities'] = {
  place: (p) => (p.column === undefined ? `Regel ${p.line}` : `Regel ${p.line}, kolom ${quoted(p.column)}`),
  problems: {
    empty: () => 'Hier staat nog geen tabel. Plak er een, of kies een bestand.',
    'no-letters': () =>
      'Geen verantwoordelijkheden gevonden. We zoeken R, A, C en I in de cellen, of kolommen met die koppen en namen eronder.',
    'table-without-letters': () =>
      'In deze tabel staan geen verantwoordelijkheden. We hebben hem daarom overgeslagen.',
    'quote-not-closed': () =>
      'Hier begint een aanhalingsteken dat nergens sluit. We lezen alle aanhalingstekens nu als gewone tekst; kijk de cellen na.',
    'no-header': () => 'De kolommen hebben geen kop. We hebben ze genummerd: #2 is de tweede kolom.',
    'row-above-header': (p) => `Deze regel staat boven de koppen en is overgeslagen: ${quoted(p.text)}.`,
    'unnamed-column': () =>
      'Deze kolom heeft geen kop, dus we hebben hem genummerd. Kijk of er op deze regel een scheidingsteken staat in een naam zonder aanhalingstekens.',
    'unnamed-row': (p) => `Deze rij heeft geen naam. We noemen hem ${quoted(p.name)}.`,
    'column-left-out': () => 'In deze kolom staan geen verantwoordelijkheden. We hebben hem overgeslagen.',
    'row-left-out': (p) =>
      `In de rij ${quoted(p.name)} staan geen verantwoordelijkheden. We hebben hem overgeslagen.`,
    'unreadable-cell': (p) => `${quoted(p.text)} kunnen we niet lezen. Gebruik R, A, C, I of S.`,
    'unknown-letter': (p) =>
      `${p.letters.map(quoted).join(', ')} kennen we niet. We lezen R, A, C, I en S; de rest van deze cel telt mee.`,
    'remark-left-out': (p) => `De opmerking ${quoted(p.text)} is weggelaten; de letters tellen mee.`,
    'duplicate-name': (p) =>
      `${quoted(p.name)} komt vaker voor, het eerst op regel ${p.first}. We hebben ze samengevoegd.`,
    'section-without-activities': (p) =>
      `${quoted(p.name)} lijkt een tussenkop, maar er staat niets onder. Is het een activiteit, dan is er niemand verantwoordelijk voor.`,
    'activity-without-letters': (p) => `Niemand heeft een aandeel in ${quoted(p.name)}.`,
  },
  statementCut: (p) =>
    `Een tekst telt hoogstens ${p.max} tekens: ${plural(p.left, 'activiteit past', 'activiteiten passen')} er niet meer bij.`,
};
