import { get, update } from 'idb-keyval';
import { zCommand } from '@/lib/commands/command';
import type { Kept, Outbox } from './outbox';

const KEY = 'journey-lens:outbox';
const tabLock = (tab: string) => `journey-lens:tab:${tab}`;

/**
 * An outbox in the browser's database: what was typed survives a reload, a closed laptop and a server that is
 * away. Web Locks elect the one tab that sends; where there are none (plain http), every tab sends, and a command
 * that two of them send changes once, by its id.
 * @param tab this tab's id
 */
export function browserOutbox(tab: string): Outbox {
  // What a forbidden or full database could not take.
  let unkept: Kept[] = [];
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  // Held until the tab is closed: that is how the others know.
  locks?.request(tabLock(tab), () => new Promise<never>(() => undefined)).catch(() => undefined);

  return {
    read: async () => {
      const stored = await get<unknown>(KEY).catch(() => undefined);
      const kept = (Array.isArray(stored) ? stored : []).flatMap((one: Partial<Kept> | null): Kept[] => {
        const command = zCommand.safeParse(one?.command);
        return command.success ? [{ command: command.data, tab: String(one?.tab) }] : [];
      });
      return [...kept, ...unkept];
    },
    add: async (kept) => {
      try {
        await update<Kept[]>(KEY, (before = []) => [...before, kept]);
      } catch {
        unkept = [...unkept, kept];
      }
    },
    remove: async (commandIds) => {
      const isOther = ({ command }: Kept) => !commandIds.includes(command.commandId);
      unkept = unkept.filter(isOther);
      // Left behind, it is sent once more and changes nothing.
      await update<Kept[]>(KEY, (before = []) => before.filter(isOther)).catch(() => undefined);
    },
    alone: async (work) => {
      if (locks) await locks.request(KEY, work);
      else await work();
    },
    isOpen: async (other) => {
      if (other === tab) return true;
      if (!locks) return false;
      const { held } = await locks.query();
      return held?.some(({ name }) => name === tabLock(other)) ?? false;
    },
  };
}
