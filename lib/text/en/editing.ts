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
    `What you typed was not saved. ${p.why} You typed: “${p.typed}”${p.waits ? ' It also waits in its field.' : ''}`,
  copyTyped: 'Copy what I typed',
  notAddedYet: (p: { typed: string; field: string }) =>
    `“${p.typed}” is not added yet. It waits in the field “${p.field}”.`,
  notAdded: (p: { typed: string }) => `“${p.typed}” was not added: its field is gone.`,
};
