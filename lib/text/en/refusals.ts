import { quoted } from '../quoted';

const a = (kind: string) => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

/** Why an edit was not carried out, and what to do. */
export const refusals = {
  conflict: (p: { where?: string }) =>
    `Somebody else changed ${p.where === undefined ? 'this' : quoted(p.where)} at the same time, and it is as they left it.`,
  gone: (p: { kind: string }) =>
    `This ${p.kind} has been deleted in the meantime. Undo the deletion to edit it.`,
  'already-there': (p: { kind: string; id: string }) => `There is ${a(p.kind)} ${quoted(p.id)} already.`,
  'no-document': () => 'This workspace or journey does not exist (any more). Go back to the overview.',
  'wrong-document': (p: { kind: string }) => `No ${p.kind} belongs in this document.`,
  invalid: () => 'That cannot be stored as it is. See what has to change.',
  'last-stage': () => 'A framework needs at least one stage. Add another before you delete this one.',
  'too-many': (p: { counted: string }) => `There can be at most ${p.counted}. Delete one first.`,
  'not-a-side': () => 'Only the two departments of a handoff can confirm it.',
  'changed-since': () => 'This was edited again since. Undo the newer edits first, or change it by hand.',
  'too-large': () => 'This is too large to be stored: at most 20 MB. Split it, or leave something out.',
  'not-allowed': () =>
    'The server does not let this page write. Open it under its own address (localhost) and try again.',
};
