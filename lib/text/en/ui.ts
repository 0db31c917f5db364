import { plural } from '../plural';
import { quoted } from '../quoted';

/** Words of the screens that stand everywhere. */
export const ui = {
  product: 'Journey Lens',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  delete: 'Delete',
  rename: 'Rename',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  more: (p: { of: string }) => `More for ${p.of}`,
  messages: 'Messages',
  moreMessages: (p: { count: number }) =>
    `${plural(p.count, 'more message', 'more messages')}, shown when these are closed`,
  language: 'Language',
  skip: 'Skip to the content',
  nothing: 'Nothing yet',
  /** A long text that was pasted, or came from a file. */
  reading: 'Reading…',
  optional: 'optional',
  none: 'None',
  no: 'No',
  /** What takes long; `name` is what comes of it, such as a file. */
  longWork: {
    making: (p: { name: string }) => `Making ${quoted(p.name)}…`,
    stop: 'Stop',
    failed: (p: { name: string }) => `${quoted(p.name)} could not be made.`,
    again: 'Try again',
  },
};
