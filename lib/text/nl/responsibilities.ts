import { listed, plural } from '../plural';
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
    `Een uitspraak telt hoogstens ${p.max} tekens: ${plural(p.left, 'activiteit past', 'activiteiten passen')} er niet meer bij.`,
  lessIn: (p) => `${p.name} (${p.level.toLowerCase()})`,
  screen: {
    title: 'Verantwoordelijkhedentabel',
    lead: 'Haal uit een tabel die er al is (RACI) wie waarvoor verantwoordelijk is. Er verandert niets voordat je gezien hebt wat ervan wordt.',
    paste: 'De tabel',
    pasteHint:
      'Kopieer hem uit een rekenblad of een document en plak hem hier. We lezen CSV, tabs en Markdown.',
    drop: 'Zet hier een bestand neer (CSV, TSV, Markdown of tekst), of',
    startOver: 'Opnieuw beginnen',
    reading: (p) => `${p.name} wordt gelezen…`,
    emptyFile: (p) => `${p.name} is leeg. Kies een bestand waar een tabel in staat.`,
    noText: (p) =>
      `${p.name} is geen tekstbestand. Bewaar het blad als CSV, of kopieer de tabel en plak hem hier.`,
    unreadable: (p) =>
      `${p.name} kon niet gelezen worden. Kijk of het bestand er nog is en of je erbij mag, en kies het dan opnieuw.`,
    tooLong: (p) =>
      `Dit is langer dan ${p.max.toLocaleString('nl')} tekens, te lang voor een tabel met verantwoordelijkheden. Neem alleen het blad of het deel met de tabel, of doe het in stukken.`,
    tooMany: (p) =>
      `We lezen ${plural(p.activities, 'activiteit', 'activiteiten')} en ${plural(p.parties, 'partij', 'partijen')}. Er kunnen hoogstens ${p.mostActivities} activiteiten en ${p.mostParties} partijen tegelijk in: neem de tabel in stukken over.`,
    read: 'Wat we lezen',
    counts: (p) =>
      `${plural(p.activities, 'activiteit', 'activiteiten')}, ${plural(p.parties, 'partij', 'partijen')}, ${plural(p.letters, 'letter', 'letters')} in de cellen.`,
    orientation: 'De activiteiten staan',
    orientations: {
      'activities-in-rows': 'in de rijen',
      'activities-in-columns': 'in de kolommen',
    },
    remarks: (p) => plural(p.count, 'opmerking bij de tabel', 'opmerkingen bij de tabel'),
    showAll: (p) => `Toon alle ${p.count}`,
    parties: 'Wie zijn dit?',
    partiesHint: 'De partijen uit de tabel, en welke afdeling ze hier zijn.',
    partyIs: (p) => `${quoted(p.name)} is`,
    newDepartment: 'Een nieuwe afdeling',
    newName: (p) => `Naam van de nieuwe afdeling voor ${quoted(p.name)}`,
    nameMissing: 'Een afdeling heeft een naam nodig. Typ er een, of laat deze partij weg.',
    nameTooLong: (p) => `Een naam telt hoogstens ${p.max} tekens.`,
    leaveOut: 'Weglaten',
    activities: 'Waar gebeurt het?',
    activitiesHint: 'De activiteiten uit de tabel, en bij welke stap van de klant ze horen.',
    stepOf: (p) => `Stap van ${quoted(p.name)}`,
    sectionStep: (p) => `Stap van alles onder ${quoted(p.name)}`,
    wholeSection: 'Deze allemaal…',
    chooseStep: 'Kies een stap',
    withoutStep: (p) =>
      `${plural(p.count, 'activiteit heeft', 'activiteiten hebben')} nog geen stap en ${p.count === 1 ? 'komt' : 'komen'} niet mee.`,
    noSuggestion: 'Bij welke stap horen deze?',
    unknownStep: 'Stap van alles waarvoor we geen voorstel hebben',
    allDecided: 'Alles is gekozen: deze hebben een stap of blijven met opzet weg.',
    onPurpose: (p) =>
      `${plural(p.count, 'activiteit blijft', 'activiteiten blijven')} met opzet buiten beschouwing.`,
    preview: 'Wat ervan wordt',
    previewHint:
      'A trekt, R helpt (en trekt waar niemand A is), C denkt mee, I hoort het. Vallen er meer activiteiten in één stap, dan telt de sterkste rol; de uitspraak noemt ze allemaal en zegt erbij waar het aandeel kleiner is.',
    allComeIn: (p) =>
      p.count === 1 ? 'Alles komt mee: de ene activiteit.' : `Alles komt mee: alle ${p.count} activiteiten.`,
    someComeIn: (p) =>
      `${p.all - p.out} van de ${plural(p.all, 'activiteit', 'activiteiten')} ${p.all - p.out === 1 ? 'komt' : 'komen'} mee; ${plural(p.out, 'blijft', 'blijven')} achter.`,
    outside: {
      'no-step': 'Nog geen stap',
      'on-purpose': 'Met opzet weggelaten',
      'parties-out': 'Iedereen erin is weggelaten',
      kept: 'De cellen blijven zoals ze zijn',
      cut: 'Geen plaats meer in de uitspraak',
      nobody: 'Niemand heeft er een aandeel in',
    },
    goChooseStep: 'Kies een stap',
    previewTable: 'Rollen na het overnemen',
    nothingYet: 'Nog geen cel. Geef ten minste één activiteit een stap en één partij een afdeling.',
    changes: { new: 'Nieuw', changes: 'Verandert', same: 'Blijft', kept: 'Behouden' },
    was: (p) =>
      `was: ${[p.level?.toLowerCase(), p.statement && quoted(p.statement)].filter(Boolean).join(', ')}`,
    clash: 'Meer trekkers',
    clashes: (p) =>
      `${listed(p.leads, 'en')} zouden ${p.leads.length === 2 ? 'allebei' : 'allemaal'} ${p.step} trekken. Eén van hen hoort dat te doen: kies een andere stap voor een activiteit, of los het op in de matrix.`,
    totals: (p) =>
      [
        plural(p.fresh, 'cel is nieuw', 'cellen zijn nieuw'),
        p.changed > 0 && `${plural(p.changed, 'verandert', 'veranderen')} wat er staat`,
        p.same > 0 && plural(p.same, 'blijft gelijk', 'blijven gelijk'),
        p.kept > 0 && plural(p.kept, 'houdt het antwoord dat er staat', 'houden het antwoord dat er staat'),
        p.departments > 0 && plural(p.departments, 'afdeling is nieuw', 'afdelingen zijn nieuw'),
      ]
        .filter(Boolean)
        .join('; '),
    answered: 'Cellen die al zijn ingevuld',
    answeredWays: { replace: 'nemen over wat in de tabel staat', keep: 'blijven zoals ze zijn' },
    bringIn: (p) => `${plural(p.count, 'cel', 'cellen')} overnemen`,
    nothingToBring: 'Er is niets over te nemen: dit staat allemaal al in de matrix.',
    label: 'verantwoordelijkhedentabel',
    done: (p) =>
      `${plural(p.cells, 'cel', 'cellen')}${p.departments > 0 ? ` en ${plural(p.departments, 'afdeling', 'afdelingen')}` : ''} overgenomen uit de tabel.`,
    backToMatrix: 'Terug naar de matrix',
  },
};
