import { plural } from '../plural';
import { quoted } from '../quoted';

/** Saving, undo and conflicts. */
export const editing = {
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (p: { what: string }) => `Undo: ${p.what}`,
  redoWhat: (p: { what: string }) => `Redo: ${p.what}`,
  undoneAlready: (p: { what: string }) => `Undone already: ${p.what}`,
  /** `left`: how many cells were left alone because others have edited them. */
  taken: (p: { what: string; left: number; way: 'undo' | 'redo' }) =>
    [
      `${p.way === 'undo' ? 'Undone' : 'Done again'}: ${p.what}`,
      ...(p.left === 0
        ? []
        : [
            `${plural(p.left, 'cell was', 'cells were')} left as ${p.left === 1 ? 'it is' : 'they are'}, edited since.`,
          ]),
    ].join('. '),
  ownInTheWay: (p: { what: string; where: string }) =>
    `Not undone: ${p.what}. You edited ${quoted(p.where)} again since: undo that first.`,
  inTheWay: (p: { what: string; said: string; way: 'undo' | 'redo' }) =>
    `Not ${p.way === 'undo' ? 'undone' : 'done again'}: ${p.what}. Since then: ${p.said}.`,
  somethingInTheWay: (p: { what: string; where: string; way: 'undo' | 'redo' }) =>
    `Not ${p.way === 'undo' ? 'undone' : 'done again'}: ${p.what}. ${quoted(p.where)} has been edited since.`,
  show: 'Show',
  saving: 'Saving…',
  unsent: (p: { count: number }) => `${plural(p.count, 'edit is', 'edits are')} not saved yet`,
  unsentWhy: 'The server does not answer. What you type is kept here and sent as soon as it does.',
  notSaved: (p: { why: string; typed: string }) =>
    `An edit that waited on this device was not saved. ${p.why}${p.typed && ` You typed: “${p.typed}”`}`,
  refused: (p: { count: number; where: string }) =>
    p.count === 1
      ? `What you wrote at ${quoted(p.where)} was not saved: others have changed it too.`
      : `${p.count} texts of yours were not saved, as at ${quoted(p.where)}: others have changed them too.`,
  refusedTitle: 'Texts that were not saved',
  choose: 'Choose',
  tryAgain: 'Try again',
  othersDid: (p: { sentences: string[]; more: number }) =>
    [
      ...p.sentences.map((sentence) => `${sentence}.`),
      ...(p.more === 0
        ? []
        : [
            p.sentences.length === 0
              ? `Others made ${plural(p.more, 'edit', 'edits')}.`
              : `And ${plural(p.more, 'more edit', 'more edits')} by others.`,
          ]),
    ].join(' '),
  connecting: 'Connecting…',
  waitingToGo: 'This page opens as soon as the server answers. You can go on here meanwhile.',
  reconnecting: 'Reconnecting…',
  live: 'Live, all saved',
  guest: (p: { number: number }) => `Guest ${p.number}`,
  alsoHere: 'Also here',
  conflictTitle: 'Somebody else changed this while you were typing',
  theirs: 'What is there now',
  mine: 'What you typed',
  keepTheirs: 'Keep what is there',
  keepMine: 'Use mine',
  draftTitle: 'You were typing here, and it was not saved',
  useDraft: 'Save what I typed',
  dropDraft: 'Throw it away',
  /** A text whose field is gone, or had closed when it was refused. */
  typedNotSaved: (p: { why: string; typed: string; waits: boolean }) =>
    `What you typed was not saved. ${p.why} You typed: “${p.typed}”.${p.waits ? ' It also waits in its field.' : ''}`,
  copyTyped: 'Copy what I typed',
  notAddedYet: (p: { typed: string; field: string }) =>
    `“${p.typed}” is not added yet. It waits in the field “${p.field}”.`,
  notAdded: (p: { typed: string }) => `“${p.typed}” was not added: its field is gone.`,
};
