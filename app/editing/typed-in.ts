import type { Command } from '@/lib/commands/command';

/** The texts that somebody typed in a command, to be shown when it cannot be saved. */
export function typedIn(command: Command): string {
  if (command.type === 'answer') return command.statement ?? '';
  if (command.type !== 'edit' && command.type !== 'add') return '';
  return Object.values(command.fields)
    .filter((value) => typeof value === 'string')
    .join(' · ');
}
