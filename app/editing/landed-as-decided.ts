import type { DocumentChanges } from '@/lib/changes/change';
import { isSame } from '@/lib/changes/draft';
import type { Command } from '@/lib/commands/command';
import type { LiveEntry } from '@/lib/live/live-message';

/** A command on its way, with what it changes where it is shown; nothing where it was refused there. */
export type OpenEdit = { command: Command; documents: readonly DocumentChanges[] };

/**
 * Whether log entries are just what is shown of some of the edits on their way, so that all that is shown stays as it
 * is: with many on their way, deciding the others again for each that lands takes longer than sending them.
 * @param open the edits on their way, in the order in which they are shown
 */
export function landedAsDecided(open: readonly OpenEdit[], entries: readonly LiveEntry[]): boolean {
  const landed = new Set(entries.map(({ commandId }) => commandId));
  const before: OpenEdit[] = [];
  let found = 0;
  for (const one of open) {
    const { commandId } = one.command;
    if (!landed.has(commandId)) {
      before.push(one);
      continue;
    }
    const its = entries.filter((entry) => entry.commandId === commandId);
    const isAsShown =
      its.length === one.documents.length &&
      one.documents.every(({ documentId, changes }) =>
        its.some((entry) => entry.documentId === documentId && isSame(entry.changes, changes)),
      );
    if (!isAsShown || !before.every((other) => isApart(one, other))) return false;
    found += 1;
  }
  return found === landed.size && found > 0;
}

/** Whether two edits come to the same whichever is first: each looks at rows of its own only. */
function isApart(one: OpenEdit, other: OpenEdit): boolean {
  if (one.command.type !== 'answer' || other.command.type !== 'answer') return false;
  const [a, b] = [one.command, other.command];
  return a.documentId !== b.documentId || a.department !== b.department || a.step !== b.step;
}
