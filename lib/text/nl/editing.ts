import { plural } from '../plural';
import { quoted } from '../quoted';
import type { Text } from '../text';

/** Bewaren, ongedaan maken en botsingen. */
export const editing: Text['editing'] = {
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  undoWhat: (p) => `Ongedaan maken: ${p.what}`,
  redoWhat: (p) => `Opnieuw doen: ${p.what}`,
  undoneAlready: (p) => `Al ongedaan gemaakt: ${p.what}`,
  taken: (p) =>
    [
      `${p.way === 'undo' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan'}: ${p.what}`,
      ...(p.left === 0
        ? []
        : [
            `${plural(p.left, 'cel bleef', 'cellen bleven')} zoals ${p.left === 1 ? 'die is' : 'ze zijn'}, want daarna bewerkt.`,
          ]),
    ].join('. '),
  ownInTheWay: (p) =>
    `Niet ongedaan gemaakt: ${p.what}. Je hebt ${quoted(p.where)} daarna weer bewerkt: maak dat eerst ongedaan.`,
  inTheWay: (p) =>
    `Niet ${p.way === 'undo' ? 'ongedaan gemaakt' : 'opnieuw gedaan'}: ${p.what}. Sindsdien: ${p.said}.`,
  somethingInTheWay: (p) =>
    `Niet ${p.way === 'undo' ? 'ongedaan gemaakt' : 'opnieuw gedaan'}: ${p.what}. ${quoted(p.where)} is daarna bewerkt.`,
  show: 'Tonen',
  saving: 'Bewaren…',
  unsent: (p) => `${plural(p.count, 'bewerking is', 'bewerkingen zijn')} nog niet bewaard`,
  unsentWhy: 'De server antwoordt niet. Wat je typt blijft hier staan en gaat mee zodra dat weer kan.',
  notSaved: (p) =>
    `Een bewerking die op dit apparaat wachtte, is niet bewaard. ${p.why}${p.typed && ` Je typte: “${p.typed}”`}`,
  refused: (p) =>
    p.count === 1
      ? `Wat je schreef bij ${quoted(p.where)} is niet bewaard: anderen hebben het ook gewijzigd.`
      : `${p.count} teksten van jou zijn niet bewaard, zoals bij ${quoted(p.where)}: anderen hebben ze ook gewijzigd.`,
  refusedTitle: 'Teksten die niet bewaard zijn',
  choose: 'Kiezen',
  tryAgain: 'Opnieuw proberen',
  othersDid: (p) =>
    [
      ...p.sentences.map((sentence) => `${sentence}.`),
      ...(p.more === 0
        ? []
        : [
            p.sentences.length === 0
              ? `Anderen deden ${plural(p.more, 'bewerking', 'bewerkingen')}.`
              : `En nog ${plural(p.more, 'bewerking', 'bewerkingen')} van anderen.`,
          ]),
    ].join(' '),
  connecting: 'Verbinding maken…',
  waitingToGo: 'Deze pagina gaat open zodra de server antwoordt. Je kunt hier intussen verder.',
  reconnecting: 'Verbinding herstellen…',
  live: 'Live, alles bewaard',
  guest: (p) => `Gast ${p.number}`,
  alsoHere: 'Ook hier',
  conflictTitle: 'Iemand anders heeft dit gewijzigd terwijl je typte',
  theirs: 'Wat er nu staat',
  mine: 'Wat jij typte',
  keepTheirs: 'Laten staan',
  keepMine: 'Gebruiken wat ik typte',
  draftTitle: 'Je was hier aan het typen, en dat is niet bewaard',
  useDraft: 'Bewaren wat ik typte',
  dropDraft: 'Weggooien',
  typedNotSaved: (p) =>
    `Wat je typte, is niet bewaard. ${p.why} Je typte: “${p.typed}”.${p.waits ? ' Het wacht ook nog in zijn veld.' : ''}`,
  copyTyped: 'Kopieer wat ik typte',
  notAddedYet: (p) => `“${p.typed}” is nog niet toegevoegd. Het wacht in het veld “${p.field}”.`,
  notAdded: (p) => `“${p.typed}” is niet toegevoegd: het veld is weg.`,
};
