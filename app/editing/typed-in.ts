import type { BatchedCommand, Command } from '@/lib/commands/command';

/** The texts that somebody typed in a command, to be shown when it cannot be saved. */
export function typedIn(command: Command | BatchedCommand): string {
  if (command.type === 'batch') return listed(command.commands.map(typedIn));
  if (command.type === 'answer') return command.statement ?? '';
  if (command.type !== 'edit' && command.type !== 'add') return '';
  return listed(Object.values(command.fields).filter((value) => typeof value === 'string'));
}

const listed = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' · ');
