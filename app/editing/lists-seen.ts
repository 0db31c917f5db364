import type { BatchedCommand, Intent } from '@/lib/commands/command';
import { holdsBoth } from '@/lib/commands/fields-onto';
import type { RowAt } from '@/lib/history/walk-back';
import type { Row } from '@/lib/model/document';

type Edit = Extract<BatchedCommand, { type: 'edit' }>;

/**
 * An edit that sets a list as a whole goes along with the list that its editor saw, unless it says so itself: what
 * others do to it at the same time holds too, such as ticks in one row of boxes.
 * @param rowAt the rows as they are shown
 */
export function withListsSeen(intent: Intent, rowAt: RowAt): Intent {
  if (intent.type === 'edit') return expecting(intent, rowAt);
  if (intent.type !== 'batch') return intent;
  const edited = new Set<string>();
  return {
    ...intent,
    commands: intent.commands.map((command) => {
      const row = 'id' in command ? `${command.documentId} ${command.kind} ${command.id}` : '';
      // What an earlier command of the batch has made of a row was not seen.
      const isFirst = !edited.has(row);
      edited.add(row);
      return command.type === 'edit' && isFirst ? expecting(command, rowAt) : command;
    }),
  };
}

function expecting<Command extends Edit | (Intent & { type: 'edit' })>(
  command: Command,
  rowAt: RowAt,
): Command {
  const { documentId, kind, id, fields, expected } = command;
  const row: Partial<Row> = rowAt(documentId, kind, id) ?? {};
  const lists = Object.keys(fields).filter(
    (field) => !Object.hasOwn(expected ?? {}, field) && holdsBoth(row[field] ?? fields[field]),
  );
  if (lists.length === 0) return command;
  const seen = Object.fromEntries(lists.map((field) => [field, row[field] ?? null]));
  return { ...command, expected: { ...seen, ...expected } };
}
