import { plural } from '../plural';

/** Saving, undo and conflicts. */
export const editing = {
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (p: { what: string }) => `Undo: ${p.what}`,
  redoWhat: (p: { what: string }) => `Redo: ${p.what}`,
  undone: (p: { what: string }) => `Undone: ${p.what}`,
  saving: 'Saving…',
  unsent: (p: { count: number }) => `${plural(p.count, 'edit is', 'edits are')} not saved yet`,
  unsentWhy: 'The server does not answer. What you type is kept here and sent as soon as it does.',
  notSaved: (p: { why: string; typed: string }) =>
    `An edit that waited on this device was not saved. ${p.why}${p.typed && ` You typed: “${p.typed}”`}`,
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
  draftTitle: 'You were typing here when the page was left',
  useDraft: 'Save what I typed',
  dropDraft: 'Throw it away',
};
