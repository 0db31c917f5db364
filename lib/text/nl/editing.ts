import { plural } from '../plural';
import type { Text } from '../text';

/** Bewaren, ongedaan maken en botsingen. */
export const editing: Text['editing'] = {
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  undoWhat: (p) => `Ongedaan maken: ${p.what}`,
  redoWhat: (p) => `Opnieuw doen: ${p.what}`,
  undone: (p) => `Ongedaan gemaakt: ${p.what}`,
  saving: 'Bewaren…',
  unsent: (p) => `${plural(p.count, 'bewerking is', 'bewerkingen zijn')} nog niet bewaard`,
  unsentWhy: 'De server antwoordt niet. Wat je typt blijft hier staan en gaat mee zodra dat weer kan.',
  notSaved: (p) =>
    `Een bewerking die op dit apparaat wachtte, is niet bewaard. ${p.why}${p.typed && ` Je typte: “${p.typed}”`}`,
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
  reconnecting: 'Verbinding herstellen…',
  live: 'Live, alles bewaard',
  guest: (p) => `Gast ${p.number}`,
  alsoHere: 'Ook hier',
  conflictTitle: 'Iemand anders heeft dit gewijzigd terwijl je typte',
  theirs: 'Wat er nu staat',
  mine: 'Wat jij typte',
  keepTheirs: 'Laten staan',
  keepMine: 'Het mijne gebruiken',
  draftTitle: 'Je was hier aan het typen, en dat is niet bewaard',
  useDraft: 'Bewaren wat ik typte',
  dropDraft: 'Weggooien',
  typedNotSaved: (p) =>
    `Wat je typte, is niet bewaard. ${p.why} Je typte: “${p.typed}”${p.waits ? ' Het wacht ook nog in zijn veld.' : ''}`,
  copyTyped: 'Kopieer wat ik typte',
  notAddedYet: (p) => `“${p.typed}” is nog niet toegevoegd. Het wacht in het veld “${p.field}”.`,
  notAdded: (p) => `“${p.typed}” is niet toegevoegd: het veld is weg.`,
};
