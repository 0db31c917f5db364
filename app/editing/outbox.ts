import { type Command, zCommand } from '@/lib/commands/command';

/** Where commands are kept on this device until the server has answered them. */
export type Outbox = { read: () => Command[]; write: (commands: readonly Command[]) => void };

const KEY = 'journey-lens:outbox';

/**
 * An outbox in the browser's storage: what was typed survives a reload and a server that is away. Commands of
 * other tabs are left alone; a command that two tabs send changes once, by its id.
 */
export function browserOutbox(storage: () => Storage): Outbox {
  let mine = new Set<string>();
  const read = (): Command[] => {
    try {
      const kept = zCommand.array().safeParse(JSON.parse(storage().getItem(KEY) ?? '[]'));
      return kept.success ? kept.data : [];
    } catch {
      return [];
    }
  };
  return {
    read,
    write: (commands) => {
      const others = read().filter((command) => !mine.has(command.commandId));
      const ids = new Set(commands.map((command) => command.commandId));
      const kept = [...others.filter((command) => !ids.has(command.commandId)), ...commands];
      mine = ids;
      try {
        if (kept.length === 0) storage().removeItem(KEY);
        else storage().setItem(KEY, JSON.stringify(kept));
      } catch {
        // A full or forbidden storage: the command is still in memory and on its way.
      }
    },
  };
}
