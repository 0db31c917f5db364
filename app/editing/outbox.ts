import type { Command } from '@/lib/commands/command';

/** A command that waits on this device, and the tab that it was made in. */
export type Kept = { command: Command; tab: string };

/**
 * Where commands are kept on this device until the server has answered them: one queue for all tabs, in the order
 * in which they were made.
 */
export type Outbox = {
  /** All that waits, oldest first, of every tab. */
  read: () => Promise<Kept[]>;
  add: (kept: Kept) => Promise<void>;
  remove: (commandIds: readonly string[]) => Promise<void>;
  /** Does work while no other tab of this browser does any: there is one sender. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Whether a tab is still there to be told what came of its command. */
  isOpen: (tab: string) => Promise<boolean>;
};
