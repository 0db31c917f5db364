import { tellChanges } from '@/lib/history/tell-changes';
import { type RowAt, WalkBack } from '@/lib/history/walk-back';
import type { LiveEntry } from '@/lib/live/live-message';
import type { Document } from '@/lib/model/document';
import type { Text } from '@/lib/text/text';

/**
 * What others did, a sentence for each command: `Anna: Sales leads Prepare`.
 * @param lastKnown what has been deleted, as it was: so that it is still called by its name
 */
export function othersInWords(
  text: Text,
  documents: Iterable<Document>,
  commands: readonly (readonly LiveEntry[])[],
  lastKnown: RowAt,
): string[] {
  const now = new WalkBack(documents);
  const rowAt: RowAt = (...at) => now.rowAt(...at) ?? lastKnown(...at);
  return commands.map((entries) =>
    text.history.saidBy({
      who: entries[0]?.by || text.history.somebody,
      what: tellChanges(text, entries[0]?.command ?? '', entries, rowAt).headline,
    }),
  );
}
